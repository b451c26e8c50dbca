import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JointBranchProblem, PlannerStation } from '../../src/planner/joint-branch-plan.ts';
import { planJointBranches } from '../../src/planner/plan-joint-branches.ts';
import { ratePlan } from '../../src/planner/rate-plan.ts';
import { findOptimum } from '../support/brute-force-plan.ts';
import { someProblem, withOptions } from '../support/random-problem.ts';
import { type Rating, ratePlan as rateIndependently } from '../support/rate-plan.ts';

/** More for a longer run: ZHIBU_RUNS=10000. */
const numRuns = Number(process.env.ZHIBU_RUNS ?? 400);

/** Plans the problem and compares with the best that any plan achieves. */
function expectBest(problem: JointBranchProblem, best: Partial<Rating>): void {
  const { groups, proof, ...totals } = planJointBranches(problem);
  const rating = rateIndependently(problem, groups);
  expect(rating.faults).toEqual([]);
  expect(totals).toEqual(omitFaults(rating));
  expect(totals).toMatchObject(best);
  expect(proof).toMatchObject({ proven: true, atMost: totals.covered });
}

function omitFaults({ faults, ...totals }: Rating): Omit<Rating, 'faults'> {
  return totals;
}

describe('planning joint branches', () => {
  it('finds what trying every plan finds, at all four levels', () => {
    fc.assert(
      fc.property(someProblem(8), (problem) => {
        const { fragile, ...best } = findOptimum(problem);
        expectBest(problem, best);
      }),
      { numRuns },
    );
  });

  it('finds it too where pairs and groups are forbidden, and where fragile groups are avoided', () => {
    fc.assert(
      fc.property(someProblem(9).chain(withOptions), (problem) => {
        const { fragile, ...best } = findOptimum(problem);
        expectBest(problem, problem.avoidsFragile ? { fragile, ...best } : best);
      }),
      { numRuns },
    );
  });

  it('is rated as it says', () => {
    fc.assert(
      fc.property(someProblem(14).chain(withOptions), (problem) => {
        const { groups, proof, ...totals } = planJointBranches(problem);
        expect(ratePlan(problem, groups)).toEqual(totals);
        expect(ratePlan(problem, groups.slice(1))).toEqual(omitFaults(rateIndependently(problem, groups.slice(1))));
      }),
      { numRuns },
    );
  });

  it('gives one answer for every order of stations and edges and either direction', () => {
    const shuffled = someProblem(24)
      .chain(withOptions)
      .chain((problem) =>
        fc.tuple(
          fc.constant(problem),
          fc.shuffledSubarray([...problem.stations], { minLength: problem.stations.length }),
          fc.shuffledSubarray([...problem.edges], { minLength: problem.edges.length }),
          fc.infiniteStream(fc.boolean()),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([problem, stations, edges, turns]) => {
        const turned = edges.flatMap(([one, other]): JointBranchProblem['edges'] =>
          turns.next().value
            ? [[other, one]]
            : [
                [one, other],
                [other, one],
              ],
        );
        expect(planJointBranches({ ...problem, stations, edges: turned })).toEqual(planJointBranches(problem));
      }),
      { numRuns },
    );
  });

  it('is not changed by a station that cannot be grouped', () => {
    fc.assert(
      fc.property(someProblem(12), fc.constantFrom(0, 3, 50), (problem, fullMembers) => {
        const added: PlannerStation = {
          code: 's',
          parent: 'P1',
          district: 'D1',
          fullMembers,
          affiliated: false,
          existingBranch: 'J1',
        };
        const stations = [added, ...problem.stations];
        const edges = [...problem.edges, ...problem.stations.map(({ code }) => [added.code, code] as const)];
        expect(planJointBranches({ stations, edges })).toEqual(planJointBranches(problem));
      }),
      { numRuns },
    );
  });

  it('plans every district for itself', () => {
    fc.assert(
      fc.property(someProblem(14), (problem) => {
        const { groups } = planJointBranches(problem);
        const apart = ['D1', 'D2'].flatMap((district) => {
          const stations = problem.stations.filter((station) => station.district === district);
          return planJointBranches({ stations, edges: problem.edges }).groups;
        });
        expect(groups.toSorted()).toEqual(apart.toSorted());
      }),
      { numRuns },
    );
  });
});
