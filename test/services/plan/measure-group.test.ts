import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureSpan as measureAsPlanned } from '../../../src/planner/distance.ts';
import { measurePair, measureSpan } from '../../../src/services/plan/measure-group.ts';

const somePlace = fc.record({
  location: fc.option(
    fc.record({
      latitude: fc.integer({ min: 0, max: 40 }).map((step) => 31 + step / 100),
      longitude: fc.integer({ min: 0, max: 40 }).map((step) => 120 + step / 100),
    }),
    { nil: undefined },
  ),
});

test('three places span what the planner says, in any order', () => {
  fc.assert(
    fc.property(fc.tuple(somePlace, somePlace, somePlace), ([a, b, c]) => {
      const expected = measureAsPlanned(a.location, b.location, c.location);
      expect([measureSpan([a, b, c]), measureSpan([c, a, b])]).toEqual([expected, expected]);
    }),
  );
});

test('four in a row span the way along it', () => {
  const at = (longitude: number) => ({ location: { latitude: 0, longitude } });
  expect(measureSpan([at(0), at(3), at(1), at(2)])).toBe(3 * 111_195);
});

test('the distance from a place that is not known is not known', () => {
  expect(measurePair({ location: { latitude: 0, longitude: 0 } }, { location: undefined })).toBeNull();
});
