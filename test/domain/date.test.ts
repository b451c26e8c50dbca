import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  countDays,
  dayInShanghai,
  type IsoDate,
  isCalendarDate,
  LAST_DATE,
} from '../../src/domain/date.ts';

const anyDate: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates of the calendar', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0000-01-01', LAST_DATE])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-2-9',
    '20260209',
    '+002026-02-09',
    '2026-02-09T00:00:00Z',
    ' 2026-02-09',
    '２０２６-02-09',
    '',
  ])('%j is none', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('it is one just where the calendar agrees', () => {
    const twoDigits = fc.integer({ min: 0, max: 35 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), twoDigits, twoDigits, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        expect(isCalendarDate(text)).toBe(canParse(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('months later, clamped to the end of the month', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-28', 6, '2027-02-28'],
    ['2026-11-21', 6, '2027-05-21'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i months: %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  test('a year after a leap day is the last of February', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  test('a later date is never over earlier', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(2000), fc.integer({ min: -60, max: 60 }), (date, days, months) => {
        expect(addMonths(date, months) <= addMonths(addDays(date, days), months)).toBe(true);
      }),
    );
  });
});

describe('days later', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i: %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });

  test('there and back again, and compared as text they stand in order', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 300 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(countDays(date, addDays(date, days))).toBe(days);
        expect(addDays(date, days) > date).toBe(true);
      }),
    );
  });
});

describe('arithmetic is that of Temporal', () => {
  const farther = (near: number, far: number) =>
    fc.oneof(fc.integer({ min: -near, max: near }), fc.integer({ min: -far, max: far }));

  test('for months', () => {
    fc.assert(
      fc.property(anyDate, farther(40, 130_000), (date, months) => {
        expect(addMonths(date, months)).toBe(withinRange(Temporal.PlainDate.from(date).add({ months })));
      }),
      { numRuns: 2000 },
    );
  });

  test('for days', () => {
    fc.assert(
      fc.property(anyDate, farther(800, 4_000_000), (date, days) => {
        expect(addDays(date, days)).toBe(withinRange(Temporal.PlainDate.from(date).add({ days })));
      }),
      { numRuns: 2000 },
    );
  });
});

test('arithmetic stops at the first and the last date the format can hold', () => {
  expect(addYears('9997-05-01', 3)).toBe(LAST_DATE);
  expect(addDays(LAST_DATE, 1)).toBe(LAST_DATE);
  expect(addMonths('9999-07-01', 6)).toBe(LAST_DATE);
  expect(addMonths('0000-03-01', -6)).toBe('0000-01-01');
});

test('a day begins at midnight in Shanghai, eight hours before it does in Greenwich', () => {
  expect(dayInShanghai(Temporal.Instant.from('2026-11-20T15:59:59Z'))).toBe('2026-11-20');
  expect(dayInShanghai(Temporal.Instant.from('2026-11-20T16:00:00Z'))).toBe('2026-11-21');
});

function withinRange(date: Temporal.PlainDate): IsoDate {
  if (date.year > 9999) return LAST_DATE;
  return date.year < 0 ? '0000-01-01' : date.toString();
}

function canParse(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
