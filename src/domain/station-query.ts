import type { ComplianceStatus } from './compliance-status.ts';
import type { FindingCode } from './finding-code.ts';
import type { StationLevel } from './station.ts';
import type { StructureKind } from './structure-kind.ts';

/** Which stations are asked for: all given conditions hold at once. An empty list matches nothing. */
export interface StationFilter {
  /** This division and all below it. */
  readonly divisionCode?: string | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly levels?: readonly StationLevel[] | undefined;
  readonly statuses?: readonly ComplianceStatus[] | undefined;
  readonly requiredKinds?: readonly StructureKind[] | undefined;
  /** Any of these, unwaived. */
  readonly findingCodes?: readonly FindingCode[] | undefined;
  /** Part of the name or the code; A–Z and a–z are the same. */
  readonly search?: string | undefined;
}

/**
 * `SINCE`: the first day of what makes the station fail, the earliest among its unwaived findings of severity ERROR;
 * stations that do not fail come after all others.
 */
export const STATION_ORDER_FIELDS = ['CODE', 'NAME', 'FULL_MEMBERS', 'SINCE'] as const;
export type StationOrderField = (typeof STATION_ORDER_FIELDS)[number];

export const ORDER_DIRECTIONS = ['ASC', 'DESC'] as const;
export type OrderDirection = (typeof ORDER_DIRECTIONS)[number];

/** Ties are broken by code, in the same direction. */
export interface StationOrder {
  readonly field: StationOrderField;
  readonly direction: OrderDirection;
}

/** A place in an ordered list: before or after the station with this value and code, whether it still exists or not. */
export interface StationBound {
  /** The station's value in the field ordered by; its code where the order is by code. */
  readonly value: string | number;
  readonly code: string;
}
