import type { CallerKind } from '../../access/asker.ts';
import type { EntryKind, Subject } from '../../access/audit.ts';

/** One doing of somebody. The rows are only ever added, and each hashes the one before it. */
export interface AuditEntryTable {
  /** 1, 2, 3 …, without a gap. */
  sequence: number;
  /** An instant in UTC with milliseconds. */
  at: string;
  caller_kind: CallerKind;
  caller_id: string;
  caller_name: string;
  client: string | null;
  request_id: string | null;
  action: string;
  kind: EntryKind;
  note: string | null;
  /** JSON: what belongs to this one doing; of a reading what it was about and the codes of the workers. */
  detail: string | null;
  /** How many rows of changes it has. */
  changes: number;
  /** Of its rows of changes and of places, in their order. */
  changes_digest: string;
  previous_hash: string;
  /** Of all the columns before. */
  hash: string;
}

/** One row of facts as it was before an entry and after it. */
export interface AuditChangeTable {
  sequence: number;
  number: number;
  subject: Subject;
  code: string;
  /** The table the row is in. */
  fact: string;
  /** JSON list: the values of the key. */
  key: string;
  /** JSON: the row; null: there was none. The names of people stand in it as commitments. */
  before: string | null;
  after: string | null;
}

/** Where what an entry changed belonged to, before or after it; in no division: what is administered. */
export interface AuditPlaceTable {
  sequence: number;
  number: number;
  subject: Subject;
  code: string;
  division_code: string;
}

/** What a commitment in the log stands for. Erasing a person removes the rows, and the log stays as it is. */
export interface AuditPersonTable {
  /** The digest of the three others. */
  commitment: string;
  worker_code: string;
  salt: string;
  name: string;
}

export interface AuditTables {
  audit_entry: AuditEntryTable;
  audit_change: AuditChangeTable;
  audit_place: AuditPlaceTable;
  audit_person: AuditPersonTable;
}
