import type { Policy } from '../compliance/policy.ts';
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
  /** The day compared: the first day of the version, or today where that is past. */
  readonly on: IsoDate;
  /** The stations whose verdict of that day is another with the version than without it, in no order. */
  readonly altered: readonly string[];
}

/** Compares the verdicts without and with a version that was added, on the first day from today on which it holds. */
export async function measurePolicy(app: App, added: Policy): Promise<PolicyEffect> {
  const from = added.effectiveFrom ?? '';
  const on = from > today(app) ? from : today(app);
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
