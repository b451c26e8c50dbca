import { readFile } from 'node:fs/promises';
import { POLICIES } from '../compliance/policies/policies.ts';
import { parseSnapshot } from '../exchange/parse-snapshot.ts';
import type { App } from '../services/app.ts';
import { holdsNothing } from '../services/holds-nothing.ts';
import { importSnapshot } from '../services/import-snapshot.ts';

const SAMPLE = new URL('./sample/wuzhong.json', import.meta.url);

/** Fills an empty database with the sample of Wuzhong District, so that there is something to ask; else does nothing. */
export async function loadSample(app: App): Promise<void> {
  if (!(await holdsNothing(app))) return;
  const parsed = parseSnapshot(await readFile(SAMPLE, 'utf8'), POLICIES);
  if (!parsed.ok)
    throw new Error(`the sample is faulty: ${parsed.faults.map(({ path, text }) => `${path}: ${text.en}`)}`);
  await importSnapshot(app, parsed.snapshot);
}
