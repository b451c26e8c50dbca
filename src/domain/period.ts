import type { IsoDate } from './date.ts';

/** When a fact holds: from inclusive, until exclusive. No `from`: since ever. No `until`: still true. */
export interface Period {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

/** Whether the period contains the date: the first day counts, the day it ends does not. */
export function holdsOn(period: Period, date: IsoDate): boolean {
  return (period.from === undefined || period.from <= date) && (period.until === undefined || date < period.until);
}

/** Whether two periods share a day. `until` of one equal to `from` of the other is no overlap. */
export function overlap(one: Period, other: Period): boolean {
  return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one) && !isEmpty(one) && !isEmpty(other);
}

/** The days both periods contain; possibly none (see {@link isEmpty}). */
export function intersect(one: Period, other: Period): Period {
  return {
    from: later(one.from, other.from),
    until: earlier(one.until, other.until),
  };
}

/** Whether the period contains no day at all. */
export function isEmpty(period: Period): boolean {
  return period.from !== undefined && period.until !== undefined && period.until <= period.from;
}

function startsBeforeEndOf(one: Period, other: Period): boolean {
  return one.from === undefined || other.until === undefined || one.from < other.until;
}

function later(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

function earlier(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
