import type { Role } from '../access/role.ts';
import type { Severity } from '../compliance/verdict.ts';
import type { CommitteeRole, CoverageMode } from '../domain/branch.ts';
import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { IsoDate } from '../domain/date.ts';
import type { DivisionLevel } from '../domain/division.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { MembershipStage } from '../domain/membership.ts';
import type { PartyBodyKind } from '../domain/party-body.ts';
import type { AdjacencyKind, StationLevel } from '../domain/station.ts';
import type { StructureKind } from '../domain/structure-kind.ts';
import type { Certificate, PostingKind } from '../domain/worker.ts';
import type { AuditTables } from './audit/audit-tables.ts';

/** 0 or 1: better-sqlite3 binds no booleans. */
export type Flag = 0 | 1;

/** When the row was last written, an instant in UTC: figures once handed in must stay explainable after a correction. */
interface Recorded {
  recorded_at: string;
}

/** `valid_from` null: since ever; `valid_until` null: still true. */
interface Dated {
  valid_from: IsoDate;
  valid_until: IsoDate | null;
}

export interface DivisionTable extends Recorded {
  code: string;
  name: string;
  level: DivisionLevel;
  parent_code: string | null;
  policy: string | null;
}

/** One version of a pack that a district added. */
export interface PolicyTable extends Recorded, Dated {
  name: string;
  /** JSON: what the version says, but for its name and dates. */
  content: string;
  /** Grows with every row written: the greatest tells whether any was since. */
  revision: number;
}

export interface PartyBodyTable extends Recorded {
  code: string;
  name: string;
  kind: PartyBodyKind;
  division_code: string;
  valid_from: IsoDate | null;
  valid_until: IsoDate | null;
}

export interface StationTable extends Recorded {
  code: string;
  name: string;
  level: StationLevel;
  division_code: string;
  opened_on: IsoDate;
  closed_on: IsoDate | null;
  latitude: number | null;
  longitude: number | null;
}

export interface ResponsibleBodyTable extends Recorded {
  station_code: string;
  party_body_code: string;
  valid_from: IsoDate | null;
  valid_until: IsoDate | null;
}

/** Each pair stands twice, once from either side, held together by a foreign key onto itself. */
export interface AdjacencyTable extends Recorded {
  station_code: string;
  neighbor_code: string;
  kind: AdjacencyKind;
}

export interface WorkerTable extends Recorded {
  code: string;
  name: string;
  certificate: Certificate | null;
  employer: string | null;
}

export interface PostingTable extends Recorded, Dated {
  worker_code: string;
  station_code: string;
  kind: PostingKind;
}

export interface MembershipTable extends Recorded {
  worker_code: string;
  stage: MembershipStage;
  valid_from: IsoDate;
}

export interface RelationTable extends Recorded {
  worker_code: string;
  valid_from: IsoDate;
  branch_code: string | null;
  elsewhere: string | null;
}

export interface BranchTable extends Recorded {
  code: string;
  name: string;
  established_on: IsoDate;
  dissolved_on: IsoDate | null;
  division_code: string | null;
}

export interface CoverageTable extends Recorded, Dated {
  branch_code: string;
  station_code: string;
  mode: CoverageMode;
}

export interface CommitteeTable extends Recorded {
  branch_code: string;
  elected_on: IsoDate;
  term_ends_on: IsoDate | null;
  dissolved_on: IsoDate | null;
}

export interface CommitteeMemberTable {
  branch_code: string;
  elected_on: IsoDate;
  worker_code: string;
  role: CommitteeRole;
}

export interface SecretaryTable extends Recorded, Dated {
  branch_code: string;
  worker_code: string;
}

export interface WaiverTable extends Recorded {
  station_code: string;
  finding_code: FindingCode;
  approved_by: string;
  document_number: string | null;
  reason: string;
  valid_from: IsoDate;
  valid_until: IsoDate;
}

