import type { Tables } from './tables.ts';

type Columns = { readonly [Table in keyof Tables]: readonly (keyof Tables[Table] & string)[] };

const DATED = ['valid_from', 'valid_until', 'recorded_at'] as const;

/** Every column of every table, in the order in which rows are written. */
export const COLUMNS = {
  division: ['code', 'name', 'level', 'parent_code', 'policy', 'recorded_at'],
  policy: ['name', 'content', 'revision', ...DATED],
  party_body: ['code', 'name', 'kind', 'division_code', ...DATED],
  station: ['code', 'name', 'level', 'division_code', 'opened_on', 'closed_on', 'latitude', 'longitude', 'recorded_at'],
  responsible_body: ['station_code', 'party_body_code', ...DATED],
  adjacency: ['station_code', 'neighbor_code', 'kind', 'recorded_at'],
  worker: ['code', 'name', 'certificate', 'employer', 'recorded_at'],
  posting: ['worker_code', 'station_code', 'kind', ...DATED],
  membership: ['worker_code', 'stage', 'valid_from', 'recorded_at'],
  relation: ['worker_code', 'branch_code', 'elsewhere', 'valid_from', 'recorded_at'],
  branch: ['code', 'name', 'established_on', 'dissolved_on', 'division_code', 'recorded_at'],
  coverage: ['branch_code', 'station_code', 'mode', ...DATED],
  committee: ['branch_code', 'elected_on', 'term_ends_on', 'dissolved_on', 'recorded_at'],
  committee_member: ['branch_code', 'elected_on', 'worker_code', 'role'],
  secretary: ['branch_code', 'worker_code', ...DATED],
  waiver: ['station_code', 'finding_code', 'approved_by', 'document_number', 'reason', ...DATED],
  verdict: [
    'station_code',
    'judged_on',
    'due_on',
    'counts',
    'status',
    'required_kind',
    'minimum_branches',
    'registered',
    'joint_group',
    'plan_group',
    'resident',
    'dispatched',
    'full_members',
    'probationary_members',
    'policy',
    'failing_since',
  ],
  verdict_finding: ['station_code', 'code', 'severity', 'waiver_from', 'since', 'evidence'],
  judgement_day: ['id', 'day'],
  kept_answer: ['caller_kind', 'caller_id', 'idempotency_key', 'action', 'input_digest', 'answer', 'answered_at'],
} as const satisfies Columns;

/** The columns that tell the rows of a table apart. Only `responsible_body.valid_from` can be null. */
export const KEYS = {
  division: ['code'],
  policy: ['name', 'valid_from'],
  party_body: ['code'],
  station: ['code'],
  responsible_body: ['station_code', 'valid_from'],
  adjacency: ['station_code', 'neighbor_code'],
  worker: ['code'],
  posting: ['worker_code', 'valid_from'],
  membership: ['worker_code', 'valid_from'],
  relation: ['worker_code', 'valid_from'],
  branch: ['code'],
  coverage: ['branch_code', 'station_code', 'mode', 'valid_from'],
  committee: ['branch_code', 'elected_on'],
  committee_member: ['branch_code', 'elected_on', 'worker_code', 'role'],
  secretary: ['branch_code', 'worker_code', 'valid_from'],
  waiver: ['station_code', 'finding_code', 'valid_from'],
  verdict: ['station_code'],
  verdict_finding: ['station_code', 'code'],
  judgement_day: ['id'],
  kept_answer: ['caller_kind', 'caller_id', 'idempotency_key'],
} as const satisfies Columns;
