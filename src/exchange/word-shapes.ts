import { z } from 'zod';
import { isCalendarDate } from '../domain/date.ts';
import type { Text } from '../domain/text.ts';

/** What a string that does not pass should have been: said after the value. */
export interface Expectation {
  readonly expected: Text;
}

/** A date of the calendar. */
export const date = z.string().refine(isCalendarDate, {
  params: {
    expected: {
      'zh-CN': '应为日历上存在的日期，写作 YYYY-MM-DD，例如 2026-11-21',
      en: 'must be a date of the calendar, written YYYY-MM-DD, such as 2026-11-21',
    },
  } satisfies Expectation,
});

/** Any text of whole characters. */
// half of a surrogate pair is no character: a database would store another in its place
export const sound = z.string().refine((text) => text.isWellFormed(), {
  params: {
    expected: { 'zh-CN': '应为完整的 Unicode 文字', en: 'must be whole Unicode characters' },
  } satisfies Expectation,
  abort: true,
});

/** A text of 1 to `most` characters, counted in Unicode code points. */
export function words(most: number) {
  const range =
    most === Number.POSITIVE_INFINITY
      ? { 'zh-CN': '至少 1 个字符', en: 'at least 1 character' }
      : { 'zh-CN': `1 至 ${most} 个字符`, en: `1 to ${most} characters` };
  const fits = (text: string) => text !== '' && (text.length <= most || countCharacters(text, most) <= most);
  return sound.refine(fits, {
    params: {
      expected: { 'zh-CN': `长度应为${range['zh-CN']}`, en: `must have ${range.en}` },
    } satisfies Expectation,
  });
}

/** The number of code points, or some number above `most` where there are more. */
function countCharacters(text: string, most: number): number {
  return text.length > most * 2 ? text.length : [...text].length;
}
