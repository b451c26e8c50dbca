import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedWorkers } from '../../src/compliance/counted-workers.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Evidence } from '../../src/compliance/verdict.ts';
import { judge } from '../../src/services/judge.ts';
import { someDate, someFacts } from '../support/random-district.ts';

test('as many workers are named as the figure that decided says', () => {
  fc.assert(
    fc.property(someFacts({ most: 5 }), someDate, (facts, date) => {
      const verdicts = judge(facts, date, POLICIES);
      const counted = countedWorkers(facts, date, verdicts);
      for (const { stationCode, findings } of verdicts) {
        for (const { code, evidence } of findings) {
          const workers = counted.get(stationCode)?.get(code) ?? [];
          expect(workers.length, `${stationCode} ${code}`).toBe(figureOf(code, evidence));
          expect(workers).toEqual([...new Set(workers)].sort());
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** The number of people a finding rests on; 0 where it rests on none. */
function figureOf(code: string, { fullMembers = 0, candidates = 0, branches = [], workers = [] }: Evidence): number {
  switch (code) {
    case 'BRANCH_MISSING':
    case 'COVERAGE_MISSING':
    case 'BRANCH_UNDERSIZED':
    case 'JOINT_BRANCH_TOO_FEW_MEMBERS':
      return fullMembers;
    case 'DEVELOPMENT_NOT_STARTED':
      return candidates;
    case 'COMMITTEE_MISSING':
    case 'BRANCH_OVER_CAP':
      return branches.reduce((sum, { count = 0 }) => sum + count, 0);
    default:
      return workers.length;
  }
}
