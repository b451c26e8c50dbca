import { POLICIES } from '../compliance/policies/policies.ts';
import type { PolicyVersion } from '../domain/check-policy-versions.ts';
import type { Snapshot } from '../domain/facts.ts';
import { parseSnapshot } from '../exchange/parse-snapshot.ts';
import { refuseDocument } from './command-refused.ts';
import { readTextFile } from './read-text-file.ts';

/** The snapshot in a file, or a refusal that lists every fault. Its divisions may name packs recorded elsewhere. */
export async function readSnapshot(file: string, recorded: readonly PolicyVersion[] = []): Promise<Snapshot> {
  return (await readWrittenSnapshot(file, recorded)).snapshot;
}

/** The snapshot in a file and, for what its facts do not tell, the text as it was written. */
export async function readWrittenSnapshot(
  file: string,
  recorded: readonly PolicyVersion[] = [],
): Promise<{ readonly snapshot: Snapshot; readonly text: string }> {
  const text = await readTextFile(file);
  const parsed = parseSnapshot(text, POLICIES, recorded);
  if (!parsed.ok) throw refuseDocument(file, parsed.faults);
  return { snapshot: parsed.snapshot, text };
}
