import type { Point, Segment } from './geometry.ts';
import { bandAlong, bandSegments, isInBand } from './group-band.ts';
import { countInHull, hullPath, hullSegments } from './group-hull.ts';

/** What is drawn around the stations of a group. */
export interface Outline {
  /** As the path data of SVG. */
  readonly path: string;
  /** About the same, as straight pieces. */
  readonly segments: readonly Segment[];
}

/**
 * The outline of stations: their hull; of three a strip from one to the next where that takes in fewer of the other
 * stations, which would pass for members.
 */
export function outlineAround(places: readonly Point[], radius: number, others: readonly Point[]): Outline {
  const [a, b, c] = places;
  const hull = { path: hullPath(places, radius), segments: hullSegments(places, radius) };
  if (places.length !== 3 || a === undefined || b === undefined || c === undefined) return hull;
  const inHull = countInHull(others, places, radius);
  if (inHull === 0) return hull;
  const band = bandAlong([a, b, c], radius);
  if (band === undefined || others.filter((other) => isInBand(other, band, radius)).length >= inHull) return hull;
  return { path: band.path, segments: bandSegments(band) };
}
