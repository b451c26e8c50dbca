import { POLICIES } from '../compliance/policies/policies.ts';
import type { Policy } from '../compliance/policy.ts';
import type { Db } from '../storage/database.ts';
import { addedPolicies, policyRevision } from '../storage/policy.ts';
import type { App } from './app.ts';

/** The packs the program comes with, and those added to the database. */
export async function loadPolicies(db: Db): Promise<readonly Policy[]> {
  return [...POLICIES, ...(await addedPolicies(db))];
}

/**
 * Brings the app's policies up to date, should any have been added since it looked last, by whomever: another process
 * may write to the same database. Costs one small statement, or none where the revision is known.
 */
export async function lookForPolicies(app: App, db: Db = app.database.reader, known?: number): Promise<void> {
  const revision = known ?? (await policyRevision(db));
  if (revision === (app.policyRevision ?? 0)) return;
  app.policies = await loadPolicies(db);
  app.policyRevision = revision;
}
