import type { Text } from '../domain/text.ts';

export const WARNING_KINDS = [
  'AREA_WITHOUT_CODE',
  'CROWDED_PLACE',
  'FAR_NEIGHBOR',
  'NO_NEIGHBOR',
  'ONE_WAY',
  'STATION_WITHOUT_AREA',
  'UNKNOWN_AREA_CODE',
] as const;
/**
 * `NO_NEIGHBOR`: neither confirmed nor likely ones; `FAR_NEIGHBOR`: a confirmed pair unusually far apart; `ONE_WAY`: a
 * pair that a document lists from one side only; `CROWDED_PLACE`: more stations at one location than can stand there;
 * the others: areas and stations of which the map and the record do not know each other.
 */
export type WarningKind = (typeof WARNING_KINDS)[number];

/** Something about neighbours that somebody should look at. */
export interface NeighborWarning {
  readonly kind: WarningKind;
  /** The stations concerned, sorted. */
  readonly stationCodes: readonly string[];
  /** What it rests on: metres, or how many. */
  readonly figures: Readonly<Record<string, number>>;
  readonly text: Text;
}
