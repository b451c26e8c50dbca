import { setImmediate } from 'node:timers/promises';
import type { JointBranchProblem } from '../../planner/joint-branch-plan.ts';
import type { Piece } from '../../planner/piece.ts';
import type { PieceProof } from '../../planner/piece-proof.ts';
import { splitIntoPieces } from '../../planner/pieces.ts';
import { combineSolutions } from '../../planner/plan-joint-branches.ts';
import type { ProvenPlan } from '../../planner/plan-with-proof.ts';
import { type PieceSolution, solvePiece } from '../../planner/solve-piece.ts';
import { statePieceProof } from '../../planner/state-proof.ts';
import type { App } from '../app.ts';
import { isLarge } from '../pieces/is-large.ts';
import type { Solve } from './plan-with-options.ts';

export type { ProvenPlan };

/** So many stations in small pieces are planned before others have their turn. */
const AT_ONCE = 500;

/** Plans for a question or an adoption: large pieces beside everything else, small ones here, with pauses. */
export function solveWith(solver: Pick<App['solver'], 'solve'>): Solve {
  return async (problem) => {
    const solved = await solvePieces(problem, (piece) => (isLarge(piece) ? solver.solve(piece) : solvePiece(piece)));
    return combineSolutions(problem, solved);
  };
}

/** The same, with the proof of each piece. */
export async function solveWithProof(problem: JointBranchProblem, solver: App['solver']): Promise<ProvenPlan> {
  const solved = await solvePieces(problem, async (piece): Promise<readonly [PieceSolution, PieceProof]> => {
    const solution = isLarge(piece) ? await solver.solve(piece) : solvePiece(piece);
    return [solution, isLarge(piece) ? await solver.prove(piece, solution) : statePieceProof(piece, solution)];
  });
  const solutions = solved.map(([solution]) => solution);
  const plan = combineSolutions(problem, solutions);
  return { ...plan, proof: { ...plan.proof, pieces: solved.map(([, proof]) => proof) } };
}

async function solvePieces<Solved>(
  problem: JointBranchProblem,
  solve: (piece: Piece) => Solved | Promise<Solved>,
): Promise<readonly Solved[]> {
  const solved: Solved[] = [];
  let stations = 0;
  for (const piece of splitIntoPieces(problem)) {
    solved.push(await solve(piece));
    stations += piece.stations.length;
    if (stations < AT_ONCE) continue;
    stations = 0;
    await setImmediate();
  }
  return solved;
}
