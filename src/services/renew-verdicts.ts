import type { Policy } from '../compliance/policy.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Trx } from '../storage/database.ts';
import { allStationCodes } from '../storage/station-codes.ts';
import { dueStations, judgementDay, setJudgementDay } from '../storage/verdict.ts';
import { type App, today } from './app.ts';
import type { GroupPlanner } from './judge.ts';
import { writePlanned } from './pieces/run-planned.ts';
import { reachFrom } from './reach.ts';
import { rejudge, rejudgeAll } from './rejudge.ts';

/** The daily pass: brings the stored verdicts to today. Run at start and at midnight in Shanghai; harmless at any time. */
export async function renewVerdicts(app: App): Promise<void> {
  await writePlanned(app, (trx, { plan }) => renewWithin(trx, today(app), app.policies, plan));
}

/**
 * Brings the stored verdicts to a day, within a transaction: judges again the stations that are due by then and what
 * they reach. Every other verdict holds on, since nothing but time has passed. Where there was no day yet, or the clock
 * has gone back, everything is judged.
 */
export async function renewWithin(
  trx: Trx,
  day: IsoDate,
  policies: readonly Policy[],
  plan: GroupPlanner,
): Promise<void> {
  const judgedFor = await judgementDay(trx);
  if (judgedFor === day) return;
  if (judgedFor !== undefined && judgedFor < day) {
    await rejudge(trx, await reachFrom(trx, new Set(await dueStations(trx, day))), day, policies, plan);
  } else {
    await rejudgeAll(trx, await allStationCodes(trx), day, policies, plan);
  }
  await setJudgementDay(trx, day);
}
