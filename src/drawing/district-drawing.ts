import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Adjacency, Location } from '../domain/station.ts';
import type { StructureKind } from '../domain/structure-kind.ts';

/** Of more stations than this no sheet can be read. */
export const MOST_DRAWN_STATIONS = 1_000;

/** `PROPOSED`: a group of the plan; `REGISTERED`: the stations of a live joint branch. */
export const GROUP_STATES = ['PROPOSED', 'REGISTERED'] as const;
export type GroupState = (typeof GROUP_STATES)[number];

/** A station as it is drawn. */
export interface DrawnStation {
  readonly code: string;
  readonly name: string;
  /** Absent: it is listed beside the map. */
  readonly location?: Location | undefined;
  /** `null`: its level is not judged. */
  readonly required: StructureKind | null;
  /** `null`: nobody judged it. */
  readonly status: ComplianceStatus | null;
  /** `null`: it lies outside of what the reader may see; it is listed beside the map, by name alone. */
  readonly fullMembers: number | null;
  readonly isAffiliated: boolean;
}

/** Whether a group brings it in from outside of what the reader may see. */
export function isOutside({ fullMembers }: DrawnStation): boolean {
  return fullMembers === null;
}

export interface DrawnGroup {
  readonly stationCodes: readonly string[];
  readonly state: GroupState;
}

/** What the title counts: the stations of the division alone, though groups may bring in others. */
export interface DrawnTotals {
  readonly stations: number;
  /** `null`: nobody judged them. */
  readonly byStatus: Readonly<Record<ComplianceStatus, number>> | null;
  /** Stations that the plan leaves out and that are not affiliated. */
  readonly uncovered: number;
}

/** Everything a picture of a district shows, in any order. Codes of stations that are not drawn do not matter. */
export interface DistrictDrawing {
  /** The division or the file. */
  readonly name: string;
  /** The day it speaks of; `null`: of none. */
  readonly date: IsoDate | null;
  readonly stations: readonly DrawnStation[];
  readonly neighbours: readonly Adjacency[];
  readonly groups: readonly DrawnGroup[];
  readonly totals: DrawnTotals;
}
