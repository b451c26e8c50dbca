import { DatabaseWithin, type Trx } from '../../storage/database.ts';
import type { App, Trial } from '../app.ts';
import type { Planning } from '../pieces/planning.ts';

/** An app whose changes are only tried. */
export interface TrialApp extends App {
  readonly trial: Trial;
}

/** The app as it is inside of a transaction that will be undone: what it reads and writes is part of that alone. */
export function openTrial(app: App, trx: Trx, planning: Planning): TrialApp {
  const { solver } = app;
  const now = app.now();
  return {
    ...app,
    database: new DatabaseWithin(trx),
    solver: {
      recall: (digest) => solver.recall(digest),
      // nobody may wait in a transaction: a piece that is not solved ends it
      solve: async (piece) => planning.solve(piece),
      prove: (piece, solution) => solver.prove(piece, solution),
      writesInTurn: solver.writesInTurn,
      close: () => solver.close(),
    },
    now: () => now,
    trial: { touched: new Set() },
  };
}
