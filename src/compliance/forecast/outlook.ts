import type { CoverageMode } from '../../domain/branch.ts';
import { compareCodes } from '../../domain/compare-codes.ts';
import type { ComplianceStatus } from '../../domain/compliance-status.ts';
import type { FindingCode } from '../../domain/finding-code.ts';
import type { FactsOnDate, StationOnDate } from '../facts-on-date.ts';
import type { Finding, Headcount, RequiredStructure, Severity, Verdict } from '../verdict.ts';

/** A branch that covers the station, with its own headcount. */
export interface CoveringBranch {
  readonly code: string;
  readonly mode: CoverageMode;
  readonly fullMembers: number;
  readonly members: number;
  /** The stations it covers jointly, sorted. */
  readonly jointCodes: readonly string[];
}

export interface OutlookFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly isWaived: boolean;
  /** Codes of the branches and workers it is about, sorted. */
  readonly concerned: readonly string[];
  /** The workers among these. */
  readonly workers: readonly string[];
}

/** How a station stands on a day: what a forecast compares from one day to the next, and what it tells of it. */
export interface Outlook {
  readonly stationCode: string;
  readonly headcount: Headcount;
  readonly status: ComplianceStatus;
  readonly required: RequiredStructure | null;
  /** Sorted by code. */
  readonly findings: readonly OutlookFinding[];
  /** The name of the policy it is judged by. */
  readonly policy: string;
  readonly coverage: readonly CoveringBranch[];
  /** The responsible party body named, live or not. */
  readonly partyBody: string | undefined;
}

/** By station code; a station that does not count on the day is missing. */
export type Outlooks = ReadonlyMap<string, Outlook>;

/** How all stations of the facts stand on their date, judged as `verdicts` say; both in the same order. */
export function outlooksOn(facts: FactsOnDate, verdicts: readonly Verdict[]): Outlooks {
  const outlooks = new Map<string, Outlook>();
  for (const [place, station] of facts.stations.entries()) {
    const verdict = verdicts[place];
    if (verdict?.stationCode !== station.code) throw new Error(`no verdict for ${station.code}`);
    if (verdict.counts) outlooks.set(station.code, outlookOf(station, verdict));
  }
  return outlooks;
}

function outlookOf(station: StationOnDate, verdict: Verdict): Outlook {
  const { stationCode, headcount, status, required, findings, policy } = verdict;
  return {
    stationCode,
    headcount,
    status,
    required,
    findings: findings.map(asOutlookFinding),
    policy,
    coverage: station.coverage.map(({ branch: { code, fullMembers, members, jointCodes }, mode }) => ({
      code,
      mode,
      fullMembers,
      members,
      jointCodes,
    })),
    partyBody: station.responsibleBody?.code,
  };
}

function asOutlookFinding({ code, severity, waiverFrom, evidence }: Finding): OutlookFinding {
  const { branches = [], workers = [] } = evidence;
  const concerned = [...branches.map((branch) => branch.code), ...workers].sort(compareCodes);
  return { code, severity, isWaived: waiverFrom !== null, concerned, workers };
}

/**
 * Whether a station stands alike on two days: the same headcount, status, required kind, number of branches and group,
 * and findings of the same severity, with the same waivers, about the same branches and workers. On neither day open:
 * alike. Another policy alone, or another version of it, changes nothing.
 */
export function isSameOutlook(one: Outlook | undefined, other: Outlook | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.status === other.status &&
    isSameHeadcount(one.headcount, other.headcount) &&
    isSameRequirement(one.required, other.required) &&
    isSameList(one.findings, other.findings, isSameFinding)
  );
}

function isSameHeadcount(one: Headcount, other: Headcount): boolean {
  return (
    one.resident === other.resident &&
    one.dispatched === other.dispatched &&
    one.fullMembers === other.fullMembers &&
    one.probationaryMembers === other.probationaryMembers
  );
}

export function isSameRequirement(one: RequiredStructure | null, other: RequiredStructure | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.kind === other.kind &&
    one.minimumBranches === other.minimumBranches &&
    isSameList(one.jointGroup, other.jointGroup, Object.is)
  );
}

function isSameFinding(one: OutlookFinding, other: OutlookFinding): boolean {
  return (
    one.code === other.code &&
    one.severity === other.severity &&
    one.isWaived === other.isWaived &&
    isSameList(one.concerned, other.concerned, Object.is)
  );
}

function isSameList<Item>(
  ones: readonly Item[],
  others: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  return ones.length === others.length && ones.every((one, place) => isSame(one, others[place] as Item));
}
