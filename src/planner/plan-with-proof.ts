import type { JointBranchPlan, JointBranchProblem } from './joint-branch-plan.ts';
import type { PieceProof } from './piece-proof.ts';
import { splitIntoPieces } from './pieces.ts';
import { combineSolutions } from './plan-joint-branches.ts';
import { solvePiece } from './solve-piece.ts';
import { statePieceProof } from './state-proof.ts';

export interface ProvenPlan extends JointBranchPlan {
  readonly proof: JointBranchPlan['proof'] & {
    /** Sorted by first station. */
    readonly pieces: readonly PieceProof[];
  };
}

/**
 * The plan of a problem with the proof of each of its pieces. The same plan as without, but slower: whoever only wants the
 * groups does without.
 */
export function planWithProof(problem: JointBranchProblem): ProvenPlan {
  const pieces = splitIntoPieces(problem).map((piece) => ({ piece, solution: solvePiece(piece) }));
  const plan = combineSolutions(
    problem,
    pieces.map(({ solution }) => solution),
  );
  const proofs = pieces.map(({ piece, solution }) => statePieceProof(piece, solution));
  return { ...plan, proof: { ...plan.proof, pieces: proofs } };
}
