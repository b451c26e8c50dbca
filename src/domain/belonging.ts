import type { IsoDate } from './date.ts';
import { holdsOn } from './period.ts';
import type { Posting } from './worker.ts';

/**
 * The code of the station a worker belongs to on a date: that of the posting that holds then, else of the last one
 * before, else of the first one after; undefined: they were never posted. On the day a posting ends they belong to the
 * next one, or, where there is none, still to that station.
 */
export function belongsTo(postings: readonly Posting[], date: IsoDate): string | undefined {
  const inOrder = postings.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const posting =
    inOrder.find((each) => holdsOn(each, date)) ?? inOrder.findLast(({ from }) => from <= date) ?? inOrder[0];
  return posting?.stationCode;
}
