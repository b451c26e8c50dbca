import { measureDistance } from '../../domain/distance.ts';
import type { Location } from '../../domain/station.ts';

/** A place as distances are measured from it; without a location it is no distance away. */
interface Place {
  readonly location?: Location | null | undefined;
}

/** The distance of two places in whole metres; null where either has no location. */
export function measurePair(one: Place, other: Place): number | null {
  if (!one.location || !other.location) return null;
  return measureDistance(one.location, other.location);
}

/**
 * The spanning length of a group in whole metres, as the planner counts it: the distance of a pair, the two shortest
 * of three, of more the shortest way to connect all. A pair that lacks a location counts 0.
 */
export function measureSpan(places: readonly Place[]): number {
  const [first, ...apart] = places;
  if (first === undefined) return 0;
  const nearest = new Map(apart.map((place) => [place, measurePair(first, place) ?? 0]));
  let span = 0;
  while (nearest.size > 0) {
    const [next, distance] = [...nearest].reduce((best, each) => (each[1] < best[1] ? each : best));
    nearest.delete(next);
    span += distance;
    for (const [place, known] of nearest) nearest.set(place, Math.min(known, measurePair(next, place) ?? 0));
  }
  return span;
}
