import { POLICIES } from '../compliance/policies/policies.ts';
import { readConfig } from '../config.ts';
import { DomainError } from '../domain/errors.ts';
import type { App } from '../services/app.ts';
import { lookForPolicies } from '../services/look-for-policies.ts';
import { PieceSolver } from '../services/pieces/piece-solver.ts';
import { connect } from '../storage/connect.ts';
import { migrate } from '../storage/migrate.ts';
import { commandAsker } from './command-asker.ts';
import { CommandRefused } from './command-refused.ts';

/** Runs a command on the database that the environment names, brought to the newest form, and closes it. */
export async function withApp(work: (app: App) => Promise<void>): Promise<void> {
  try {
    const database = await connect(readConfig().databaseUrl);
    try {
      await migrate(database);
      const now = () => Temporal.Now.instant();
      const app: App = { database, policies: POLICIES, solver: new PieceSolver(), now, asker: commandAsker() };
      await lookForPolicies(app);
      await work(app);
    } finally {
      await database.close();
    }
  } catch (error) {
    throw error instanceof DomainError ? new CommandRefused([error.text]) : error;
  }
}
