import type { PolicyVersion } from '../domain/check-policy-versions.ts';
import type { Snapshot } from '../domain/facts.ts';
import type { Fault } from '../domain/fault.ts';
import { checkCodes } from './check-codes.ts';
import { checkDates } from './check-dates.ts';
import { checkDivisions } from './check-divisions.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkPolicies } from './check-policies.ts';
import { checkShape } from './check-shape.ts';
import { FaultList } from './fault-list.ts';
import { normaliseSnapshot } from './normalise-snapshot.ts';
import { parseJson } from './parse-json.ts';
import type { SnapshotDocument } from './snapshot-shape.ts';
import { type SoundDocument, soundItems } from './sound-document.ts';

export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads an exchange document, or says everything that is wrong with it. Whatever breaks the schema is left out of
 * the later checks, value by value, so that one broken value hides no other fault. Its policy packs must fit those that
 * stand; divisions may name both, and those recorded elsewhere.
 */
export function parseSnapshot(
  text: string,
  standing: readonly PolicyVersion[],
  recorded: readonly PolicyVersion[] = [],
): ParsedSnapshot {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const list = new FaultList();
  const document = checkShape(json.value, list.report);
  checkCodes(document, list.report);
  checkDates(document, list.report);
  checkOverlaps(document, list.report);
  checkPolicies(document, standing, list.report);
  checkDivisions(document, policyNamesIn(document, [...standing, ...recorded]), list.report);
  const faults = list.inOrder();
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, snapshot: normaliseSnapshot(document as SnapshotDocument) };
}

/** The packs a division may name, each once. */
function policyNamesIn(document: SoundDocument, others: readonly PolicyVersion[]): readonly string[] {
  const own = [...soundItems(document.policies)].flatMap(([, { name }]) => name ?? []);
  return [...new Set([...others.map(({ name }) => name), ...own])];
}
