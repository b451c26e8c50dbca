/**
 * A calendar date, ISO 8601: `2026-11-21`. Dates are compared as strings, which orders them rightly for
 * the years 0000 to 9999 and is some fifty times cheaper than `Temporal.PlainDate.compare`.
 */
export type IsoDate = string;

/** The last date the format can hold; arithmetic that would pass it stops here. */
export const LAST_DATE: IsoDate = '9999-12-31';
const FIRST_DATE: IsoDate = '0000-01-01';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `text` is a date of the calendar: `2024-02-29` is, `2026-02-29` and `2026-2-9` are not. */
export function isCalendarDate(text: string): text is IsoDate {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/**
 * The date `months` later, clamped to the end of the month: six months after 2026-08-31 is 2027-02-28
 * (rules, section 3). Results outside the years 0000 to 9999 become the first or last date of that range.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return withinRange(Temporal.PlainDate.from(date).add({ months }));
}

/** The date `years` later, clamped: one year after 2024-02-29 is 2025-02-28. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

/** The date `days` later (earlier, if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return withinRange(Temporal.PlainDate.from(date).add({ days }));
}

/** The day it is in Shanghai at an instant: the day on which facts hold "today". */
export function dayInShanghai(instant: Temporal.Instant): IsoDate {
  return withinRange(instant.toZonedDateTimeISO('Asia/Shanghai').toPlainDate());
}

function withinRange(date: Temporal.PlainDate): IsoDate {
  if (date.year > 9999) return LAST_DATE;
  if (date.year < 0) return FIRST_DATE;
  return date.toString();
}
