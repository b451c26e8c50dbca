import { isDeepStrictEqual } from 'node:util';
import type { Policy } from '../compliance/policy.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Trx } from '../storage/database.ts';
import { findVerdicts, writeVerdicts } from '../storage/verdict.ts';
import { isAltered } from './altered.ts';
import { type DatedVerdict, judgeClosed, judgeInBatches } from './judge-stored.ts';

/** Up to here a reach is judged in one piece; beyond, by whole districts. */
const LARGE_REACH = 400;

/**
 * Judges the stations of a reach again and stores what differs. Answers the codes of those whose decision was
 * altered, sorted.
 */
export async function rejudge(
  trx: Trx,
  reach: ReadonlySet<string>,
  date: IsoDate,
  policies: readonly Policy[],
): Promise<readonly string[]> {
  if (reach.size === 0) return [];
  if (reach.size <= LARGE_REACH) return storeVerdicts(trx, await judgeClosed(trx, reach, date, policies));
  const altered: string[] = [];
  for await (const batch of judgeInBatches(trx, [...reach], date, policies)) {
    altered.push(...(await storeVerdicts(trx, batch)));
  }
  return altered.sort(compareCodes);
}

async function storeVerdicts(trx: Trx, verdicts: readonly DatedVerdict[]): Promise<readonly string[]> {
  const stored = await findVerdicts(
    trx,
    verdicts.map(({ verdict }) => verdict.stationCode),
  );
  const altered: string[] = [];
  const changed: DatedVerdict[] = [];
  for (const judged of verdicts) {
    const { stationCode } = judged.verdict;
    const before = stored.get(stationCode);
    if (before === undefined || !saysTheSame(before, judged)) changed.push(judged);
    if (isAltered(before?.verdict, judged.verdict)) altered.push(stationCode);
  }
  await writeVerdicts(trx, changed);
  return altered;
}

/** Whether two verdicts are the same but for the day they were judged on. */
export function saysTheSame(one: DatedVerdict, other: DatedVerdict): boolean {
  return one.dueOn === other.dueOn && isDeepStrictEqual({ ...one.verdict, date: '' }, { ...other.verdict, date: '' });
}
