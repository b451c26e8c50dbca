import type { IsoDate } from '../domain/date.ts';
import type { Trx } from '../storage/database.ts';
import { setJudgementDay } from '../storage/judgement-day.ts';
import { judgementState } from '../storage/policy.ts';
import { allStationCodes } from '../storage/station-codes.ts';
import { dueStations } from '../storage/verdict.ts';
import { type App, today } from './app.ts';
import type { GroupPlanner } from './judge.ts';
import { lookForPolicies } from './look-for-policies.ts';
import { writePlanned } from './pieces/run-planned.ts';
import { reachFrom } from './reach.ts';
import { rejudge, rejudgeAll } from './rejudge.ts';

/** The daily pass: brings the stored verdicts to today. Run at start and at midnight in Shanghai; harmless at any time. */
export async function renewVerdicts(app: App): Promise<void> {
  await writePlanned(app, (trx, { plan }) => renewWithin(trx, today(app), app, plan));
}

/**
 * Brings the stored verdicts to a day, within a transaction: judges again the stations that are due by then and what
 * they reach. Every other verdict holds on, since nothing but time has passed. Where there was no day yet, or the clock
 * has gone back, everything is judged. Looks for new policies on the way, whether there is anything to judge or not.
 */
export async function renewWithin(trx: Trx, day: IsoDate, app: App, plan: GroupPlanner): Promise<void> {
  const { day: judgedFor, revision } = await judgementState(trx);
  await lookForPolicies(app, trx, revision);
  if (judgedFor === day) return;
  const { policies, tell } = app;
  if (judgedFor !== undefined && judgedFor < day) {
    await rejudge(trx, await reachFrom(trx, new Set(await dueStations(trx, day))), day, policies, plan, tell);
  } else {
    await rejudgeAll(trx, await allStationCodes(trx), day, policies, plan, tell);
  }
  await setJudgementDay(trx, day);
}
