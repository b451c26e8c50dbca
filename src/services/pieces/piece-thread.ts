// What runs in the thread of `PieceWorker`: a task in, its answer out. What it throws ends it, and is reported there.
import { parentPort } from 'node:worker_threads';
import { solvePiece } from '../../planner/solve-piece.ts';
import { statePieceProof } from '../../planner/state-proof.ts';
import type { PieceTask } from './piece-worker.ts';

parentPort?.on('message', ({ piece, proofOf }: PieceTask) =>
  parentPort?.postMessage(proofOf === undefined ? solvePiece(piece) : statePieceProof(piece, proofOf)),
);
