import { describeFinding } from '../compliance/describe-finding.ts';
import { withSince } from '../compliance/finding-since.ts';
import type { Names } from '../compliance/names.ts';
import { findPolicy, type Policy } from '../compliance/policy.ts';
import type { Severity, Verdict } from '../compliance/verdict.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import { COMPLIANCE_STATUSES, type ComplianceStatus } from '../domain/compliance-status.ts';
import { countDays, type IsoDate } from '../domain/date.ts';
import type { Facts } from '../domain/facts.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { StructureKind } from '../domain/structure-kind.ts';
import type { Language } from '../domain/text.ts';
import { citeClause } from './cite-clause.ts';
import { namesIn } from './names-in.ts';

export interface ReportedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly waived: boolean;
  readonly message: string;
  readonly remedy: string;
  readonly clause: string;
  /** The first day from which the station has had it without a break. */
  readonly since: IsoDate;
  /** The days from then to the date: 0 on its first day. */
  readonly daysOpen: number;
}

export interface ReportedRequirement {
  readonly kind: StructureKind;
  readonly minimumBranches: number;
  readonly jointGroup: readonly string[];
}

export interface ReportedStation {
  readonly code: string;
  readonly status: ComplianceStatus;
  readonly fullMembers: number;
  readonly members: number;
  readonly required: ReportedRequirement | null;
  readonly findings: readonly ReportedFinding[];
}

/** What `check` answers, in the form callers rely on: stations open on the date, sorted by code. */
export interface CheckReport {
  readonly asOf: IsoDate;
  readonly stations: readonly ReportedStation[];
  readonly summary: {
    readonly stations: number;
    readonly byStatus: Readonly<Record<ComplianceStatus, number>>;
  };
}

/** Puts verdicts made from the facts into words, in one language, and says since when each finding has held. */
export function createCheckReport(
  facts: Facts,
  asOf: IsoDate,
  verdicts: readonly Verdict[],
  policies: readonly Policy[],
  language: Language,
): CheckReport {
  const names = namesIn(facts);
  const stations = withSince(facts, policies, verdicts)
    .filter((verdict) => verdict.counts)
    .map((verdict) => reportStation(verdict, policies, names, language))
    .sort((one, other) => compareCodes(one.code, other.code));
  return { asOf, stations, summary: { stations: stations.length, byStatus: countByStatus(stations) } };
}

/** What a verdict says of a station, in words. */
export function reportStation(
  verdict: Verdict,
  policies: readonly Policy[],
  names: Names,
  language: Language,
): ReportedStation {
  const { stationCode, status, headcount, required, findings } = verdict;
  const policy = findPolicy(policies, verdict.policy);
  if (policy === undefined) throw new Error(`judged by a policy that is not at hand: ${verdict.policy}`);
  return {
    code: stationCode,
    status,
    fullMembers: headcount.fullMembers,
    members: headcount.fullMembers + headcount.probationaryMembers,
    required: reportRequirement(required),
    findings: findings.map((finding) => {
      const { message, remedy, clause } = describeFinding(finding, verdict, policy, names, language);
      const { code, severity, waiverFrom, since = verdict.date } = finding;
      return {
        code,
        severity,
        waived: waiverFrom !== null,
        message,
        remedy,
        clause: citeClause(clause, language),
        since,
        daysOpen: countDays(since, verdict.date),
      };
    }),
  };
}

function countByStatus(stations: readonly ReportedStation[]): Record<ComplianceStatus, number> {
  const counts = Object.fromEntries(COMPLIANCE_STATUSES.map((status) => [status, 0]));
  for (const { status } of stations) counts[status] = (counts[status] ?? 0) + 1;
  return counts as Record<ComplianceStatus, number>;
}

/** What is required, without what only the program needs. */
export function reportRequirement(required: Verdict['required']): ReportedRequirement | null {
  if (required === null) return null;
  const { kind, minimumBranches, jointGroup } = required;
  return { kind, minimumBranches, jointGroup };
}
