import { POLICIES } from '../compliance/policies/policies.ts';
import { readConfig } from '../config.ts';
import { DomainError } from '../domain/errors.ts';
import type { App } from '../services/app.ts';
import { lookForPolicies } from '../services/look-for-policies.ts';
import { PieceSolver } from '../services/pieces/piece-solver.ts';
import { connect, connectPresent } from '../storage/connect.ts';
import { migrate } from '../storage/migrate.ts';
import { commandAct } from './command-act.ts';
import { commandAsker } from './command-asker.ts';
import { CommandRefused } from './command-refused.ts';

type Work = (app: App) => Promise<void>;

/** Runs a command on the database that the environment names, brought to the newest form, and closes it. */
export function withApp(work: Work): Promise<void> {
  return runOn(connect, work);
}

/** The same, but makes no database: for what can only be asked of one that is there. */
export function withPresentApp(work: Work): Promise<void> {
  return runOn(connectPresent, work);
}

async function runOn(open: typeof connect, work: Work): Promise<void> {
  try {
    const database = await open(readConfig().databaseUrl);
    try {
      await migrate(database);
      const now = () => Temporal.Now.instant();
      const doing = { asker: commandAsker(), act: commandAct() };
      const app: App = { database, policies: POLICIES, solver: new PieceSolver(), now, ...doing };
      await lookForPolicies(app);
      await work(app);
    } finally {
      await database.close();
    }
  } catch (error) {
    throw error instanceof DomainError ? new CommandRefused([error.text]) : error;
  }
}
