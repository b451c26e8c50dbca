import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import * as core from './migrations/2026-11-21-core.ts';
import * as findingSince from './migrations/2026-11-22-finding-since.ts';
import * as policy from './migrations/2026-11-22-policy.ts';
import * as repeats from './migrations/2026-11-22-repeats.ts';
import * as roles from './migrations/2026-11-22-roles.ts';
import * as trace from './migrations/2026-11-22-trace.ts';
import * as whoAsks from './migrations/2026-11-22-who-asks.ts';

/** Every migration, by the name under which it is recorded; a new one sorts after all that were released. */
const MIGRATIONS = {
  '2026-11-21-core': core,
  '2026-11-22-finding-since': findingSince,
  '2026-11-22-policy': policy,
  '2026-11-22-repeats': repeats,
  '2026-11-22-roles': roles,
  '2026-11-22-trace': trace,
  '2026-11-22-who-asks': whoAsks,
};

/** Brings the database to the newest form, all or nothing; answers the names of the migrations that were run. */
export async function migrate(database: Database): Promise<readonly string[]> {
  return database.administer(async (db) => {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    return (results ?? []).map((result) => result.migrationName);
  });
}
