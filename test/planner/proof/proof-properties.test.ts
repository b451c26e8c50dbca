import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlannerAnswer } from '../../../src/exchange/planner-answer.ts';
import type { JointBranchProblem } from '../../../src/planner/joint-branch-plan.ts';
import type { ClaimedPlan } from '../../../src/planner/piece-proof.ts';
import { splitIntoPieces } from '../../../src/planner/pieces.ts';
import { combineSolutions, planJointBranches } from '../../../src/planner/plan-joint-branches.ts';
import { planWithProof } from '../../../src/planner/plan-with-proof.ts';
import { SOLVE_LIMITS, solvePiece } from '../../../src/planner/solve-piece.ts';
import { statePieceProof } from '../../../src/planner/state-proof.ts';
import { verifyProof } from '../../../src/planner/verify-proof.ts';
import { findOptimum } from '../../support/brute-force-plan.ts';
import { forge } from '../../support/forge-proof.ts';
import { someLie, somePiece } from '../../support/lying-proof.ts';
import { someProblem, withOptions } from '../../support/random-problem.ts';
import { ratePlan } from '../../support/rate-plan.ts';

const numRuns = Number(process.env.ZHIBU_RUNS ?? 400);

const LEVELS = ['covered', 'moved', 'crossParent', 'distanceM'] as const;

/** As if the pieces were too large to be searched: bounds alone. */
function planByBounds(problem: JointBranchProblem): ClaimedPlan {
  const limits = { ...SOLVE_LIMITS, mostStates: 0, mostStatesAfterwards: 0 };
  const pieces = splitIntoPieces(problem).map((piece) => ({ piece, solution: solvePiece(piece, limits) }));
  const plan = combineSolutions(
    problem,
    pieces.map(({ solution }) => solution),
  );
  return {
    ...plan,
    proof: { ...plan.proof, pieces: pieces.map(({ piece, solution }) => statePieceProof(piece, solution)) },
  };
}

const open = (problem: JointBranchProblem, plan: ClaimedPlan) =>
  verifyProof(problem, plan).filter(({ outcome }) => outcome !== 'CONFIRMED');

/** Everything an answer claims, compared with what trying every plan finds. */
function expectTrue(problem: JointBranchProblem, claimed: ClaimedPlan): void {
  const { faults, fragile, ...rating } = ratePlan(problem, claimed.groups);
  expect(faults).toEqual([]);
  const { covered, moved, crossParent, distanceM } = claimed;
  expect({ covered, moved, crossParent, distanceM, uncovered: claimed.uncovered.toSorted() }).toEqual({
    ...rating,
    uncovered: rating.uncovered,
  });
  const best = findOptimum(problem);
  const { levels, atMost, proven } = claimed.proof;
  expect(atMost).toBeGreaterThanOrEqual(best.covered);
  for (const level of LEVELS) if (levels[level]) expect(claimed[level]).toBe(best[level]);
  if (problem.avoidsFragile && levels.moved) expect(fragile).toBe(best.fragile);
  if (proven) expect(levels).toEqual({ covered: true, moved: true, crossParent: true, distanceM: true });
}

describe('the proof of a plan', () => {
  it('is verified wherever the search came to its end, and names every level', () => {
    fc.assert(
      fc.property(someProblem(14).chain(withOptions), (problem) => {
        const { proof, ...plan } = planWithProof(problem);
        const { proof: withoutPieces, ...same } = planJointBranches(problem);
        expect(plan).toEqual(same);
        expect(proof).toEqual({ ...withoutPieces, pieces: proof.pieces });
        for (const { steps } of proof.pieces) {
          const aims = [...LEVELS, ...(problem.avoidsFragile ? ['fragile'] : [])];
          expect(steps.flatMap(({ levels }) => levels).toSorted()).toEqual(aims.toSorted());
        }
        expect(open(problem, { ...plan, proof })).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('is the same for every order of input', () => {
    fc.assert(
      fc.property(someProblem(14).chain(withOptions), (problem) => {
        const turned = {
          ...problem,
          stations: problem.stations.toReversed(),
          edges: problem.edges.map(([one, other]) => [other, one] as const).toReversed(),
        };
        expect(planWithProof(turned)).toEqual(planWithProof(problem));
      }),
      { numRuns: numRuns / 4 },
    );
  });

  it('claims by bounds alone only what is true', () => {
    fc.assert(
      fc.property(someProblem(8).chain(withOptions), (problem) => {
        const plan = planByBounds(problem);
        expect(open(problem, plan).filter(({ outcome }) => outcome === 'REFUTED')).toEqual([]);
        expectTrue(problem, plan);
      }),
      { numRuns },
    );
  });

  it('is refuted when anything in it is changed, unless it is still true', () => {
    const forged = someProblem(8)
      .chain(withOptions)
      .chain((problem) => {
        const codes = problem.stations.map(({ code }) => code);
        return fc
          .constantFrom(planWithProof(problem), planByBounds(problem))
          .chain((plan) => fc.tuple(fc.constant(problem), forge(plan, codes)));
      });
    let refuted = 0;
    fc.assert(
      fc.property(forged, ([problem, plan]) => {
        const parsed = parsePlannerAnswer(JSON.stringify(plan));
        if (!parsed.ok) return;
        if (open(problem, parsed.claimed).length > 0) refuted++;
        else expectTrue(problem, parsed.claimed);
      }),
      { numRuns: 2 * numRuns },
    );
    expect(refuted).toBeGreaterThan(numRuns / 2);
  });

  it('is refuted when it makes more of a plan than there is to it', () => {
    const lies = somePiece(7)
      .chain((problem) => fc.oneof(fc.constant(problem), withOptions(problem)))
      .chain((problem) => fc.tuple(fc.constant(problem), someLie(problem)));
    let confirmed = 0;
    fc.assert(
      fc.property(lies, ([problem, plan]) => {
        if (open(problem, plan).length > 0) return;
        confirmed++;
        expectTrue(problem, plan);
      }),
      { numRuns: 4 * numRuns },
    );
    expect(confirmed).toBeGreaterThan(numRuns / 10);
  });

  it('is refuted when the stations or their neighbours are others, unless it is still true', () => {
    const changed = someProblem(8)
      .chain(withOptions)
      .chain((problem) => {
        const { stations } = problem;
        const codes = fc.constantFrom(...stations.map(({ code }) => code));
        return fc.record({
          problem: fc.constant(problem),
          place: fc.nat({ max: stations.length - 1 }),
          station: fc.record(
            { fullMembers: fc.constantFrom(0, 1, 2, 3), affiliated: fc.boolean() },
            { requiredKeys: [] },
          ),
          facts: fc.record(
            { parent: fc.constant('P4'), existingBranch: fc.constantFrom(undefined, 'J1') },
            { requiredKeys: [] },
          ),
          edges: fc.array(fc.tuple(codes, codes), { maxLength: 1 }),
          dropped: fc.nat({ max: 20 }),
        });
      });
    fc.assert(
      fc.property(changed, ({ problem, place, station, facts, edges, dropped }) => {
        const plan = planWithProof(problem);
        const other: JointBranchProblem = {
          ...problem,
          stations: problem.stations.map((one, index) => (index === place ? { ...one, ...station, ...facts } : one)),
          edges: [...problem.edges.filter((_, index) => index !== dropped), ...edges],
        };
        if (open(other, plan).length === 0) expectTrue(other, plan);
      }),
      { numRuns },
    );
  });
});
