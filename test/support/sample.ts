import { readFileSync } from 'node:fs';
import type { Snapshot } from '../../src/domain/facts.ts';
import { readSnapshot } from './read-snapshot.ts';

/** The text of the sample that an empty database is filled with. */
export const SAMPLE_TEXT = readFileSync(new URL('../../src/server/sample/wuzhong.json', import.meta.url), 'utf8');

export const SAMPLE: Snapshot = readSnapshot(SAMPLE_TEXT);
