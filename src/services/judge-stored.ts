import { setImmediate } from 'node:timers/promises';
import type { Policy } from '../compliance/policy.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { Db } from '../storage/database.ts';
import { loadFacts } from '../storage/load-facts.ts';
import { stationCodesOfDistricts } from '../storage/station-codes.ts';
import { type GroupPlanner, judge } from './judge.ts';

/** Verdicts, and the facts they were made from. */
export interface JudgedBatch {
  readonly facts: JudgedFacts;
  readonly verdicts: readonly Verdict[];
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
): Promise<JudgedBatch> {
  const facts = await loadFacts(db, [...stationCodes]);
  return {
    facts,
    verdicts: judge(facts, date, policies, plan).filter(({ stationCode }) => stationCodes.has(stationCode)),
  };
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
): AsyncGenerator<JudgedBatch> {
  const remaining = new Set(stationCodes);
  while (remaining.size > 0) {
    const batch = remaining.values().take(BATCH).toArray();
    const whole = new Set(await stationCodesOfDistricts(db, batch));
    const { facts, verdicts } = await judgeClosed(db, whole, date, policies, plan);
    yield { facts, verdicts: verdicts.filter(({ stationCode }) => remaining.delete(stationCode)) };
    // a code that names no station must not be asked for forever
    for (const code of batch) remaining.delete(code);
    // judging a whole nation takes minutes, in which others have their turn
    if (remaining.size > 0) await setImmediate();
  }
}
