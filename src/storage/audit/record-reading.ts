import { dayInShanghai } from '../../domain/date.ts';
import type { Trx } from '../database.ts';
import { ChangesDigest } from './changes-digest.ts';
import { findPlaces } from './find-places.ts';
import { TouchedThings } from './touched-things.ts';
import { addPlaces, type EntryHead, lastEntry, writeEntry } from './write-entry.ts';

/**
 * Writes an entry of people's data that was read, with the divisions they belong to, each once and without a code: who
 * was read stands in its detail alone.
 */
export async function recordReading(trx: Trx, head: EntryHead, workerCodes: readonly string[]): Promise<void> {
  const last = await lastEntry(trx);
  const sequence = last.sequence + 1;
  const digest = new ChangesDigest();
  const divisions = await divisionsOf(trx, head, workerCodes);
  const places = [...divisions].sort().map((divisionCode) => ({ subject: 'WORKER' as const, code: '', divisionCode }));
  await addPlaces(trx, sequence, 0, places, digest);
  await writeEntry(trx, head, { sequence, kind: 'READING', changes: 0, digest, previousHash: last.hash });
}

async function divisionsOf(trx: Trx, { at }: EntryHead, workerCodes: readonly string[]): Promise<ReadonlySet<string>> {
  const read = new TouchedThings();
  read.codes.set('WORKER', new Set(workerCodes));
  const divisions = new Set<string>();
  for await (const places of findPlaces(trx, read, dayInShanghai(at))) {
    for (const { divisionCode } of places) divisions.add(divisionCode);
  }
  return divisions;
}
