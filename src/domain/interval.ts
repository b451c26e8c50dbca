import { addDays, addMonths, type IsoDate } from './date.ts';

export const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
/** How far apart the points of a trend are. */
export type Interval = (typeof INTERVALS)[number];

const DAYS = { DAY: 1, WEEK: 7 } as const;
const MONTHS = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const;

/**
 * The dates from a date on at this interval, as far as `until`, itself included; at most `most` of them. Months and
 * more are added to the first date, clamped to the month's end. A first date that ends its month leads to ends of months:
 * half a year after 2026-06-30 is 2026-12-31, the dates of the form; from 2026-06-29 on it is 2026-12-29.
 */
export function datesEvery(interval: Interval, from: IsoDate, until: IsoDate, most: number): readonly IsoDate[] {
  const dates: IsoDate[] = [];
  for (let step = 0; dates.length < most; step++) {
    const date = dateAfter(interval, from, step);
    // where the calendar of the format ends, dates no longer advance
    if (date > until || date === dates.at(-1)) break;
    dates.push(date);
  }
  return dates;
}

function dateAfter(interval: Interval, from: IsoDate, steps: number): IsoDate {
  if (interval === 'DAY' || interval === 'WEEK') return addDays(from, DAYS[interval] * steps);
  const months = MONTHS[interval] * steps;
  // day 31 is clamped to the end of whatever month it falls into
  const endOfMonth = `${from.slice(0, 8)}31`;
  return addMonths(addMonths(endOfMonth, 0) === from ? endOfMonth : from, months);
}
