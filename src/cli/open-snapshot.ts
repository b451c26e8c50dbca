import type { Policy } from '../compliance/policy.ts';
import type { Snapshot } from '../domain/facts.ts';
import type { App } from '../services/app.ts';
import { connect } from '../storage/connect.ts';
import { insertFacts } from '../storage/insert-facts.ts';
import { migrate } from '../storage/migrate.ts';

/** Runs a command on the facts of a snapshot alone, in a database that is gone afterwards. */
export async function openSnapshot(
  snapshot: Snapshot,
  policies: readonly Policy[],
  work: (app: App) => Promise<void>,
): Promise<void> {
  const database = await connect('sqlite::memory:');
  try {
    await migrate(database);
    const now = () => Temporal.Now.instant();
    await database.write((trx) => insertFacts(trx, snapshot, now().toString()));
    await work({ database, policies, now });
  } finally {
    await database.close();
  }
}
