import { describe, expect, it } from 'vitest';
import type { JointBranchPlan, JointBranchProblem, PlannerStation } from '../../src/planner/joint-branch-plan.ts';
import { splitIntoPieces } from '../../src/planner/pieces.ts';
import { combineSolutions, planJointBranches } from '../../src/planner/plan-joint-branches.ts';
import { SOLVE_LIMITS, type SolveLimits, solvePiece } from '../../src/planner/solve-piece.ts';
import { drawMap } from '../support/drawn-map.ts';
import { ratePlan } from '../support/rate-plan.ts';

const WITHOUT_SEARCH: SolveLimits = { ...SOLVE_LIMITS, mostStates: 0, mostStatesAfterwards: 0 };
const WITHOUT_BRANCHING: SolveLimits = { ...WITHOUT_SEARCH, mostGroupsBranched: 0 };
const WITHOUT_PRICES: SolveLimits = { ...WITHOUT_SEARCH, mostGroups: 0 };

function planWithin(problem: JointBranchProblem, limits: SolveLimits): JointBranchPlan {
  return combineSolutions(
    problem,
    splitIntoPieces(problem).map((piece) => solvePiece(piece, limits)),
  );
}

function expectHonest(problem: JointBranchProblem, plan: JointBranchPlan, best: JointBranchPlan): void {
  const { faults, uncovered, fragile, ...achieved } = ratePlan(problem, plan.groups);
  const { covered, moved, crossParent, distanceM } = plan;
  expect(faults).toEqual([]);
  expect({ covered, moved, crossParent, distanceM }).toEqual(achieved);
  expect([plan.uncovered, plan.fragile]).toEqual([uncovered, fragile]);
  const { levels, atMost, proven } = plan.proof;
  expect(atMost).toBeGreaterThanOrEqual(best.covered);
  if (levels.covered) expect(covered).toBe(best.covered);
  if (levels.moved) expect([covered, moved]).toEqual([best.covered, best.moved]);
  if (levels.crossParent) expect([moved, crossParent]).toEqual([best.moved, best.crossParent]);
  if (levels.distanceM) expect([crossParent, distanceM]).toEqual([best.crossParent, best.distanceM]);
  expect(proven).toBe(levels.distanceM);
}

describe('a piece beyond the limits of the search', () => {
  const cases = [1, 2, 3, 4].flatMap((seed) => [
    { seed, stations: 90, mix: [0.2, 0.4, 0.3] as const },
    { seed, stations: 60, mix: [0, 1, 0] as const },
    { seed, stations: 70, mix: [0, 0.3, 0.7] as const },
  ]);

  it.each(cases)('has a lawful plan and an honest proof: $stations stations, seed $seed, mix $mix', (options) => {
    const problem = drawMap(options);
    const best = planJointBranches(problem);
    expect(best.proof.proven).toBe(true);
    for (const limits of [WITHOUT_BRANCHING, WITHOUT_PRICES]) {
      const plan = planWithin(problem, limits);
      expectHonest(problem, plan, best);
      expect(plan.covered).toBe(best.covered);
    }
    const branched = planWithin(problem, WITHOUT_SEARCH);
    expectHonest(problem, branched, best);
    expect(branched.proof.proven).toBe(true);
  });

  it('is best at every level with 300 stations, two different mixes', () => {
    for (const mix of [
      [0, 0.6, 0.4],
      [0.05, 0.8, 0.1],
    ] as const) {
      const problem = drawMap({ stations: 300, seed: 5, mix });
      const plan = planJointBranches(problem);
      expect(ratePlan(problem, plan.groups)).toMatchObject({ faults: [], covered: plan.covered });
      expect(plan.proof).toMatchObject({ proven: true, atMost: plan.covered });
    }
  });

  it('leaves none of 1,000 stations with one member each out, where a station alone would never find its partners', () => {
    const problem = drawMap({ stations: 1000, seed: 3, mix: [0, 1, 0] });
    const { covered, proof } = planWithin(problem, WITHOUT_BRANCHING);
    expect(covered).toBe(1000);
    expect(proof).toMatchObject({ atMost: 1000, levels: { covered: true } });
  });

  it('is planned the same for every order of input', () => {
    const problem = drawMap({ stations: 80, seed: 9, mix: [0.1, 0.5, 0.4] });
    const turned: JointBranchProblem = {
      stations: problem.stations.toReversed(),
      edges: problem.edges.map(([one, other]) => [other, one] as const).toReversed(),
    };
    expect(planWithin(turned, WITHOUT_SEARCH)).toEqual(planWithin(problem, WITHOUT_SEARCH));
    expect(planWithin(turned, WITHOUT_PRICES)).toEqual(planWithin(problem, WITHOUT_PRICES));
  });
});

describe('shapes that could take too long', () => {
  const station = (code: string, fullMembers: number, step = 0): PlannerStation => ({
    code,
    parent: 'P',
    district: 'D',
    fullMembers,
    affiliated: false,
    location: { latitude: 31 + step / 1e4, longitude: 120 + ((step * 7919) % 1000) / 1e4 },
  });
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

  it('a star of a centre and 1,000 leaves covers 3, by the best of half a million triples', () => {
    const leaves = numbers(1000).map((index) => station(`leaf ${index}`, 1, index));
    const problem: JointBranchProblem = {
      stations: [station('centre', 2), ...leaves],
      edges: leaves.map(({ code }) => ['centre', code] as const),
    };
    const plan = planJointBranches(problem);
    const nearest = leaves
      .map(({ code }) => ratePlan(problem, [['centre', code]]).distanceM)
      .sort((a, b) => a - b)
      .slice(0, 2);
    expect(plan.covered).toBe(3);
    expect(plan.proof).toMatchObject({ proven: true, atMost: 3 });
    expect(plan.distanceM).toBeLessThanOrEqual(nearest.reduce((sum, length) => sum + length, 0));
  });

  it.each([5_000, 10_000])('a chain of %i stations is covered, and no recursion runs out of stack', (count) => {
    const chain = numbers(count).map((index) => station(`s${index}`, 1 + (index % 2), index));
    const edges = chain.slice(1).map(({ code }, index) => [chain[index]?.code ?? '', code] as const);
    const plan = planJointBranches({ stations: chain, edges });
    expect(plan.proof.atMost).toBe(count);
    expect(plan.proof.proven).toBe(count === 5_000);
    expect(plan.covered).toBeGreaterThan(0.999 * count);
  });

  it('a hub with 400 neighbours in a ring is planned without listing its triples', () => {
    const ring = numbers(400).map((index) => station(`r${index}`, 1, index));
    const edges = ring.flatMap(({ code }, index) => [
      ['hub', code] as const,
      [code, ring[(index + 1) % ring.length]?.code ?? ''] as const,
    ]);
    const plan = planJointBranches({ stations: [station('hub', 1), ...ring], edges });
    expect(plan.proof.atMost).toBeGreaterThanOrEqual(plan.covered);
    expect(plan.covered).toBeGreaterThanOrEqual(398);
  });
});
