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

/** A probation as of a date. */
export interface Probation {
  /** The day it is counted from: of an extended one, the first day of the extension. */
  readonly since: IsoDate;
  /** It may be extended once. */
  readonly isExtended: boolean;
}

/**
 * The probation that holds on a date, counted from its first PROBATIONARY entry, or, where a second one without another
 * stage between them extends it, from that second one. Boundary: an extension recorded for tomorrow is none today.
 */
export function probationOn({ code, membership }: WorkerHistory, date: IsoDate): Probation {
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
  return { since: extension ?? first, isExtended: extension !== undefined };
}
