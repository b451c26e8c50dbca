import type { IsoDate } from '../domain/date.ts';
import { judgementState } from '../storage/policy.ts';
import type { App } from './app.ts';
import type { ComplianceView } from './compliance-view.ts';
import { ComputedView } from './computed-view.ts';
import { lookForPolicies } from './look-for-policies.ts';
import { StoredView } from './stored-view.ts';

/**
 * The verdicts of a date: the stored ones if it is the day they were judged for, else computed from the facts. In a trial
 * always computed: the stored ones are those of before.
 */
export async function openView(app: App, date: IsoDate): Promise<ComplianceView> {
  const { reader } = app.database;
  if (app.trial !== undefined) return new ComputedView(app, date);
  const { day, revision } = await judgementState(reader);
  await lookForPolicies(app, reader, revision);
  return day === date ? new StoredView(reader, date, app.asker.scopes.READ) : new ComputedView(app, date);
}
