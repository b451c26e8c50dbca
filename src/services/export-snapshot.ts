import type { Snapshot } from '../domain/facts.ts';
import { loadAllFacts } from '../storage/load-all-facts.ts';
import { addedPolicies } from '../storage/policy.ts';
import type { App } from './app.ts';

/** All facts there are, and the packs that were added, from one state of the database. */
export async function exportSnapshot(app: App): Promise<Snapshot> {
  return app.database.read(async (trx) => ({ ...(await loadAllFacts(trx)), policies: await addedPolicies(trx) }));
}
