import type { PlanGroups } from '../../compliance/evaluate.ts';
import type { JointBranchProblem } from '../../planner/joint-branch-plan.ts';
import type { Piece } from '../../planner/piece.ts';
import { splitIntoPieces } from '../../planner/pieces.ts';
import { type PieceSolution, solvePiece } from '../../planner/solve-piece.ts';
import type { App } from '../app.ts';
import { type GroupPlanner, groupsByStation } from '../judge.ts';
import { digestPiece } from './digest-piece.ts';
import { isLarge } from './is-large.ts';

/** Ends a transaction that cannot be completed before some large pieces are solved. Only `readPlanned` and `writePlanned` see it. */
export class PiecesUnsolved extends Error {
  constructor(count: number) {
    super(`${count} large pieces are to be solved first`);
    this.name = 'PiecesUnsolved';
  }
}

/**
 * Plans within a transaction, which must wait for nothing: small pieces are solved at once, large ones must have been
 * solved before. Those that were not are noted, all of them, so that the transaction can be ended, they can be solved
 * and it can be run once more. Pieces are known by their content: what was read then and is other now is not found.
 */
export class Planning {
  readonly #solver: App['solver'];
  /** Kept for all runs, or the pieces of a large import could drive each other out. */
  readonly #solved = new Map<string, PieceSolution>();
  readonly #unsolved = new Map<string, Piece>();
  #isLastRun = false;

  constructor(solver: App['solver']) {
    this.#solver = solver;
  }

  /** Plans a problem; of pieces that are not solved yet nothing is grouped. */
  readonly plan: GroupPlanner = (problem: JointBranchProblem): PlanGroups =>
    groupsByStation(
      splitIntoPieces(problem).flatMap((piece) =>
        isLarge(piece) ? (this.#find(piece)?.groups ?? []) : solvePiece(piece).groups,
      ),
    );

  /** @throws PiecesUnsolved when the piece is not solved yet. */
  solve(piece: Piece): PieceSolution {
    const found = this.#find(piece);
    if (found === undefined) throw new PiecesUnsolved(this.#unsolved.size);
    return found;
  }

  /** @throws PiecesUnsolved when what was planned so far is not complete. */
  requireSolved(): void {
    if (this.#unsolved.size > 0) throw new PiecesUnsolved(this.#unsolved.size);
  }

  /** Solves what was not; to be awaited outside of any transaction. */
  async solveMissing(): Promise<void> {
    for (const [digest, piece] of this.#unsolved) {
      this.#solved.set(digest, await this.#solver.solve(piece, digest));
      this.#unsolved.delete(digest);
    }
  }

  /** Begins anew: the facts may be others by now. The last run solves large pieces too, however long it takes. */
  begin(isLastRun: boolean): void {
    this.#unsolved.clear();
    this.#isLastRun = isLastRun;
  }

  #find(piece: Piece): PieceSolution | undefined {
    if (this.#isLastRun) return solvePiece(piece);
    const digest = digestPiece(piece);
    const found = this.#solved.get(digest) ?? this.#solver.recall(digest);
    if (found === undefined) this.#unsolved.set(digest, piece);
    else this.#solved.set(digest, found);
    return found;
  }
}
