import type { Scope } from '../access/scope.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { StationBound, StationFilter, StationOrder } from '../domain/station-query.ts';
import type { StructureKind } from '../domain/structure-kind.ts';
import type { StationRecord } from '../storage/station.ts';

/** A station in a list, with its verdict: enough for a page without further statements. */
export interface JudgedStation {
  readonly station: StationRecord;
  readonly verdict: Verdict;
  /** Where it stands in the list asked for. */
  readonly place: StationBound;
}

export interface StationPage {
  readonly stations: readonly JudgedStation[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface StationPageRequest {
  readonly filter: StationFilter;
  readonly order: StationOrder;
  /** Exactly one of the two: how many from the front, or from the back. */
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly after?: StationBound | undefined;
  readonly before?: StationBound | undefined;
}

export interface Summary {
  readonly stations: number;
  readonly byStatus: ReadonlyMap<ComplianceStatus, number>;
  readonly byRequiredKind: ReadonlyMap<StructureKind, number>;
  readonly byFinding: ReadonlyMap<FindingCode, number>;
}

export interface PlanSummary {
  readonly groups: readonly (readonly string[])[];
  readonly uncovered: readonly string[];
}

/**
 * The verdicts of one date, for somebody: lists and totals go over the stations they may read, and no others. There are
 * two: the stored ones, for the day they were judged for, and those computed from the dated facts, for every other day.
 * Callers cannot tell them apart.
 */
export interface ComplianceView {
  readonly date: IsoDate;
  listStations(request: StationPageRequest): Promise<StationPage>;
  countStations(filter: StationFilter): Promise<number>;
  /**
   * One verdict a code, in the order asked; undefined where the station does not exist. Whether it may be seen is
   * decided where the code comes from.
   */
  findVerdicts(stationCodes: readonly string[]): Promise<readonly (Verdict | undefined)[]>;
  /** The same, each of their findings with the first day from which it has held. */
  findVerdictsWithSince(stationCodes: readonly string[]): Promise<readonly (Verdict | undefined)[]>;
  /** Counts of the open stations of a division and all below it; of all that may be read where null. */
  summarize(divisionCode: string | null): Promise<Summary>;
  /** The groups that touch a division, and what they leave out of it; of another part where `scope` says so. */
  planOf(divisionCode: string, scope?: Scope): Promise<PlanSummary>;
}
