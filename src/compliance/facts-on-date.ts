import type { CoverageMode } from '../domain/branch.ts';
import type { IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { Location, StationLevel } from '../domain/station.ts';
import type { Headcount } from './verdict.ts';

/** A worker who is on probation on the date (预备党员). */
export interface Probationer {
  readonly code: string;
  /** The first day of the probation, or of its one extension. */
  readonly since: IsoDate;
  readonly isExtended: boolean;
}

/** A full or probationary member with an explicit relation (组织关系) that holds on the date. */
export interface RelatedMember {
  readonly code: string;
  /** The branch that keeps it; undefined: it is kept elsewhere. */
  readonly branchCode: string | undefined;
  /** The first day of their stay at the station. */
  readonly since: IsoDate;
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
  /** Their codes, in the same order. */
  readonly jointCodes: readonly string[];
  /** Their full members together. */
  readonly jointFullMembers: number;
  /** Whether these are connected through adjacency among themselves; true where they are fewer than two. */
  readonly isConnected: boolean;
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
  /** The division it stands in itself. */
  readonly division: string;
  /** The nearest DISTRICT upwards; null: none, so the station is never grouped. */
  readonly district: string | null;
  /** The nearest TOWN or SUBDISTRICT upwards, else its own division. */
  readonly town: string;
  /** The nearest policy named upwards, whether in force or not. */
  readonly namedPolicy: string | undefined;
  readonly location: Location | undefined;
  readonly headcount: Headcount;
  /** How many workers posted to it are under development: ACTIVIST, DEVELOPMENT_TARGET or PROBATIONARY. */
  readonly candidates: number;
  /** Those on probation among them, sorted by code. */
  readonly probationers: readonly Probationer[];
  /** The members posted to it whose relation is explicit, sorted by code. */
  readonly related: readonly RelatedMember[];
  /** Ordered as members without an explicit relation are assigned: OWN, JOINT, AFFILIATED, then the earliest established, then code. */
  readonly coverage: readonly CoverageOnDate[];
  /** The branches among these that can get findings of their own: OWN and JOINT ones, each once. */
  readonly branches: readonly BranchOnDate[];
  /** The one that covers it jointly, if one does; never more than one. */
  readonly jointBranch: BranchOnDate | undefined;
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
