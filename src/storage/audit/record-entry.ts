import type { Caller } from '../../access/asker.ts';
import { ADMINISTERED, type EntryKind } from '../../access/audit.ts';
import { dayInShanghai } from '../../domain/date.ts';
import { compileOnce } from '../compile-once.ts';
import type { Db, Trx } from '../database.ts';
import { insert } from '../row-statements.ts';
import type { AuditPlaceTable } from './audit-tables.ts';
import { ChangesDigest } from './changes-digest.ts';
import { GENESIS, hashEntry } from './entry-hash.ts';
import { findPlaces, type Place } from './find-places.ts';
import { Recorder } from './recorder.ts';

/** Who did something, when and with what. */
export interface EntryHead {
  readonly at: Temporal.Instant;
  readonly caller: Caller;
  readonly client: string | null;
  readonly requestId: string | null;
  readonly action: string;
  readonly note: string | null;
  readonly detail?: object | undefined;
}

/** What came of work that was recorded; `sequence`: of its entry, null: it changed nothing and there is none. */
export interface Recorded<Result> {
  readonly result: Result;
  readonly sequence: number | null;
}

const selectLast = compileOnce((db, _: object) =>
  db.selectFrom('audit_entry').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1),
);

/** The last entry of the log; before the first there is 0. */
export async function lastEntry(db: Db): Promise<{ readonly sequence: number; readonly hash: string }> {
  return (await selectLast(db, {}))[0] ?? { sequence: 0, hash: GENESIS };
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

/** Writes an entry of people's data that was read, and in which divisions they belong. */
export async function recordReading(trx: Trx, head: EntryHead, places: readonly Place[]): Promise<void> {
  const last = await lastEntry(trx);
  const sequence = last.sequence + 1;
  const digest = new ChangesDigest();
  await addPlaces(trx, sequence, 0, places, digest);
  await writeEntry(trx, head, { sequence, kind: 'READING', changes: 0, digest, previousHash: last.hash });
}

function isAdministration(subject: string): boolean {
  return subject !== 'POLICY' && (ADMINISTERED as readonly string[]).includes(subject);
}

async function addPlaces(
  trx: Trx,
  sequence: number,
  count: number,
  places: readonly Place[],
  digest: ChangesDigest,
): Promise<void> {
  const rows = places.map(({ subject, code, divisionCode }, index): AuditPlaceTable => {
    return { sequence, number: count + index + 1, subject, code, division_code: divisionCode };
  });
  for (const row of rows) digest.addPlace(row);
  await insert(trx, 'audit_place', rows);
}

interface Closing {
  readonly sequence: number;
  readonly kind: EntryKind;
  readonly changes: number;
  readonly digest: ChangesDigest;
  readonly previousHash: string;
}

async function writeEntry(trx: Trx, head: EntryHead, { sequence, kind, changes, digest, previousHash }: Closing) {
  const entry = {
    sequence,
    at: head.at.toString({ smallestUnit: 'millisecond' }),
    caller_kind: head.caller.kind,
    caller_id: head.caller.id,
    caller_name: head.caller.name,
    client: head.client,
    request_id: head.requestId,
    action: head.action,
    kind,
    note: head.note,
    detail: head.detail === undefined ? null : JSON.stringify(head.detail),
    changes,
    changes_digest: digest.finish(),
    previous_hash: previousHash,
  };
  await insert(trx, 'audit_entry', [{ ...entry, hash: hashEntry(entry) }]);
}
