import type { JointBranchProblem } from '../../src/planner/joint-branch-plan.ts';
import type { Optimum } from './planner-instances.ts';
import { type Rating, ratePlan } from './rate-plan.ts';

/** The best of all plans, by trying every one of them: for a handful of stations only. */
export function findOptimum(problem: JointBranchProblem): Optimum & Pick<Rating, 'fragile'> {
  const codes = problem.stations.map(({ code }) => code);
  const lawful = codes
    .flatMap((a, i) => codes.slice(i + 1).flatMap((b, j) => [[a, b], ...codes.slice(i + j + 2).map((c) => [a, b, c])]))
    .filter((group) => ratePlan(problem, [group]).faults.length === 0);
  let best = ratePlan(problem, []);
  const extend = (groups: readonly (readonly string[])[], from: number) => {
    for (let index = from; index < lawful.length; index++) {
      const group = lawful[index] ?? [];
      if (groups.some((other) => other.some((code) => group.includes(code)))) continue;
      const plan = [...groups, group];
      const rating = ratePlan(problem, plan);
      if (isBetter(rating, best, problem.avoidsFragile ?? false)) best = rating;
      extend(plan, index + 1);
    }
  };
  extend([], 0);
  const { covered, fragile, moved, crossParent, distanceM } = best;
  return { covered, fragile, moved, crossParent, distanceM };
}

function isBetter(one: Rating, other: Rating, avoidsFragile: boolean): boolean {
  const difference =
    other.covered - one.covered ||
    (avoidsFragile ? one.fragile - other.fragile : 0) ||
    one.moved - other.moved ||
    one.crossParent - other.crossParent ||
    one.distanceM - other.distanceM;
  return difference < 0;
}
