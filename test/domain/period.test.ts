import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeOverlapping } from '../../src/domain/merge-periods.ts';
import { holdsOn, intersect, isEmpty, overlap, type Period } from '../../src/domain/period.ts';

const DAYS = Array.from({ length: 9 }, (_, index) => `2024-01-0${index + 1}`);
const maybeDay = fc.option(fc.constantFrom(...DAYS), { nil: undefined });
const somePeriod: fc.Arbitrary<Period> = fc.record({ from: maybeDay, until: maybeDay });
/** The days given, and one long before and long after them. */
const LONG = ['1900-01-01', ...DAYS, '2100-01-01'];
const daysOf = (period: Period) => LONG.filter((day) => holdsOn(period, day));

describe('a period', () => {
  const period = { from: '2026-01-01', until: '2026-02-01' };

  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-01-31', true],
    ['2026-02-01', false],
  ])('from the first of January until the first of February: on %s %s', (day, holds) => {
    expect(holdsOn(period, day)).toBe(holds);
  });

  test('without ends it always holds', () => {
    expect(holdsOn({}, '0000-01-01') && holdsOn({}, '9999-12-31')).toBe(true);
  });

  test('is empty where it ends on the day it begins', () => {
    expect(isEmpty({ from: '2026-01-01', until: '2026-01-01' })).toBe(true);
    expect(isEmpty({ from: '2026-01-01', until: '2026-01-02' })).toBe(false);
    expect(isEmpty({ from: '2026-01-01' })).toBe(false);
  });
});

test('two periods overlap where they share a day; touching is not enough', () => {
  expect(overlap({ until: '2026-01-01' }, { from: '2026-01-01' })).toBe(false);
  expect(overlap({ until: '2026-01-02' }, { from: '2026-01-01' })).toBe(true);
  fc.assert(
    fc.property(somePeriod, somePeriod, (one, other) => {
      const shared = daysOf(one).filter((day) => holdsOn(other, day));
      expect(overlap(one, other)).toBe(shared.length > 0);
      expect(daysOf(intersect(one, other))).toEqual(shared);
    }),
    { numRuns: 1000 },
  );
});

describe('overlapping rows of one key become one', () => {
  interface Row extends Period {
    readonly from: string;
    readonly key: string;
  }
  const merge = (rows: readonly Row[]) => mergeOverlapping(rows, ({ key }) => key);

  test('from the first day of the earliest to the end of the latest', () => {
    const rows = [
      { key: 'a', from: '2026-03-01' },
      { key: 'a', from: '2026-01-01', until: '2026-02-01' },
      { key: 'a', from: '2026-01-15', until: '2026-04-01' },
    ];
    expect(merge(rows)).toEqual([{ key: 'a', from: '2026-01-01', until: undefined }]);
  });

  test('rows that touch stay two, and so do rows of two keys', () => {
    const rows = [
      { key: 'a', from: '2026-01-01', until: '2026-02-01' },
      { key: 'a', from: '2026-02-01', until: undefined },
      { key: 'b', from: '2026-01-01', until: undefined },
    ];
    expect(merge(rows)).toHaveLength(3);
  });

  test('every key holds on the same days as before, and no two of its rows overlap', () => {
    const someRow: fc.Arbitrary<Row> = fc
      .record({
        key: fc.constantFrom('a', 'b'),
        from: fc.constantFrom(...DAYS),
        length: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      })
      .map(({ key, from, length }) => ({
        key,
        from,
        until: length === undefined ? undefined : (DAYS[DAYS.indexOf(from) + length] ?? '2024-02-01'),
      }));
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 6 }), (rows) => {
        const merged = merge(rows);
        for (const key of ['a', 'b']) {
          for (const day of LONG) {
            const holding = (list: readonly Row[]) => list.filter((row) => row.key === key && holdsOn(row, day)).length;
            expect(holding(merged)).toBe(Math.min(1, holding(rows)));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
