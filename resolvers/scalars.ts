import { GraphQLError } from 'graphql';
import { isCalendarDate } from '../src/domain/date.ts';
import type { Text } from '../src/domain/text.ts';
import { builder } from './builder.ts';

/** What is wrong with a date; a scalar does not know the language of the request, so it says it in both. */
export const NOT_A_DATE: Text = { 'zh-CN': '不是日历上的日期', en: 'not a date of the calendar' };

const NOT_AN_INSTANT: Text = { 'zh-CN': '不是时刻', en: 'not an instant' };

/** A text in both languages, for the server to take one out. */
export function sayBoth(text: Text): string {
  return `${text['zh-CN']} / ${text.en}`;
}

builder.scalarType('Date', {
  description: 'ISO 8601 calendar date, 2026-11-21. 日期，年-月-日。',
  serialize: (date) => date,
  parseValue: (value) => {
    if (typeof value === 'string' && isCalendarDate(value)) return value;
    throw new GraphQLError(`${sayBoth(NOT_A_DATE)}: ${JSON.stringify(value)} (2026-11-21)`);
  },
});

builder.scalarType('DateTime', {
  description: 'ISO 8601 instant in UTC, 2026-11-21T04:00:00.000Z. 时刻，协调世界时。',
  serialize: (instant) => instant,
  parseValue: (value) => {
    if (typeof value === 'string' && isInstant(value)) return value;
    throw new GraphQLError(`${sayBoth(NOT_AN_INSTANT)}: ${JSON.stringify(value)} (2026-11-21T04:00:00Z)`);
  },
});

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
