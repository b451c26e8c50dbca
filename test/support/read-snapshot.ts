import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Snapshot } from '../../src/domain/facts.ts';
import { parseSnapshot } from '../../src/exchange/parse-snapshot.ts';

/** The facts of a document that must be without fault. */
export function readSnapshot(text: string): Snapshot {
  const parsed = parseSnapshot(text, POLICIES);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, text: { en } }) => `${path}: ${en}`).join('\n'));
  return parsed.snapshot;
}
