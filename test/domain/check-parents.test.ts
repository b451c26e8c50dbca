import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findParentCircles } from '../../src/domain/check-parents.ts';

const tree = (parents: readonly (number | undefined)[]) =>
  parents.map((parent, index) => ({ code: `d${index}`, parentCode: parent === undefined ? undefined : `d${parent}` }));

test('a way upwards that ends closes no circle, nor does one that leads out of the list', () => {
  expect(findParentCircles(tree([undefined, 0, 1, 1, 9]))).toEqual([]);
});

test('a circle begins with its first division and leaves out what lies below it', () => {
  expect(findParentCircles(tree([2, 2, 4, 3, 5, 2]))).toEqual([[2, 4, 5], [3]]);
});

test('where a code stands twice, the first division with it is meant', () => {
  const divisions = [...tree([undefined, 0]), { code: 'd0', parentCode: 'd1' }];
  expect(findParentCircles(divisions)).toEqual([]);
});

test('a chain of two hundred thousand divisions', () => {
  const chain = tree(Array.from({ length: 200_000 }, (_, index) => index + 1));
  expect(findParentCircles(chain)).toEqual([]);
  expect(findParentCircles([...chain, { code: 'd200000', parentCode: 'd0' }])[0]).toHaveLength(200_001);
});

test('whoever reaches themselves upwards is in exactly one circle', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 9 }), { nil: undefined }), { maxLength: 10 }), (parents) => {
      const circles = findParentCircles(tree(parents));
      expect(circles.flat().sort((one, other) => one - other)).toEqual(
        [...parents.keys()].filter((index) => reachesItself(parents, index)),
      );
      for (const circle of circles) {
        expect(circle[0]).toBe(Math.min(...circle));
        expect(circle.map((index) => parents[index])).toEqual([...circle.slice(1), circle[0]]);
      }
    }),
  );
});

function reachesItself(parents: readonly (number | undefined)[], start: number): boolean {
  let at = parents[start];
  for (let steps = 0; at !== undefined && steps < parents.length; steps++) {
    if (at === start) return true;
    at = parents[at];
  }
  return false;
}
