import type { Snapshot } from '../domain/facts.ts';
import type { Fault } from '../domain/fault.ts';
import { checkCodes } from './check-codes.ts';
import { checkDates } from './check-dates.ts';
import { checkDivisions } from './check-divisions.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkShape } from './check-shape.ts';
import { FaultList } from './fault-list.ts';
import { normaliseSnapshot } from './normalise-snapshot.ts';
import { parseJson } from './parse-json.ts';
import type { SnapshotDocument } from './snapshot-shape.ts';

export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads an exchange document, or says everything that is wrong with it. Whatever breaks the schema is left out of
 * the later checks, value by value, so that one broken value hides no other fault.
 */
export function parseSnapshot(text: string, policyNames: readonly string[]): ParsedSnapshot {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const list = new FaultList();
  const document = checkShape(json.value, list.report);
  checkCodes(document, list.report);
  checkDates(document, list.report);
  checkOverlaps(document, list.report);
  checkDivisions(document, policyNames, list.report);
  const faults = list.inOrder();
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, snapshot: normaliseSnapshot(document as SnapshotDocument) };
}
