import { expect, test } from 'vitest';
import { ALL_PROVEN } from '../../../src/planner/prove-plan.ts';
import type { PieceSolution } from '../../../src/planner/solve-piece.ts';
import { KeptSolutions } from '../../../src/services/pieces/kept-solutions.ts';

function solution(covered: number): PieceSolution {
  const figures = { covered, fragile: 0, moved: 0, crossParent: 0, distanceM: 0, atMost: covered };
  return { groups: [], uncovered: [], ...figures, levels: ALL_PROVEN, provedBy: 'SEARCH' };
}

function keep(kept: KeptSolutions, digest: string, stations: number): void {
  kept.keep(digest, solution(stations), stations);
}

function held(kept: KeptSolutions, digests: string): string {
  return [...digests].filter((digest) => kept.find(digest) !== undefined).join('');
}

test('as many are kept as the bound allows, those used last', () => {
  const kept = new KeptSolutions(300);
  for (const digest of 'abc') keep(kept, digest, 100);
  expect(kept.find('a')?.covered).toBe(100);
  keep(kept, 'd', 100);
  expect(held(kept, 'abcd')).toBe('acd');
  keep(kept, 'e', 200);
  expect(held(kept, 'abcde')).toBe('de');
});

test('one kept again counts once, and one beyond the bound is not kept', () => {
  const kept = new KeptSolutions(300);
  for (const digest of 'aaab') keep(kept, digest, 150);
  expect(held(kept, 'ab')).toBe('ab');
  keep(kept, 'c', 301);
  expect(held(kept, 'abc')).toBe('');
  keep(kept, 'a', 300);
  expect(held(kept, 'a')).toBe('a');
});
