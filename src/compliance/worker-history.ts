import type { IsoDate } from '../domain/date.ts';
import type { Posting, WorkerHistory } from '../domain/worker.ts';

/**
 * The first day of the stay a posting belongs to: postings to the same station that follow each other without a gap are
 * one stay. Posted there until 1 May and again from 1 May on, the stay goes on; from 2 May on, it is another.
 */
export function stayBegin({ postings }: WorkerHistory, posting: Posting): IsoDate {
  let begin = posting.from;
  for (;;) {
    const previous = postings.find(({ stationCode, until }) => stationCode === posting.stationCode && until === begin);
    if (previous === undefined) return begin;
    begin = previous.from;
  }
}

/**
 * The day from which the probation that holds on a date is counted: its first PROBATIONARY entry, or, where a second one
 * without another stage between them extends it, that second one.
 */
export function probationBegin({ code, membership }: WorkerHistory, date: IsoDate): IsoDate {
  let before: IsoDate | undefined;
  for (const { stage, from } of membership) {
    if (stage !== 'PROBATIONARY' && from <= date && (before === undefined || from > before)) before = from;
  }
  let first: IsoDate | undefined;
  let extension: IsoDate | undefined;
  for (const { stage, from } of membership) {
    if (stage !== 'PROBATIONARY' || from > date || (before !== undefined && from < before)) continue;
    if (first === undefined || from < first) {
      extension = first;
      first = from;
    } else if (extension === undefined || from < extension) extension = from;
  }
  if (first === undefined) throw new Error(`${code} is not on probation on ${date}`);
  return extension ?? first;
}
