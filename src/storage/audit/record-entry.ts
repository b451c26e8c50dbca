import { ADMINISTERED } from '../../access/audit.ts';
import { dayInShanghai } from '../../domain/date.ts';
import type { Trx } from '../database.ts';
import { findPlaces } from './find-places.ts';
import { Recorder } from './recorder.ts';
import { addPlaces, type EntryHead, lastEntry, writeEntry } from './write-entry.ts';

/** What came of work that was recorded; `sequence`: of its entry, null: it changed nothing and there is none. */
export interface Recorded<Result> {
  readonly result: Result;
  readonly sequence: number | null;
}

/** Runs work of a transaction and writes every row of facts it changes to the log, in one entry. */
export async function recordEntry<Result>(
  trx: Trx,
  head: EntryHead,
  work: () => Promise<Result>,
): Promise<Recorded<Result>> {
  const last = await lastEntry(trx);
  const sequence = last.sequence + 1;
  const recorder = new Recorder(trx, sequence);
  try {
    const result = await work();
    await recorder.writeWaiting();
    const { count, touched, digest } = recorder;
    if (count === 0) return { result, sequence: null };
    const kind = touched.codes.keys().every(isAdministration) ? 'ADMINISTRATION' : 'CHANGE';
    let number = 0;
    for await (const places of findPlaces(trx, touched, dayInShanghai(head.at))) {
      await addPlaces(trx, sequence, number, places, digest);
      number += places.length;
    }
    await writeEntry(trx, head, { sequence, kind, changes: count, digest, previousHash: last.hash });
    return { result, sequence };
  } finally {
    recorder.end();
  }
}

function isAdministration(subject: string): boolean {
  return subject !== 'POLICY' && (ADMINISTERED as readonly string[]).includes(subject);
}
