import type { Trx } from '../../storage/database.ts';
import type { App } from '../app.ts';
import type { GroupPlanner } from '../judge.ts';
import { PiecesUnsolved, Planning } from './planning.ts';

type Work<Result> = (trx: Trx, planning: Planning) => Promise<Result>;

/** With facts that are others at each run there is an end, too: the last run plans whatever it meets by itself. */
const MOST_RUNS = 6;

/**
 * Runs several reads on one state of the database, some of which plan. Where large pieces are not solved yet, they are
 * solved after it and everything is read anew; so `work` may run more than once, and only its last result counts.
 */
export function readPlanned<Result>({ database, solver }: App, work: Work<Result>): Promise<Result> {
  const planning = new Planning(solver);
  return runUntilPlanned(planning, () => database.read((trx) => runCompletely(work, trx, planning)));
}

/**
 * Runs a write transaction that plans. Where large pieces are not solved yet it is undone, they are solved while others
 * may write, and it is run again from its beginning; so `work` may run more than once and must leave no traces outside
 * of its transaction. Of those that need it, one at a time: two would only make what was solved for the other useless.
 */
export async function writePlanned<Result>({ database, solver }: App, work: Work<Result>): Promise<Result> {
  const planning = new Planning(solver);
  const run = () => database.write((trx) => runCompletely(work, trx, planning));
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof PiecesUnsolved)) throw error;
  }
  const isNext = solver.writesInTurn.isFree;
  return solver.writesInTurn.take(async () => {
    if (isNext) await planning.solveMissing();
    return runUntilPlanned(planning, run);
  });
}

/**
 * Runs a write transaction that is undone in any case and may need plans; else like {@link writePlanned}, only that
 * nobody's solutions become useless by it.
 */
export function tryPlanned<Result>(
  { database, solver }: App,
  work: (trx: Trx, planning: Planning, undo: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const planning = new Planning(solver);
  return runUntilPlanned(planning, () => database.tryOut((trx, undo) => work(trx, planning, undo)));
}

/**
 * Runs something that plans from facts already read. Where large pieces are not solved yet, they are solved and it is
 * run anew.
 */
export function runPlanned<Result>(
  solver: App['solver'],
  work: (plan: GroupPlanner) => Promise<Result>,
): Promise<Result> {
  const planning = new Planning(solver);
  return runUntilPlanned(planning, async () => {
    const result = await work(planning.plan);
    planning.requireSolved();
    return result;
  });
}

async function runCompletely<Result>(work: Work<Result>, trx: Trx, planning: Planning): Promise<Result> {
  const result = await work(trx, planning);
  planning.requireSolved();
  return result;
}

async function runUntilPlanned<Result>(planning: Planning, run: () => Promise<Result>): Promise<Result> {
  for (let runs = 1; ; runs++) {
    planning.begin(runs === MOST_RUNS);
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof PiecesUnsolved)) throw error;
      await planning.solveMissing();
    }
  }
}
