import { setImmediate } from 'node:timers/promises';
import { splitIntoPieces } from '../../planner/pieces.ts';
import { combineSolutions } from '../../planner/plan-joint-branches.ts';
import { type PieceSolution, solvePiece } from '../../planner/solve-piece.ts';
import { isLarge } from '../pieces/is-large.ts';
import type { PieceSolver } from '../pieces/piece-solver.ts';
import type { Solve } from './plan-with-options.ts';

/** So many stations in small pieces are planned before others have their turn. */
const AT_ONCE = 500;

/** Plans for a question or an adoption: large pieces beside everything else, small ones here, with pauses. */
export function solveWith(solver: PieceSolver): Solve {
  return async (problem) => {
    const solutions: PieceSolution[] = [];
    let stations = 0;
    for (const piece of splitIntoPieces(problem)) {
      solutions.push(isLarge(piece) ? await solver.solve(piece) : solvePiece(piece));
      stations += piece.stations.length;
      if (stations < AT_ONCE) continue;
      stations = 0;
      await setImmediate();
    }
    return combineSolutions(problem, solutions);
  };
}
