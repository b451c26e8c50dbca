import type { IsoDate } from '../domain/date.ts';
import { judgementDay } from '../storage/verdict.ts';
import type { App } from './app.ts';
import type { ComplianceView } from './compliance-view.ts';
import { ComputedView } from './computed-view.ts';
import { StoredView } from './stored-view.ts';

/** The verdicts of a date: the stored ones if it is the day they were judged for, else computed from the facts. */
export async function openView(app: App, date: IsoDate): Promise<ComplianceView> {
  const { reader } = app.database;
  return (await judgementDay(reader)) === date ? new StoredView(reader, date) : new ComputedView(app, date);
}
