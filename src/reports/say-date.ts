import type { IsoDate } from '../domain/date.ts';

/** A date as letters write it: 2026-07-02 is 2026 年 7 月 2 日. */
export function sayDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
}

/** Room for a date that somebody is to write; the rules name none. */
export const BLANK_DATE = '　　　　年　　月　　日';

/** Room for what else somebody is to write. */
export const BLANK = '＿＿＿＿＿＿＿＿';
