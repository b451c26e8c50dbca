import { endOfPolicy, type Policy } from '../compliance/policy.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Db } from '../storage/database.ts';
import { divisionCodesNaming } from '../storage/policy.ts';
import { stationCodesOfDistricts, stationCodesUnder } from '../storage/station-codes.ts';
import { isAltered } from './altered.ts';
import { type App, today } from './app.ts';
import type { GroupPlanner } from './judge.ts';
import { judgeInBatches } from './judge-stored.ts';
import { readPlanned } from './pieces/run-planned.ts';

/** What a version that was added means for the stations. */
export interface PolicyEffect {
  /** The divisions that name the pack. */
  readonly divisions: number;
  /** The stations in them and below. */
  readonly stations: number;
  /** The day compared, on which the version holds: today, or its first day where that is yet to come or all over. */
  readonly on: IsoDate;
  /** The stations whose verdict of that day is another with the version than without it, in no order. */
  readonly altered: readonly string[];
}

/** Compares the verdicts without and with a version that was added, on a day on which it holds. */
export async function measurePolicy(app: App, added: Policy): Promise<PolicyEffect> {
  const on = dayOf(added, app);
  return readPlanned(app, async (trx, { plan }) => {
    const divisions = await divisionCodesNaming(trx, [added.name]);
    const stations = new Set<string>();
    for (const division of divisions) for (const code of await stationCodesUnder(trx, division)) stations.add(code);
    const concerned = await stationCodesOfDistricts(trx, [...stations]);
    const others = app.policies.filter(({ id }) => id !== added.id);
    const before = await judgeAll(trx, concerned, on, others, plan);
    const after = await judgeAll(trx, concerned, on, app.policies, plan);
    const altered = concerned.filter((code) => isAltered(before.get(code), after.get(code)));
    return { divisions: divisions.length, stations: stations.size, on, altered };
  });
}

/** Today where the version holds today, else its first day. */
function dayOf(added: Policy, app: App): IsoDate {
  const [now, from] = [today(app), added.effectiveFrom ?? ''];
  const end = endOfPolicy(app.policies, added);
  return from > now || (end !== undefined && end <= now) ? from : now;
}

async function judgeAll(
  db: Db,
  codes: readonly string[],
  on: IsoDate,
  policies: readonly Policy[],
  plan: GroupPlanner,
): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  for await (const batch of judgeInBatches(db, codes, on, policies, plan)) {
    for (const verdict of batch.verdicts) verdicts.set(verdict.stationCode, verdict);
  }
  return verdicts;
}
