import { describe, expect, test } from 'vitest';
import { compareWithRegistered, matchBranches } from '../../../src/services/plan/match-branches.ts';
import { asPlanned } from '../../../src/services/plan/plan-with-options.ts';

const planned = (...groups: string[]) => asPlanned(groups.map((codes) => codes.split(' ')));
const registered = (branches: Readonly<Record<string, string>>) =>
  Object.entries(branches).map(([code, codes]) => ({ code, stationCodes: codes.split(' '), isValid: true }));

function match(groups: readonly string[], branches: Readonly<Record<string, string>>): object {
  const matched = matchBranches(planned(...groups), registered(branches));
  return Object.fromEntries([...matched].map(([key, { code }]) => [JSON.parse(key).join(' '), code]));
}

describe('a group goes on as a registered branch', () => {
  test('that it shares two stations with, not one', () => {
    expect(match(['a b c', 'd e'], { B: 'a b', C: 'd x' })).toEqual({ 'a b c': 'B' });
  });

  test('only if no other group shares more of its stations', () => {
    expect(match(['a b', 'c d e'], { B: 'a b c d e' })).toEqual({ 'c d e': 'B' });
  });

  test('if several share as many, as the first by code', () => {
    expect(match(['c d', 'a b'], { B: 'a b c d' })).toEqual({ 'a b': 'B' });
  });
});

test('a plan is compared with what is registered in the division', () => {
  const groups = planned('a b', 'c d e', 'f g');
  const branches = registered({ A: 'a b', C: 'c d', F: 'f x', G: 'g y', Z: 'far away' });
  const basis = {
    divisionCode: 'D1',
    date: '2026-11-21',
    problem: { stations: [], edges: [] },
    stations: new Map(),
    branches,
    inDivision: new Set('abcdefgxy'),
  };
  const { kept, changed, created, dissolved } = compareWithRegistered(groups, matchBranches(groups, branches), basis);
  const codes = (list: typeof groups) => list.map(({ stationCodes }) => stationCodes.join(' '));
  expect([codes(kept), codes(changed), codes(created), dissolved]).toEqual([['a b'], ['c d e'], ['f g'], ['F', 'G']]);
});
