import { POLICY_NAMES } from '../compliance/policies/policies.ts';
import type { Snapshot } from '../domain/facts.ts';
import { parseSnapshot } from '../exchange/parse-snapshot.ts';
import { refuseDocument } from './command-refused.ts';
import { readTextFile } from './read-text-file.ts';

/** The snapshot in a file, or a refusal that lists every fault. */
export async function readSnapshot(file: string): Promise<Snapshot> {
  return (await readWrittenSnapshot(file)).snapshot;
}

/** The snapshot in a file and, for what its facts do not tell, the text as it was written. */
export async function readWrittenSnapshot(
  file: string,
): Promise<{ readonly snapshot: Snapshot; readonly text: string }> {
  const text = await readTextFile(file);
  const parsed = parseSnapshot(text, POLICY_NAMES);
  if (!parsed.ok) throw refuseDocument(file, parsed.faults);
  return { snapshot: parsed.snapshot, text };
}
