import { Worker } from 'node:worker_threads';
import type { Piece } from '../../planner/piece.ts';
import type { PieceSolution } from '../../planner/solve-piece.ts';

/** A piece that should have been solved was not: a fault of the program or of the machine, not of the question. */
export class PieceNotSolved extends Error {
  constructor({ stations }: Piece, reason: string, options?: ErrorOptions) {
    super(`the piece of ${stations.length} stations from ${stations[0]?.code} on was not solved: ${reason}`, options);
    this.name = 'PieceNotSolved';
  }
}

interface Job {
  readonly piece: Piece;
  readonly resolve: (solution: PieceSolution) => void;
  readonly reject: (error: PieceNotSolved) => void;
}

/**
 * Solves pieces in a thread of its own, one after another. The thread is started when first needed and again when it
 * has ended; while it has nothing to do it keeps no process alive.
 */
export class PieceWorker {
  /** The first is being solved. */
  readonly #jobs: Job[] = [];
  #thread: Worker | undefined;
  #isClosed = false;

  /** @throws PieceNotSolved when the thread ends before it has the solution. */
  solve(piece: Piece): Promise<PieceSolution> {
    if (this.#isClosed) return Promise.reject(new PieceNotSolved(piece, 'the program is being stopped'));
    const { promise, resolve, reject } = Promise.withResolvers<PieceSolution>();
    this.#jobs.push({ piece, resolve, reject });
    if (this.#jobs.length === 1) this.#solveNext();
    return promise;
  }

  /** Ends the thread; what it was to solve stays unsolved. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { piece, reject } of this.#jobs.splice(0)) {
      reject(new PieceNotSolved(piece, 'the program is being stopped'));
    }
    await this.#thread?.terminate();
  }

  #solveNext(): void {
    const [job] = this.#jobs;
    if (job === undefined) {
      this.#thread?.unref();
      return;
    }
    this.#thread ??= this.#start();
    this.#thread.ref();
    this.#thread.postMessage(job.piece);
  }

  #start(): Worker {
    let cause: unknown;
    return new Worker(new URL('./piece-thread.ts', import.meta.url), { name: 'planner' })
      .on('message', (solution: PieceSolution) => {
        this.#jobs.shift()?.resolve(solution);
        this.#solveNext();
      })
      .on('error', (error) => {
        cause = error;
      })
      .on('exit', (code) => {
        this.#thread = undefined;
        const job = this.#jobs.shift();
        const reason = cause instanceof Error ? cause.message : `its thread ended with ${code}`;
        job?.reject(new PieceNotSolved(job.piece, reason, { cause }));
        this.#solveNext();
      });
  }
}
