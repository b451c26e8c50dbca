import type { IsoDate } from '../../domain/date.ts';
import type { FindingCode } from '../../domain/finding-code.ts';
import type { CoverageOnDate, StationOnDate } from '../facts-on-date.ts';
import type { Clause, Policy } from '../policy.ts';
import type { Finding, RequiredStructure, Verdict } from '../verdict.ts';
import type { WorkerStanding } from './classify-workers.ts';
import type { DatedEvent } from './events-on.ts';
import type { NamedChange } from './named-change.ts';

export const STEP_KINDS = [
  'STATION',
  'POLICY',
  'POSTING',
  'HEADCOUNT',
  'RELATION',
  'BRANCH',
  'REQUIREMENT',
  'RULE',
  'CONCLUSION',
  'CHANGE',
  'KNOWN_DATE',
] as const;
/** What a step of an explanation is about, in the order in which steps follow each other. */
export type StepKind = (typeof STEP_KINDS)[number];

export const STEP_OUTCOMES = [
  'APPLIES',
  'DOES_NOT_APPLY',
  'COUNTED',
  'COUNTED_AS_MEMBER',
  'NOT_COUNTED',
  'PASSED',
  'FAILED',
  'WAIVED',
  'NOTICED',
] as const;
/** What came of a step that decides something. */
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

export const FIGURE_NAMES = [
  'WORKERS',
  'RESIDENT',
  'DISPATCHED',
  'FULL_MEMBERS',
  'PROBATIONARY_MEMBERS',
  'MEMBERS',
  'CANDIDATES',
  'BRANCH_FULL_MEMBERS',
  'BRANCH_MEMBERS',
  'COMMITTEE_SIZE',
  'JOINT_STATIONS',
  'JOINT_FULL_MEMBERS',
  'MINIMUM_BRANCHES',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** A number that a step rests on. */
export interface Figure {
  readonly name: FigureName;
  readonly value: number;
  /** The number of the policy it is held against; null: none. */
  readonly limit: number | null;
  /** The branch it is a figure of; null: the station. */
  readonly branchCode: string | null;
}

/** How a verdict would differ, or will. */
export interface VerdictChange {
  readonly before: Verdict;
  readonly after: Verdict;
  /** Findings and notices that arise: not there before, or waived before and not any more; in the order of the verdict. */
  readonly arising: readonly FindingCode[];
  /** Those that go, or are waived from then on. */
  readonly going: readonly FindingCode[];
  /** Those that stay, but are findings instead of notices from then on, or the other way round. */
  readonly reweighed: readonly FindingCode[];
}

/** What a step is about and what its words are made of. */
export type StepSubject =
  | { readonly kind: 'STATION'; readonly openedOn: IsoDate; readonly closedOn: IsoDate | undefined }
  | { readonly kind: 'POLICY'; readonly named: NamedPolicy | undefined }
  | { readonly kind: 'POSTING'; readonly standing: WorkerStanding }
  | { readonly kind: 'RELATION'; readonly branchCode: string }
  | { readonly kind: 'HEADCOUNT' }
  | { readonly kind: 'BRANCH'; readonly coverage: CoverageOnDate | null }
  | { readonly kind: 'REQUIREMENT'; readonly required: RequiredStructure; readonly hosts: readonly string[] }
  | {
      readonly kind: 'RULE';
      readonly code: FindingCode;
      readonly finding: Finding | null;
      readonly waiver: Exception | null;
    }
  | { readonly kind: 'CONCLUSION' }
  | { readonly kind: 'CHANGE'; readonly change: NamedChange; readonly result: VerdictChange }
  | {
      readonly kind: 'KNOWN_DATE';
      readonly on: IsoDate;
      readonly events: readonly DatedEvent[];
      /** Null: until and on that day nothing that is recorded changes the verdict. */
      readonly result: VerdictChange | null;
    };

/** What of the pack that its division names speaks for a station on a date. */
export interface NamedPolicy {
  readonly version: Policy;
  readonly standing: 'IN_FORCE' | 'NOT_YET' | 'OVER';
  /** The day from which it is in force, will be, or is no more; undefined: it has been ever since. */
  readonly from: IsoDate | undefined;
}

/** The exception that covers a finding. */
export interface Exception {
  readonly approvedBy: string;
  readonly documentNumber: string | undefined;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** One step of the derivation: codes and figures; words are made when read. */
export type ExplanationStep = StepSubject & {
  readonly outcome: StepOutcome | null;
  readonly figures: readonly Figure[];
  /** Codes of everything its words mention. */
  readonly workers: readonly string[];
  readonly stations: readonly string[];
  readonly branches: readonly string[];
  readonly partyBodies: readonly string[];
  /** The sentence it rests on; null: none is applied in this step. */
  readonly clause: Clause | null;
  /** The national sentence behind a local one. */
  readonly restsOn: Clause | null;
};

/** The whole derivation of one verdict, in order. */
export interface Explanation {
  readonly verdict: Verdict;
  readonly station: StationOnDate;
  readonly policy: Policy;
  /** Full members of the stations that steps mention. */
  readonly fullMembersOf: ReadonlyMap<string, number>;
  readonly steps: readonly ExplanationStep[];
}
