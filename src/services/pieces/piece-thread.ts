// What runs in the thread of `PieceWorker`: a piece in, its solution out. What it throws ends it, and is reported there.
import { parentPort } from 'node:worker_threads';
import type { Piece } from '../../planner/piece.ts';
import { solvePiece } from '../../planner/solve-piece.ts';

parentPort?.on('message', (piece: Piece) => parentPort?.postMessage(solvePiece(piece)));
