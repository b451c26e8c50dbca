import { Worker } from 'node:worker_threads';
import type { Piece } from '../../planner/piece.ts';
import type { PieceProof } from '../../planner/piece-proof.ts';
import type { PieceSolution } from '../../planner/solve-piece.ts';

/** A piece that should have been solved was not: a fault of the program or of the machine, not of the question. */
export class PieceNotSolved extends Error {
  constructor({ stations }: Piece, reason: string, options?: ErrorOptions) {
    super(`the piece of ${stations.length} stations from ${stations[0]?.code} on was not solved: ${reason}`, options);
    this.name = 'PieceNotSolved';
  }
}

/** A piece to be solved, or a solution of it to be proven. */
export interface PieceTask {
  readonly piece: Piece;
  readonly proofOf?: PieceSolution;
}

interface Job {
  readonly task: PieceTask;
  readonly resolve: (answer: PieceSolution & PieceProof) => void;
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
    return this.#run({ piece });
  }

  /** @throws PieceNotSolved when the thread ends before it has the proof. */
  prove(piece: Piece, solution: PieceSolution): Promise<PieceProof> {
    return this.#run({ piece, proofOf: solution });
  }

  /** Ends the thread; what it was to solve stays unsolved. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { task, reject } of this.#jobs.splice(0)) {
      reject(new PieceNotSolved(task.piece, 'the program is being stopped'));
    }
    await this.#thread?.terminate();
  }

  #run(task: PieceTask): Promise<PieceSolution & PieceProof> {
    if (this.#isClosed) return Promise.reject(new PieceNotSolved(task.piece, 'the program is being stopped'));
    const { promise, resolve, reject } = Promise.withResolvers<PieceSolution & PieceProof>();
    this.#jobs.push({ task, resolve, reject });
    if (this.#jobs.length === 1) this.#solveNext();
    return promise;
  }

  #solveNext(): void {
    const [job] = this.#jobs;
    if (job === undefined) {
      this.#thread?.unref();
      return;
    }
    this.#thread ??= this.#start();
    this.#thread.ref();
    this.#thread.postMessage(job.task);
  }

  #start(): Worker {
    let cause: unknown;
    return new Worker(new URL('./piece-thread.ts', import.meta.url), { name: 'planner' })
      .on('message', (answer: PieceSolution & PieceProof) => {
        this.#jobs.shift()?.resolve(answer);
        this.#solveNext();
      })
      .on('error', (error) => {
        cause = error;
      })
      .on('exit', (code) => {
        this.#thread = undefined;
        const job = this.#jobs.shift();
        const reason = cause instanceof Error ? cause.message : `its thread ended with ${code}`;
        job?.reject(new PieceNotSolved(job.task.piece, reason, { cause }));
        this.#solveNext();
      });
  }
}
