import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import type { JointBranchProblem, PlannerStation } from '../../../src/planner/joint-branch-plan.ts';
import type { Piece } from '../../../src/planner/piece.ts';
import { splitIntoPieces } from '../../../src/planner/pieces.ts';
import { combineSolutions } from '../../../src/planner/plan-joint-branches.ts';
import { planWithProof } from '../../../src/planner/plan-with-proof.ts';
import { type PieceSolution, PROVERS, SOLVE_LIMITS, solvePiece } from '../../../src/planner/solve-piece.ts';
import { statePieceProof } from '../../../src/planner/state-proof.ts';
import { verifyProof } from '../../../src/planner/verify-proof.ts';
import { drawMap, type MapOptions } from '../../support/drawn-map.ts';

const WITHOUT_SEARCH = { ...SOLVE_LIMITS, mostStates: 0, mostStatesAfterwards: 0 };
const WITHOUT_BRANCHING = { ...WITHOUT_SEARCH, mostGroupsBranched: 0 };
const WITHOUT_PRICES = { ...WITHOUT_SEARCH, mostGroups: 0 };

const maps = [1, 2].flatMap((seed) => [
  { seed, stations: 90, mix: [0.2, 0.4, 0.3] as const },
  { seed, stations: 70, mix: [0, 0.9, 0.1] as const },
  { seed, stations: 60, mix: [0, 1, 0] as const },
]);

/** The checks of a plan that is put together from solutions of all its pieces, but for those that are confirmed. */
function judge(options: MapOptions, solve: (piece: Piece) => PieceSolution) {
  const problem = drawMap(options);
  const solved = splitIntoPieces(problem).map((piece) => ({ piece, solution: solve(piece) }));
  const plan = combineSolutions(
    problem,
    solved.map(({ solution }) => solution),
  );
  const pieces = solved.map(({ piece, solution }) => statePieceProof(piece, solution));
  const checks = verifyProof(problem, { ...plan, proof: { ...plan.proof, pieces } });
  return { pieces, open: checks.filter(({ outcome }) => outcome !== 'CONFIRMED') };
}

describe.each(maps)('$stations stations, seed $seed, mix $mix', (options) => {
  it('are verified, where searched to the end', () => {
    const problem = drawMap(options);
    const plan = planWithProof(problem);
    expect(plan.proof.proven).toBe(true);
    expect(verifyProof(problem, plan).filter(({ outcome }) => outcome !== 'CONFIRMED')).toEqual([]);
  });

  it.each([WITHOUT_BRANCHING, WITHOUT_PRICES])('are verified as far as bounds go', (limits) => {
    expect(judge(options, (piece) => solvePiece(piece, limits)).open).toEqual([]);
  });

  it('are verified where branch and cut found them, if a search against good prices ends', () => {
    const { pieces, open } = judge(options, (piece) => ({
      ...solvePiece(piece, WITHOUT_SEARCH),
      provedBy: 'BRANCH_AND_CUT',
    }));
    for (const { steps } of pieces) expect(steps.flatMap(({ levels }) => levels).toSorted()).toEqual(ALL.toSorted());
    expect(open).toEqual([]);
  });
});

const ALL = ['covered', 'moved', 'crossParent', 'distanceM'];

describe('pieces that are too large for a certificate', () => {
  const leaves = Array.from({ length: 1500 }, (_, index): PlannerStation => star(`leaf ${index}`, 1));
  const problem: JointBranchProblem = {
    stations: [star('centre', 2), ...leaves],
    edges: leaves.map(({ code }) => ['centre', code] as const),
  };
  const pieces = splitIntoPieces(problem);

  it.each(PROVERS)('say so, and what they rest on: %s', (provedBy) => {
    const solutions = pieces.map((piece) => ({ ...solvePiece(piece), provedBy }));
    const plan = combineSolutions(problem, solutions);
    const proofs = pieces.flatMap((piece, index) => {
      const solution = solutions[index];
      return solution === undefined ? [] : statePieceProof(piece, solution);
    });
    const kind = provedBy === 'BOUNDS' ? 'PRICES' : provedBy;
    const [last] = proofs[0]?.steps.slice(-1) ?? [];
    expect(last).toMatchObject({ kind, levels: ['distanceM'] });
    if (last?.kind === 'BRANCH_AND_CUT') expect(last.solver).toContain(manifest.dependencies.highs);
    else expect(last).toMatchObject({ certificate: null });
    const checks = verifyProof(problem, { ...plan, proof: { ...plan.proof, pieces: proofs } });
    expect(checks.filter(({ outcome }) => outcome !== 'CONFIRMED')).toMatchObject([{ kind, outcome: 'NOT_CHECKED' }]);
  });
});

function star(code: string, fullMembers: number): PlannerStation {
  const location = { latitude: 31, longitude: 120 + fullMembers / 100 };
  return { code, parent: 'P', district: 'D', fullMembers, affiliated: false, location };
}

describe('pieces that small ways of pricing do not reach', () => {
  it('are priced by HiGHS, and the prices are checked', () => {
    const { pieces, open } = judge({ seed: 4, stations: 620, mix: [0.1, 0.75, 0] }, (piece) => {
      const solution = solvePiece(piece, WITHOUT_BRANCHING);
      const levels = { covered: true, moved: false, crossParent: false, distanceM: false };
      return { ...solution, levels, atMost: solution.covered, provedBy: 'BRANCH_AND_CUT' };
    });
    const [largest] = pieces.toSorted((one, other) => other.stations.length - one.stations.length);
    expect(largest?.stations.length).toBeGreaterThan(400);
    expect(largest?.covered).toBeLessThan(largest?.stations.length ?? 0);
    expect(largest?.steps).toMatchObject([{ kind: 'PRICES', levels: ['covered'] }]);
    expect(open).toEqual([]);
  });
});
