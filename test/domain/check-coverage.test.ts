import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { COVERAGE_MODES, type Coverage, lifeOf } from '../../src/domain/branch.ts';
import { type CoveringBranch, findCoverageConflicts } from '../../src/domain/check-coverage.ts';
import { holdsOn } from '../../src/domain/period.ts';

const DAYS = Array.from({ length: 8 }, (_, index) => `2024-01-0${index + 1}`);
const someDay = fc.constantFrom(...DAYS);
const maybeDay = fc.option(someDay, { nil: undefined });
const someCoverage: fc.Arbitrary<Coverage> = fc.record({
  stationCode: fc.constantFrom('a', 'b'),
  mode: fc.constantFrom(...COVERAGE_MODES),
  from: someDay,
  until: maybeDay,
});
const someBranches: fc.Arbitrary<CoveringBranch[]> = fc
  .array(
    fc.record({ establishedOn: someDay, dissolvedOn: maybeDay, coverage: fc.array(someCoverage, { maxLength: 3 }) }),
    {
      maxLength: 4,
    },
  )
  .map((branches) => branches.map((branch, index) => ({ ...branch, code: `b${index}` })));

test('the rows named are those that break the rule on some day together with an earlier row', () => {
  fc.assert(
    fc.property(someBranches, (branches) => {
      const named = findCoverageConflicts(branches).map(({ branch, row }) => `${branch}.${row}`);
      expect(named).toEqual(breakersByDay(branches));
    }),
    { numRuns: 2000 },
  );
});

test('the earlier row and the rule are named', () => {
  const open = { establishedOn: '2024-01-01' };
  const row = (stationCode: string, mode: Coverage['mode']): Coverage => ({ stationCode, mode, from: '2024-01-01' });
  expect(
    findCoverageConflicts([
      { ...open, code: 'j1', coverage: [row('b', 'JOINT')] },
      { ...open, code: 'own', coverage: [row('a', 'OWN'), row('a', 'AFFILIATED'), row('b', 'OWN')] },
      { ...open, code: 'j2', coverage: [row('a', 'JOINT'), row('b', 'JOINT')] },
    ]),
  ).toEqual([
    { branch: 1, row: 2, rule: 'OWN_IS_ALONE', earlier: { branch: 1, row: 0 } },
    { branch: 2, row: 1, rule: 'ONE_JOINT_BRANCH', earlier: { branch: 0, row: 0 } },
  ]);
});

/** Day by day, as the rule reads. */
function breakersByDay(branches: readonly CoveringBranch[]): string[] {
  const breakers = new Set<string>();
  const rows = branches.flatMap((branch, index) =>
    branch.coverage.map((coverage, row) => ({ ...coverage, branch, index, name: `${index}.${row}` })),
  );
  for (const day of [...DAYS, '2030-01-01']) {
    const live = rows.filter((row) => holdsOn(row, day) && holdsOn(lifeOf(row.branch), day));
    for (const [place, row] of live.entries()) {
      const earlier = live.slice(0, place);
      const breaksOwn = earlier.some(
        (other) =>
          other.index === row.index &&
          ((row.mode === 'OWN' && other.mode === 'OWN' && row.stationCode !== other.stationCode) ||
            (row.mode === 'OWN' && other.mode === 'JOINT') ||
            (row.mode === 'JOINT' && other.mode === 'OWN')),
      );
      const breaksJoint = earlier.some(
        (other) =>
          row.mode === 'JOINT' &&
          other.mode === 'JOINT' &&
          other.index !== row.index &&
          other.stationCode === row.stationCode,
      );
      if (breaksOwn || breaksJoint) breakers.add(row.name);
    }
  }
  return rows.map(({ name }) => name).filter((name) => breakers.has(name));
}
