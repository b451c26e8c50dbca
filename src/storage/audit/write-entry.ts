import type { Caller } from '../../access/asker.ts';
import type { EntryKind } from '../../access/audit.ts';
import { compileOnce } from '../compile-once.ts';
import type { Db, Trx } from '../database.ts';
import { insert } from '../row-statements.ts';
import type { AuditPlaceTable } from './audit-tables.ts';
import type { ChangesDigest } from './changes-digest.ts';
import { GENESIS, hashEntry } from './entry-hash.ts';
import type { Place } from './find-places.ts';

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

const selectLast = compileOnce((db, _: object) =>
  db.selectFrom('audit_entry').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1),
);

/** The last entry of the log; before the first there is 0. */
export async function lastEntry(db: Db): Promise<{ readonly sequence: number; readonly hash: string }> {
  return (await selectLast(db, {}))[0] ?? { sequence: 0, hash: GENESIS };
}

/** Writes where the things of an entry belong; `count`: of the rows there are already. */
export async function addPlaces(
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

/** Writes the row of an entry, the last of its rows. */
export async function writeEntry(
  trx: Trx,
  head: EntryHead,
  { sequence, kind, changes, digest, previousHash }: Closing,
) {
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
