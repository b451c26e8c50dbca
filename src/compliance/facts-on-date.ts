import type { CoverageMode } from '../domain/branch.ts';
import type { IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { MembershipStage, Relation } from '../domain/membership.ts';
import type { Location, StationLevel } from '../domain/station.ts';
import type { Posting, Worker } from '../domain/worker.ts';
import type { Headcount } from './verdict.ts';

/** A worker posted to a station on the date, with the stage and the explicit relation that hold on it. */
export interface WorkerOnDate {
  readonly worker: Worker;
  readonly posting: Posting;
  readonly stage: MembershipStage | undefined;
  readonly relation: Relation | undefined;
}

/** The committee in office on the date. */
export interface CommitteeOnDate {
  readonly electedOn: IsoDate;
  readonly termEndsOn: IsoDate;
  /** Persons listed; 0: none are listed. */
  readonly size: number;
  readonly hasSecretary: boolean;
}

/** A branch that is live on the date. */
export interface BranchOnDate {
  readonly code: string;
  readonly establishedOn: IsoDate;
  /** Its own full members: those whose organisational relation is kept in it. */
  readonly fullMembers: number;
  /** Its own members: full and probationary. */
  readonly members: number;
  readonly committee: CommitteeOnDate | undefined;
  /** In its committee, or appointed without one. */
  readonly hasSecretary: boolean;
  /** The stations it covers jointly that count on the date, of any level, sorted by code. */
  readonly jointStations: readonly StationOnDate[];
}

/** One live coverage of a station. */
export interface CoverageOnDate {
  readonly branch: BranchOnDate;
  readonly mode: CoverageMode;
}

/** A station with everything its verdict rests on, as of the date. */
export interface StationOnDate {
  readonly code: string;
  readonly level: StationLevel;
  /** Open on the date; a station that does not count is in no list, total or plan. */
  readonly counts: boolean;
  /** The nearest DISTRICT upwards; null: none, so the station is never grouped. */
  readonly district: string | null;
  /** The nearest TOWN or SUBDISTRICT upwards, else its own division. */
  readonly town: string;
  /** The nearest policy named upwards, whether in force or not. */
  readonly namedPolicy: string | undefined;
  readonly location: Location | undefined;
  readonly workers: readonly WorkerOnDate[];
  readonly headcount: Headcount;
  /** Ordered as members without an explicit relation are assigned: OWN, JOINT, AFFILIATED, then the earliest established, then code. */
  readonly coverage: readonly CoverageOnDate[];
  /** Codes of the neighbours among the facts that count on the date. */
  readonly neighbors: readonly string[];
  /** The body named on the date, and whether it is live on it. */
  readonly responsibleBody: { readonly code: string; readonly isLive: boolean } | undefined;
  /** For each finding waived on the date, the first day of the waiver. */
  readonly waivers: ReadonlyMap<FindingCode, IsoDate>;
}

/** What holds on one date, linked up and counted: the only thing the rules look at. */
export interface FactsOnDate {
  readonly date: IsoDate;
  /** Sorted by code. */
  readonly stations: readonly StationOnDate[];
  readonly branches: ReadonlyMap<string, BranchOnDate>;
}