/** The verdict of today of one station; a station that does not count today has one too, with `counts` 0. */
export interface VerdictTable {
  station_code: string;
  judged_on: IsoDate;
  /** The first later date on which time alone may change the verdict; null: none is known. */
  due_on: IsoDate | null;
  counts: Flag;
  status: ComplianceStatus;
  required_kind: StructureKind | null;
  minimum_branches: number | null;
  /** Whether a registered joint branch or affiliation already gives the required form. */
  registered: Flag;
  /** JSON list of station codes, sorted: the joint group of the requirement. */
  joint_group: string;
  /** JSON list of station codes, sorted: the group the plan puts the station in; null: not a station the plan may group. */
  plan_group: string | null;
  resident: number;
  dispatched: number;
  full_members: number;
  probationary_members: number;
  /** The policy pack it was judged by. */
  policy: string;
  /** The first day of what makes the station fail; the last date there is: it does not fail. */
  failing_since: IsoDate;
}

export interface VerdictFindingTable {
  station_code: string;
  code: FindingCode;
  severity: Severity;
  /** The first day of the waiver that covers it; null: not waived. */
  waiver_from: IsoDate | null;
  /** The first day from which the station has had it without a break. */
  since: IsoDate;
  /** JSON: the figures and codes it rests on, never sentences. */
  evidence: string;
}

/** One row: the day for which every stored verdict holds. */
export interface JudgementDayTable {
  id: 1;
  day: IsoDate;
}

/** The one row that tells how often keys, users, roles and divisions were written: triggers count it. */
export interface AccessRevisionTable {
  id: 1;
  revision: number;
}

/** What was answered to a change that came with an idempotency key. */
export interface KeptAnswerTable {
  caller_kind: string;
  caller_id: string;
  idempotency_key: string;
  action: string;
  /** Of all that was given with it, in hexadecimals. */
  input_digest: string;
  /** JSON: codes and figures, never a name of a person. */
  answer: string;
  /** An instant in UTC. */
  answered_at: string;
}

/** A key somebody asks with: the key itself is kept nowhere. */
export interface ApiKeyTable {
  prefix: string;
  name: string;
  created_at: string;
  created_by: string;
  /** The first day on which it is refused; null: it does not expire. */
  expires_on: IsoDate | null;
  revoked_at: string | null;
}

/** What a key is recognised by, and when it last was. */
export interface KeyUseTable {
  prefix: string;
  /** SHA-256 of the whole key, hexadecimal. */
  hash: string;
  last_used_on: IsoDate | null;
}

/** Somebody whom the identity provider knows. */
export interface UserAccountTable {
  id: string;
  issuer: string;
  subject: string;
  name: string;
  created_at: string;
  created_by: string;
}

/** A role that a key or a user has for an area. */
export interface GrantTable {
  /** The prefix of the key, the id of the user. */
  holder: string;
  role: Role;
  division_code: string | null;
  station_code: string | null;
}

export interface Tables extends AuditTables {
  division: DivisionTable;
  policy: PolicyTable;
  party_body: PartyBodyTable;
  station: StationTable;
  responsible_body: ResponsibleBodyTable;
  adjacency: AdjacencyTable;
  worker: WorkerTable;
  posting: PostingTable;
  membership: MembershipTable;
  relation: RelationTable;
  branch: BranchTable;
  coverage: CoverageTable;
  committee: CommitteeTable;
  committee_member: CommitteeMemberTable;
  secretary: SecretaryTable;
  waiver: WaiverTable;
  verdict: VerdictTable;
  verdict_finding: VerdictFindingTable;
  judgement_day: JudgementDayTable;
  kept_answer: KeptAnswerTable;
  api_key: ApiKeyTable;
  user_account: UserAccountTable;
  key_use: KeyUseTable;
  key_grant: GrantTable;
  user_grant: GrantTable;
  access_revision: AccessRevisionTable;
}
