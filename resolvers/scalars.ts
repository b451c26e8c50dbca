import { GraphQLError } from 'graphql';
import { isCalendarDate } from '../src/domain/date.ts';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'ISO 8601 calendar date, 2026-11-21. 日期，年-月-日。',
  serialize: (date) => date,
  parseValue: (value) => {
    if (typeof value === 'string' && isCalendarDate(value)) return value;
    throw new GraphQLError(`不是日历上的日期 / not a date of the calendar: ${JSON.stringify(value)} (2026-11-21)`);
  },
});
