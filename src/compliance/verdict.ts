import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { Severity } from '../domain/policy.ts';
import type { StructureKind } from '../domain/structure-kind.ts';

export { SEVERITIES, type Severity } from '../domain/policy.ts';

/** What the rules demand of a station on a date (应有组织形式). */
export interface RequiredStructure {
  readonly kind: StructureKind;
  readonly minimumBranches: number;
  /** Codes of the joint branch's stations, this one included, sorted; empty unless kind is JOINT_BRANCH. */
  readonly jointGroup: readonly string[];
  /**
   * Whether what is registered already gives this form: the group is that of a live valid joint branch, or the
   * station is affiliated. False: it is the plan's proposal, or still to be founded. Only words depend on it.
   */
  readonly registered: boolean;
}

/** A branch among the evidence, with the figures that decided. */
export interface BranchEvidence {
  readonly code: string;
  /** Its own full members, or members, as the rule counts them. */
  readonly count?: number;
  /** The date that decided: a term's end. */
  readonly on?: IsoDate;
}

/** The figures and codes a finding rests on. Never sentences: words are made when read. */
export interface Evidence {
  /** Full members of the station, or of the stations of a joint branch together. */
  readonly fullMembers?: number;
  /** The stations of the joint branch concerned, sorted. */
  readonly stations?: readonly string[];
  readonly branches?: readonly BranchEvidence[];
  /** Codes of the workers concerned, sorted. */
  readonly workers?: readonly string[];
  /** How many of these had their probation extended; absent: none. */
  readonly extended?: number;
  /** The responsible party body named, live or not. */
  readonly partyBody?: string;
  /** Whether that body is live on the date. */
  readonly partyBodyLive?: boolean;
  /** Workers under development: ACTIVIST, DEVELOPMENT_TARGET or PROBATIONARY. */
  readonly candidates?: number;
}

/** One difference between requirement and what is registered (问题). */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The first day of the waiver that covers it on the date; null: not waived. */
  readonly waiverFrom: IsoDate | null;
  readonly evidence: Evidence;
  /** The first day from which the station has had it without a break, waived or not; absent: nobody asked. */
  readonly since?: IsoDate | undefined;
}

/** Who works at a station on a date. */
export interface Headcount {
  readonly resident: number;
  readonly dispatched: number;
  readonly fullMembers: number;
  readonly probationaryMembers: number;
}

/** The judgement of one station on one date. */
export interface Verdict {
  readonly stationCode: string;
  readonly date: IsoDate;
  /** False: not open on the date; such a station appears in no list, total or plan. */
  readonly counts: boolean;
  readonly headcount: Headcount;
  readonly status: ComplianceStatus;
  /** Null: not open, or of a level that is not judged. */
  readonly required: RequiredStructure | null;
  /** Sorted by code, one of each. */
  readonly findings: readonly Finding[];
  /** The group the plan puts the station in, sorted; empty: left out; null: not a station the plan may group. */
  readonly planGroup: readonly string[] | null;
  /** The id of the policy it was judged by, one version of a pack. */
  readonly policy: string;
}
