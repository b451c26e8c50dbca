import type { Facts } from '../domain/facts.ts';
import { loadAllFacts } from '../storage/load-all-facts.ts';
import type { App } from './app.ts';

/** All facts there are, from one state of the database. */
export async function exportSnapshot(app: App): Promise<Facts> {
  return app.database.read(loadAllFacts);
}
