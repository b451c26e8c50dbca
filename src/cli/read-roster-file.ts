import { stat } from 'node:fs/promises';
import type { TellProgress } from '../domain/progress.ts';
import { readRoster } from '../exchange/roster/read-roster.ts';
import { READING_LIMITS } from '../exchange/roster/reading-limits.ts';
import type { RosterDocument } from '../exchange/roster/roster-row.ts';
import { refuse } from './command-refused.ts';
import { readBytes } from './read-text-file.ts';

/** Everything read from the file of a roster. A larger one than can be taken is not even opened. */
export async function readRosterFile(file: string, tell?: TellProgress): Promise<RosterDocument> {
  const size = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  const bytes = size > READING_LIMITS.fileBytes ? new Uint8Array(READING_LIMITS.fileBytes + 1) : await readBytes(file);
  const read = await readRoster(bytes, {}, tell);
  if (read.ok) return read.document;
  const { code, text } = read.error;
  throw refuse(`${file}: ${text['zh-CN']}（${code}）`, `${file}: ${text.en} (${code})`);
}
