import { POLICY_NAMES } from '../compliance/policies/policies.ts';
import type { Snapshot } from '../domain/facts.ts';
import { parseSnapshot } from '../exchange/parse-snapshot.ts';
import { refuseDocument } from './command-refused.ts';
import { readTextFile } from './read-text-file.ts';

/** The snapshot in a file, or a refusal that lists every fault. */
export async function readSnapshot(file: string): Promise<Snapshot> {
  const parsed = parseSnapshot(await readTextFile(file), POLICY_NAMES);
  if (!parsed.ok) throw refuseDocument(file, parsed.faults);
  return parsed.snapshot;
}
