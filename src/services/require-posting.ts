import type { IsoDate } from '../domain/date.ts';
import type { Period } from '../domain/period.ts';
import type { Posting } from '../domain/worker.ts';
import { postingsOf } from '../storage/posting.ts';
import { workersByCodes } from '../storage/worker.ts';
import { unknownCode } from './refusals.ts';
import { findSeen } from './require.ts';
import { requireEntry } from './require-entry.ts';
import type { Sight } from './sight.ts';

/** A posting to be corrected, with the others of its worker. */
export interface RequiredPosting {
  readonly posting: Posting;
  readonly others: readonly OtherPosting[];
}

interface OtherPosting {
  /** What the asker may know of it; null: nothing. */
  readonly known: Posting | null;
  /** The days it keeps to itself. */
  readonly days: Period;
}

/**
 * The posting of a worker that begins on a day. Whoever has the worker today finds all of them; whoever had the worker
 * once finds, of the past, the postings to their own stations. Refused where none begins then.
 */
export async function requirePosting(sight: Sight, workerCode: string, from: IsoDate): Promise<RequiredPosting> {
  const all = (await postingsOf(sight.db, [workerCode])).get(workerCode) ?? [];
  if ((await findSeen(sight, 'worker', [workerCode])).has(workerCode)) return pick(all, from, () => true);
  const codes = all.map(({ stationCode }) => stationCode);
  const stations = await findSeen({ ...sight, scope: sight.people }, 'station', codes);
  const exists = (await workersByCodes(sight.db, [workerCode])).has(workerCode);
  if (!exists || stations.size === 0) throw unknownCode('worker', workerCode, ['workerCode']);
  return pick(all, from, ({ stationCode }) => stations.has(stationCode));
}

function pick(all: readonly Posting[], from: IsoDate, isKnown: (posting: Posting) => boolean): RequiredPosting {
  const posting = requireEntry(all.filter(isKnown), from);
  const others = all.filter((other) => other !== posting);
  return {
    posting,
    others: others.map((other) =>
      isKnown(other) ? { known: other, days: other } : { known: null, days: allDaysBeside(other, posting) },
    ),
  };
}

/**
 * All days on the side of a posting on which another lies: whoever had somebody once corrects that posting between those
 * before and after. Behind the last it would take them back, and be refused with the name of the station that has them.
 */
function allDaysBeside(other: Posting, posting: Posting): Period {
  return other.from < posting.from ? { until: other.until } : { from: other.from };
}
