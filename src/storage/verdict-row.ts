import { failingSince } from '../compliance/finding-since.ts';
import type { Finding, RequiredStructure, Verdict } from '../compliance/verdict.ts';
import { type IsoDate, LAST_DATE } from '../domain/date.ts';
import type { VerdictFindingTable, VerdictTable } from './tables.ts';

/** A verdict, and the next date on which time alone may change it; null: none is known. */
export interface StoredVerdict {
  /** Its findings say since when. */
  readonly verdict: Verdict;
  readonly dueOn: IsoDate | null;
}

export function toVerdict(row: VerdictTable, findings: readonly Finding[]): Verdict {
  return {
    stationCode: row.station_code,
    date: row.judged_on,
    counts: row.counts === 1,
    headcount: {
      resident: row.resident,
      dispatched: row.dispatched,
      fullMembers: row.full_members,
      probationaryMembers: row.probationary_members,
    },
    status: row.status,
    required: toRequired(row),
    findings,
    planGroup: row.plan_group === null ? null : JSON.parse(row.plan_group),
    policy: row.policy,
  };
}

/** The columns of what is required. */
export const REQUIRED_COLUMNS = [
  'verdict.required_kind',
  'verdict.minimum_branches',
  'verdict.registered',
  'verdict.joint_group',
] as const;

type RequiredRow = Pick<VerdictTable, 'required_kind' | 'minimum_branches' | 'registered' | 'joint_group'>;

export function toRequired(row: RequiredRow): RequiredStructure | null {
  if (row.required_kind === null) return null;
  return {
    kind: row.required_kind,
    minimumBranches: row.minimum_branches ?? 0,
    jointGroup: JSON.parse(row.joint_group),
    registered: row.registered === 1,
  };
}

export function requiredRow(required: RequiredStructure | null): RequiredRow {
  return {
    required_kind: required?.kind ?? null,
    minimum_branches: required?.minimumBranches ?? null,
    registered: required?.registered ? 1 : 0,
    joint_group: JSON.stringify(required?.jointGroup ?? []),
  };
}

export function toFinding(row: VerdictFindingTable): Finding {
  return {
    code: row.code,
    severity: row.severity,
    waiverFrom: row.waiver_from,
    evidence: JSON.parse(row.evidence),
    since: row.since,
  };
}

export function verdictRow({ verdict, dueOn }: StoredVerdict): VerdictTable {
  return {
    station_code: verdict.stationCode,
    judged_on: verdict.date,
    due_on: dueOn,
    counts: verdict.counts ? 1 : 0,
    status: verdict.status,
    ...requiredRow(verdict.required),
    plan_group: verdict.planGroup === null ? null : JSON.stringify(verdict.planGroup),
    resident: verdict.headcount.resident,
    dispatched: verdict.headcount.dispatched,
    full_members: verdict.headcount.fullMembers,
    probationary_members: verdict.headcount.probationaryMembers,
    policy: verdict.policy,
    failing_since: failingSince(verdict) ?? LAST_DATE,
  };
}

export function findingRows({ stationCode, findings }: Verdict): VerdictFindingTable[] {
  return findings.map((finding) => ({
    station_code: stationCode,
    code: finding.code,
    severity: finding.severity,
    waiver_from: finding.waiverFrom,
    since: requireSince(finding),
    evidence: JSON.stringify(finding.evidence),
  }));
}

function requireSince({ code, since }: Finding): IsoDate {
  if (since === undefined) throw new Error(`${code} is stored without the day since when`);
  return since;
}
