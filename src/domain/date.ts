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

const DAY_MS = 86_400_000;
const FIRST_TIME = Date.parse(FIRST_DATE);
const LAST_TIME = Date.parse(LAST_DATE);

/** Whether `text` is a date of the calendar: `2024-02-29` is, `2026-02-29` and `2026-2-9` are not. */
export function isCalendarDate(text: string): text is IsoDate {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const day = Number(parts[3]);
  return day >= 1 && day <= daysInMonth(Number(parts[1]), Number(parts[2]));
}

/**
 * The date `months` later, clamped to the end of the month: six months after 2026-08-31 is 2027-02-28
 * (rules, section 3). Results outside the years 0000 to 9999 become the first or last date of that range.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  // by hand, since verdicts need so many of these: some thirty times cheaper than Temporal
  const count = numberAt(date, 0, 4) * 12 + numberAt(date, 5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  if (year > 9999) return LAST_DATE;
  if (year < 0) return FIRST_DATE;
  const month = count - year * 12 + 1;
  const day = Math.min(numberAt(date, 8, 10), daysInMonth(year, month));
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The date `years` later, clamped: one year after 2024-02-29 is 2025-02-28. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

/** The date `days` later (earlier, if negative), within the years 0000 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const time = Date.parse(date) + days * DAY_MS;
  if (time > LAST_TIME) return LAST_DATE;
  if (time < FIRST_TIME) return FIRST_DATE;
  return new Date(time).toISOString().slice(0, 10);
}

/** The days from a date to a later one: 1 to the next day, 0 to itself; negative to an earlier one. */
export function countDays(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day it is in Shanghai at an instant: the day on which facts hold "today". */
export function dayInShanghai(instant: Temporal.Instant): IsoDate {
  const time = instant.epochMilliseconds;
  // the same day is asked for over and over, and a time zone is dear
  if (time < lastDay.begin || time >= lastDay.end) lastDay = findDayInShanghai(instant);
  return lastDay.date;
}

let lastDay = { date: FIRST_DATE, begin: 0, end: 0 };

function findDayInShanghai(instant: Temporal.Instant): typeof lastDay {
  const begin = instant.toZonedDateTimeISO('Asia/Shanghai').startOfDay();
  const date = begin.year > 9999 ? LAST_DATE : begin.year < 0 ? FIRST_DATE : begin.toPlainDate().toString();
  return { date, begin: begin.epochMilliseconds, end: begin.add({ days: 1 }).startOfDay().epochMilliseconds };
}

/** 0 for a month the calendar does not have. */
function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The number that the digits from one place up to another make. */
function numberAt(date: IsoDate, start: number, end: number): number {
  let number = 0;
  for (let place = start; place < end; place++) number = number * 10 + date.charCodeAt(place) - 48;
  return number;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
