import type { IsoDate } from '../domain/date.ts';
import type { Posting } from '../domain/worker.ts';
import { postingsOf } from '../storage/posting.ts';
import { workersByCodes } from '../storage/worker.ts';
import { unknownCode } from './refusals.ts';
import { findSeen } from './require.ts';
import { requireEntry } from './require-entry.ts';
import type { Sight } from './sight.ts';

/** A posting to be corrected, with all of its worker. */
export interface RequiredPosting {
  readonly posting: Posting;
  readonly all: readonly Posting[];
  /** Whether the asker may know of a posting. */
  readonly isKnown: (posting: Posting) => boolean;
}

/**
 * The posting of a worker that begins on a day. Whoever has the worker today finds all of them; whoever had the worker
 * once finds, of the past, the postings to their own stations. Refused where none begins then.
 */
export async function requirePosting(sight: Sight, workerCode: string, from: IsoDate): Promise<RequiredPosting> {
  const all = (await postingsOf(sight.db, [workerCode])).get(workerCode) ?? [];
  if ((await findSeen(sight, 'worker', [workerCode])).has(workerCode)) {
    return { posting: requireEntry(all, from), all, isKnown: () => true };
  }
  const codes = all.map(({ stationCode }) => stationCode);
  const stations = await findSeen({ ...sight, scope: sight.people }, 'station', codes);
  const isKnown = ({ stationCode }: Posting) => stations.has(stationCode);
  const exists = (await workersByCodes(sight.db, [workerCode])).has(workerCode);
  if (!exists || stations.size === 0) throw unknownCode('worker', workerCode, ['workerCode']);
  return { posting: requireEntry(all.filter(isKnown), from), all, isKnown };
}
