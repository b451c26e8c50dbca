import type { IsoDate } from '../../src/domain/date.ts';
import { holdsOn } from '../../src/domain/period.ts';
import type { Posting } from '../../src/domain/worker.ts';

/**
 * The station a worker belongs to on a date: that of the posting that holds on it, else of the last one before, else of
 * the first one after; undefined where they have none. On the day a posting ends they still belong to its station,
 * unless another begins.
 */
export function stationOfWorker(postings: readonly Posting[], date: IsoDate): string | undefined {
  const begun = postings.filter(({ from }) => from <= date);
  const posting =
    postings.find((each) => holdsOn(each, date)) ??
    begun.reduce<Posting | undefined>(
      (last, each) => (last === undefined || each.from > last.from ? each : last),
      undefined,
    ) ??
    postings.reduce<Posting | undefined>(
      (first, each) => (first === undefined || each.from < first.from ? each : first),
      undefined,
    );
  return posting?.stationCode;
}
