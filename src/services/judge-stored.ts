import { setImmediate } from 'node:timers/promises';
import { dueDates } from '../compliance/due-dates.ts';
import type { Policy } from '../compliance/policy.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Db } from '../storage/database.ts';
import { loadFacts } from '../storage/load-facts.ts';
import { stationCodesOfDistricts } from '../storage/station-codes.ts';
import { type GroupPlanner, judge } from './judge.ts';

/** A verdict, and the next date on which time alone may change it; null: none is known. */
export interface DatedVerdict {
  readonly verdict: Verdict;
  readonly dueOn: IsoDate | null;
}

/** So many stations are taken at a time; their whole districts with them. */
const BATCH = 500;

/**
 * Judges stations from the stored facts. The codes must be closed under planner pieces: whole pieces or whole
 * districts, since a part of a piece would be planned by itself.
 */
async function judgeClosed(
  db: Db,
  stationCodes: ReadonlySet<string>,
  date: IsoDate,
  policies: readonly Policy[],
  plan: GroupPlanner,
): Promise<readonly DatedVerdict[]> {
  const facts = await loadFacts(db, [...stationCodes]);
  const due = dueDates(facts, date, policies);
  return judge(facts, date, policies, plan)
    .filter(({ stationCode }) => stationCodes.has(stationCode))
    .map((verdict) => ({ verdict, dueOn: due.get(verdict.stationCode) ?? null }));
}

/**
 * Judges any number of stations from the stored facts, district by district, so that memory stays flat: every batch
 * holds whole districts, of which only the stations asked for are answered. Each station comes once, in no order.
 */
export async function* judgeInBatches(
  db: Db,
  stationCodes: readonly string[],
  date: IsoDate,
  policies: readonly Policy[],
  plan: GroupPlanner,
): AsyncGenerator<readonly DatedVerdict[]> {
  const remaining = new Set(stationCodes);
  while (remaining.size > 0) {
    const batch = remaining.values().take(BATCH).toArray();
    const whole = new Set(await stationCodesOfDistricts(db, batch));
    const verdicts = await judgeClosed(db, whole, date, policies, plan);
    yield verdicts.filter(({ verdict }) => remaining.delete(verdict.stationCode));
    // a code that names no station must not be asked for forever
    for (const code of batch) remaining.delete(code);
    // judging a whole nation takes minutes, in which others have their turn
    if (remaining.size > 0) await setImmediate();
  }
}
