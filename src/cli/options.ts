import { type IsoDate, isCalendarDate } from '../domain/date.ts';
import { shorten } from '../exchange/quote-value.ts';
import { refuse } from './command-refused.ts';
import type { Frame } from './frame.ts';

export const FORMATS = ['table', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Reads the value of an option that has only these. */
export function choiceParser<Known extends string>(
  option: string,
  choices: readonly Known[],
): (value: string) => Known {
  return (value) => {
    const choice = choices.find((known) => known === value);
    if (choice !== undefined) return choice;
    throw refuse(
      `${option} 的值 ${shorten(value)} 无效；可用：${choices.join('、')}`,
      `${option} cannot be ${shorten(value)}; must be one of ${choices.join(', ')}`,
    );
  };
}

/** Reads the value of `--format` where these can be had. */
export function formatParser<Known extends string>(formats: readonly Known[]): (value: string) => Known {
  return choiceParser('--format', formats);
}

/** Reads the value of `--format`: table or json. */
export const parseFormat = formatParser(FORMATS);

/** Reads the value of an option that is a date. */
export function dateParser(option: string): (value: string) => IsoDate {
  return (value) => {
    if (isCalendarDate(value)) return value;
    throw refuse(
      `${option} 的值 ${shorten(value)} 无效；应为日历上存在的日期，写作 YYYY-MM-DD，例如 2026-11-21`,
      `${option} cannot be ${shorten(value)}; must be a date of the calendar, written YYYY-MM-DD, such as 2026-11-21`,
    );
  };
}

/** Reads the value of `--as-of`. */
export const parseAsOf = dateParser('--as-of');

/** `--as-of DATE` of a file that is written: today, where it is not given. */
export function asOfOption(say: Frame['say']) {
  return [
    '--as-of <DATE>',
    say({ 'zh-CN': '截至日期；默认为今天', en: 'the date; by default today' }),
    parseAsOf,
  ] as const;
}
