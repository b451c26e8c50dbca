import type { Subject } from '../../access/audit.ts';
import type { Tables } from '../tables.ts';

interface Owner {
  readonly subject: Subject;
  /** The column with its code. */
  readonly column: string;
}

const OF_WORKER = { subject: 'WORKER', column: 'worker_code' } as const;
const OF_STATION = { subject: 'STATION', column: 'station_code' } as const;
const OF_BRANCH = { subject: 'BRANCH', column: 'branch_code' } as const;

/** What the rows of each table belong to; null: not a fact, and not recorded. A new table does not compile without. */
export const OWNERS = {
  division: { subject: 'DIVISION', column: 'code' },
  policy: { subject: 'POLICY', column: 'name' },
  party_body: { subject: 'PARTY_BODY', column: 'code' },
  station: { subject: 'STATION', column: 'code' },
  responsible_body: OF_STATION,
  adjacency: OF_STATION,
  worker: { subject: 'WORKER', column: 'code' },
  posting: OF_WORKER,
  membership: OF_WORKER,
  relation: OF_WORKER,
  branch: { subject: 'BRANCH', column: 'code' },
  coverage: OF_BRANCH,
  committee: OF_BRANCH,
  committee_member: OF_BRANCH,
  secretary: OF_BRANCH,
  waiver: OF_STATION,
  verdict: null,
  verdict_finding: null,
  judgement_day: null,
  audit_entry: null,
  audit_change: null,
  audit_place: null,
  audit_person: null,
  kept_answer: null,
  api_key: { subject: 'KEY', column: 'prefix' },
  key_use: null,
  key_grant: { subject: 'KEY', column: 'holder' },
  user_account: { subject: 'USER', column: 'id' },
  user_grant: { subject: 'USER', column: 'holder' },
  access_revision: null,
} as const satisfies Readonly<Record<keyof Tables, Owner | null>>;

/** The tables whose rows the log records. */
export type FactTable = { [Table in keyof Tables]: (typeof OWNERS)[Table] extends null ? never : Table }[keyof Tables];
