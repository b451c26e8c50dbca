import type { Piece } from '../../planner/piece.ts';
import type { PieceProof } from '../../planner/piece-proof.ts';
import type { PieceSolution } from '../../planner/solve-piece.ts';
import { digestPiece } from './digest-piece.ts';
import { KeptSolutions } from './kept-solutions.ts';
import { PieceWorker } from './piece-worker.ts';
import { Turns } from './turns.ts';

/** Some 20 MB, and more than every large piece of any county. */
const MOST_KEPT_STATIONS = 100_000;

/** Solves large pieces beside everything else the program does, and remembers them: pieces seldom change. */
export class PieceSolver {
  /** Of the changes that wait for a piece, one at a time. */
  readonly writesInTurn = new Turns();
  readonly #worker = new PieceWorker();
  readonly #kept = new KeptSolutions(MOST_KEPT_STATIONS);
  /** By digest: whoever asks for the same piece meanwhile waits for the same solution. */
  readonly #running = new Map<string, Promise<PieceSolution>>();

  /** The solution of a piece that was solved not long ago. */
  recall(digest: string): PieceSolution | undefined {
    return this.#kept.find(digest);
  }

  /** @throws PieceNotSolved when the thread it is solved in fails. */
  async solve(piece: Piece, digest: string = digestPiece(piece)): Promise<PieceSolution> {
    const known = this.#kept.find(digest) ?? this.#running.get(digest);
    if (known !== undefined) return known;
    const running = this.#worker.solve(piece);
    this.#running.set(digest, running);
    try {
      const solution = await running;
      this.#kept.keep(digest, solution, piece.stations.length);
      return solution;
    } finally {
      this.#running.delete(digest);
    }
  }

  /** @throws PieceNotSolved when the thread it is proven in fails. */
  prove(piece: Piece, solution: PieceSolution): Promise<PieceProof> {
    return this.#worker.prove(piece, solution);
  }

  /** Ends what runs. Nothing is solved from then on. */
  close(): Promise<void> {
    return this.#worker.close();
  }
}
