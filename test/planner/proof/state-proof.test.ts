import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/planner/piece.ts';
import { splitIntoPieces } from '../../../src/planner/pieces.ts';
import { combineSolutions } from '../../../src/planner/plan-joint-branches.ts';
import { planWithProof } from '../../../src/planner/plan-with-proof.ts';
import { ALL_PROVEN } from '../../../src/planner/prove-plan.ts';
import { type PieceSolution, SOLVE_LIMITS, solvePiece } from '../../../src/planner/solve-piece.ts';
import { statePieceProof } from '../../../src/planner/state-proof.ts';
import { verifyProof } from '../../../src/planner/verify-proof.ts';
import { drawMap } from '../../support/drawn-map.ts';

const WITHOUT_SEARCH = { ...SOLVE_LIMITS, mostStates: 0, mostStatesAfterwards: 0 };
const WITHOUT_PRICES = { ...WITHOUT_SEARCH, mostGroups: 0 };

const maps = [1, 2, 3].flatMap((seed) => [
  { seed, stations: 90, mix: [0.2, 0.4, 0.3] as const },
  { seed, stations: 70, mix: [0, 0.9, 0.1] as const },
  { seed, stations: 60, mix: [0, 1, 0] as const },
]);

/** The checks of a plan that is put together from solutions of all its pieces, but for those that are confirmed. */
function judge(options: (typeof maps)[number], solve: (piece: Piece) => PieceSolution) {
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

  it.each([WITHOUT_SEARCH, WITHOUT_PRICES])('are verified as far as bounds go', (limits) => {
    expect(judge(options, (piece) => solvePiece(piece, limits)).open).toEqual([]);
  });

  it('leave to the solver that leaves no certificate only what bounds do not show', () => {
    const { pieces, open } = judge(options, (piece) => {
      const solution = solvePiece(piece);
      return { ...solution, provedBy: 'BRANCH_AND_CUT', levels: ALL_PROVEN, atMost: solution.covered };
    });
    for (const { steps } of pieces) {
      expect(steps.flatMap(({ levels }) => levels).toSorted()).toEqual([
        'covered',
        'crossParent',
        'distanceM',
        'moved',
      ]);
      expect(steps.map(({ kind }) => kind)).not.toContain('SEARCH');
    }
    for (const { kind, outcome } of open) expect([kind, outcome]).toEqual(['BRANCH_AND_CUT', 'NOT_CHECKED']);
  });
});
