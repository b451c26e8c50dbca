import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClashes, findOverlaps, type HeldPeriod } from '../../src/domain/check-periods.ts';
import { mergeOverlapping } from '../../src/domain/merge-periods.ts';
import { holdsOn, overlap, type Period } from '../../src/domain/period.ts';

const DAYS = Array.from({ length: 12 }, (_, index) => `2024-01-${`${index + 1}`.padStart(2, '0')}`);
const someDay = fc.constantFrom(...DAYS);
const somePeriod: fc.Arbitrary<Period> = fc.record({
  from: fc.option(someDay, { nil: undefined }),
  until: fc.option(someDay, { nil: undefined }),
});
const someHeldPeriod: fc.Arbitrary<HeldPeriod> = fc
  .tuple(somePeriod, fc.nat({ max: 2 }))
  .map(([period, holder]) => ({ ...period, holder }));

describe('overlapping periods', () => {
  test('periods that touch do not overlap, one day more does', () => {
    const first = { from: '2024-01-01', until: '2025-01-01' };
    expect(findOverlaps([first, { from: '2025-01-01' }])).toEqual([]);
    expect(findOverlaps([{ ...first, until: '2025-01-02' }, { from: '2025-01-01' }])).toEqual([
      { index: 1, earlier: 0 },
    ]);
  });

  test('since ever and for ever overlap everything but nothing', () => {
    expect(findOverlaps([{}, { from: '2024-01-01', until: '2024-01-01' }, { until: '0000-01-02' }, {}])).toEqual([
      { index: 2, earlier: 0 },
      { index: 3, earlier: 0 },
    ]);
  });

  test('each period is named once, with the first it meets, as by comparing every pair', () => {
    fc.assert(
      fc.property(fc.array(somePeriod, { maxLength: 9 }), (periods) => {
        expect(findOverlaps(periods)).toEqual(
          compareEveryPair(periods.map((period, holder) => ({ ...period, holder }))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('periods of one holder may overlap, those of different holders not, as by comparing every pair', () => {
    fc.assert(
      fc.property(fc.array(someHeldPeriod, { maxLength: 9 }), (periods) => {
        expect(findClashes(periods)).toEqual(compareEveryPair(periods));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('merging periods', () => {
  const someBegunPeriod = fc.record({
    from: someDay,
    until: fc.option(someDay, { nil: undefined }),
    key: fc.constantFrom('a', 'b'),
  });

  test('the same days are held under each key, and no two rows of a key overlap', () => {
    fc.assert(
      fc.property(fc.array(someBegunPeriod, { maxLength: 8 }), (rows) => {
        const proper = rows.filter(({ from, until }) => until === undefined || from < until);
        const merged = mergeOverlapping(proper, ({ key }) => key);
        for (const key of ['a', 'b']) {
          const daysOf = (list: typeof rows) =>
            [...DAYS, '2030-01-01'].filter((day) => list.some((row) => row.key === key && holdsOn(row, day)));
          expect(daysOf(merged)).toEqual(daysOf(proper));
          expect(findOverlaps(merged.filter((row) => row.key === key))).toEqual([]);
        }
      }),
    );
  });

  test('rows that touch stay two', () => {
    const rows = [{ from: '2024-01-01', until: '2024-02-01' }, { from: '2024-02-01' }];
    expect(mergeOverlapping(rows, () => '')).toEqual(rows);
  });
});

function compareEveryPair(periods: readonly HeldPeriod[]) {
  return periods.flatMap((period, index) => {
    const earlier = periods.findIndex(
      (other, place) => place < index && other.holder !== period.holder && overlap(other, period),
    );
    return earlier === -1 ? [] : [{ index, earlier }];
  });
}
