import type { Policy } from '../compliance/policy.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { TellProgress } from '../domain/progress.ts';
import type { Trx } from '../storage/database.ts';
import { writePlan, writeVerdicts } from '../storage/verdict.ts';
import type { StoredVerdict } from '../storage/verdict-row.ts';
import { isAltered, isAlteredRequirement } from './altered.ts';
import { completeVerdicts } from './complete-verdicts.ts';
import type { GroupPlanner } from './judge.ts';
import { judgeReach } from './judge-reach.ts';
import { judgeInBatches } from './judge-stored.ts';
import type { Reach } from './reach.ts';

/** Up to here a reach is judged in one piece; beyond, by whole districts. */
const LARGE_REACH = 400;

/**
 * Judges the stations of a reach again and stores what differs. Answers the codes of those whose decision was
 * altered, sorted.
 */
export async function rejudge(
  trx: Trx,
  reach: Reach,
  date: IsoDate,
  policies: readonly Policy[],
  plan: GroupPlanner,
  tell?: TellProgress,
): Promise<readonly string[]> {
  const { seeds, around } = reach;
  if (seeds.size === 0) return [];
  if (seeds.size + around.size > LARGE_REACH) return rejudgeAll(trx, [...seeds, ...around], date, policies, plan, tell);
  const { judged, replanned } = await judgeReach(trx, reach, date, policies, plan);
  for (const { before, after } of replanned) await writePlan(trx, before, after, date);
  const altered = replanned.filter(({ before, after }) => isAlteredRequirement(before.required, after.required));
  return [...(await storeVerdicts(trx, judged)), ...altered.map(({ after }) => after.stationCode)].sort(compareCodes);
}

/** Judges any number of stations again, each from its facts, and stores what differs. Answers the same. */
export async function rejudgeAll(
  trx: Trx,
  stationCodes: readonly string[],
  date: IsoDate,
  policies: readonly Policy[],
  plan: GroupPlanner,
  tell?: TellProgress,
): Promise<readonly string[]> {
  const altered: string[] = [];
  let done = 0;
  for await (const { facts, verdicts } of judgeInBatches(trx, stationCodes, date, policies, plan)) {
    altered.push(...(await storeVerdicts(trx, completeVerdicts(facts, verdicts, date, policies))));
    done += verdicts.length;
    tell?.('JUDGE', done, stationCodes.length);
  }
  return altered.sort(compareCodes);
}

/** Stores what differs. Answers the codes of the stations whose decision was altered, in the order of the verdicts. */
async function storeVerdicts(trx: Trx, verdicts: readonly StoredVerdict[]): Promise<readonly string[]> {
  const changed = await writeVerdicts(trx, verdicts);
  return changed.filter(({ before, after }) => isAltered(before, after)).map(({ after }) => after.stationCode);
}
