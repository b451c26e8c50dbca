import { PROGRAM } from '../access/asker.ts';
import { POLICIES } from '../compliance/policies/policies.ts';
import type { Snapshot } from '../domain/facts.ts';
import type { App } from '../services/app.ts';
import { importSnapshot } from '../services/import-snapshot.ts';
import { PieceSolver } from '../services/pieces/piece-solver.ts';
import { connect } from '../storage/connect.ts';
import { migrate } from '../storage/migrate.ts';

/** Runs a command on a snapshot alone, its packs included, in a database that is gone afterwards. */
export async function openSnapshot(snapshot: Snapshot, work: (app: App) => Promise<void>): Promise<void> {
  const database = await connect('sqlite::memory:');
  try {
    await migrate(database);
    const now = () => Temporal.Now.instant();
    const app: App = { database, policies: POLICIES, solver: new PieceSolver(), now, asker: PROGRAM };
    await importSnapshot(app, snapshot);
    await work(app);
  } finally {
    await database.close();
  }
}
