import { compareCodes } from '../domain/compare-codes.ts';
import { measureDistance } from '../domain/distance.ts';
import type { Location } from '../domain/station.ts';

/** A live branch a station could be affiliated with (挂靠). */
export interface HostCandidate {
  readonly code: string;
  /** Whether it covers the station already, in any mode. */
  readonly coversStation: boolean;
  /** Whether it covers a station adjacent to it. */
  readonly coversNeighbor: boolean;
  /** Where the stations are that it covers and that count; those without a location are left out. */
  readonly locations: readonly Location[];
}

/** So many hosts are named at most. */
const MOST_HOSTS = 10;

/**
 * The branches a station could be affiliated with (rules, section 4): those covering adjacent stations, nearest first,
 * then the others given, nearest first; at most 10; none that covers the station already. A branch is as near as its
 * nearest covered station, in whole metres; what has no location sorts last, then by code. So of two branches 0 m away
 * the one with the smaller code comes first.
 */
export function rankHosts(location: Location | undefined, candidates: readonly HostCandidate[]): readonly string[] {
  return candidates
    .filter((candidate) => !candidate.coversStation)
    .map(({ code, coversNeighbor, locations }) => ({
      code,
      rank: coversNeighbor ? 0 : 1,
      distanceM: distanceTo(location, locations),
    }))
    .sort(
      (one, other) =>
        one.rank - other.rank || compareNumbers(one.distanceM, other.distanceM) || compareCodes(one.code, other.code),
    )
    .slice(0, MOST_HOSTS)
    .map(({ code }) => code);
}

/** Infinite where either side has no location. */
function distanceTo(location: Location | undefined, locations: readonly Location[]): number {
  if (location === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(Number.POSITIVE_INFINITY, ...locations.map((each) => measureDistance(location, each)));
}

// Infinity minus Infinity is no number.
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
