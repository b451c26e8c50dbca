import type { IsoDate } from './date.ts';
import type { Period } from './period.ts';

export const STATION_LEVELS = ['DISTRICT_CENTER', 'TOWN_STATION', 'VILLAGE_ROOM'] as const;
export type StationLevel = (typeof STATION_LEVELS)[number];

/** Degrees, WGS 84. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/** Which superior party body answers for the station, and when. No `from`: since ever. */
export interface ResponsibleBody extends Period {
  readonly partyBodyCode: string;
}

/** A social-work station (社工站): the subject of the clause. */
export interface Station {
  readonly code: string;
  readonly name: string;
  readonly level: StationLevel;
  readonly divisionCode: string;
  readonly openedOn: IsoDate;
  readonly closedOn?: IsoDate | undefined;
  readonly location?: Location | undefined;
  /** Never overlapping. */
  readonly responsibleBodies: readonly ResponsibleBody[];
}

/** Whether a station counts on a date: opened by then and not yet closed. It still counts on the eve of `closedOn`, not on that day. */
export function countsOn(station: Pick<Station, 'openedOn' | 'closedOn'>, date: IsoDate): boolean {
  return station.openedOn <= date && (station.closedOn === undefined || date < station.closedOn);
}

export const ADJACENCY_KINDS = ['BORDER', 'LINK'] as const;
/** `BORDER`: a common border; `LINK`: joined by a bridge or a ferry. */
export type AdjacencyKind = (typeof ADJACENCY_KINDS)[number];

/** Two stations that somebody confirmed to be neighbours; undirected. */
export interface Adjacency {
  readonly stationCodes: readonly [string, string];
  readonly kind: AdjacencyKind;
}
