import type { Location } from '../domain/station.ts';
import type { Box, Point } from './geometry.ts';

const METRES_PER_DEGREE = 111_195;
/** However near the stations are to one another, the map is not of less than this. */
const LEAST_EXTENT_M = 1_000;
/** At a pole all meridians meet, and no map of this kind is true. */
const LEAST_COSINE = 0.02;

/** Places in metres, eastwards and southwards of the north-western corner of all of them. */
export interface Plane {
  readonly places: readonly Point[];
  readonly width: number;
  readonly height: number;
}

/**
 * Lays places out flat: equirectangular, north up, lengths true on the middle parallel. Longitudes are counted from
 * the eastern end of the widest gap between them, so that 179° and −179° are 2° apart.
 */
export function flatten(locations: readonly Location[]): Plane {
  if (locations.length === 0) return { places: [], width: 0, height: 0 };
  const latitudes = locations.map(({ latitude }) => latitude);
  const [north, south] = [Math.max(...latitudes), Math.min(...latitudes)];
  const shrink = Math.max(LEAST_COSINE, Math.cos((((north + south) / 2) * Math.PI) / 180));
  const west = findWest(locations.map(({ longitude }) => longitude));
  const places = locations.map(({ latitude, longitude }) => ({
    x: ((longitude - west + 720) % 360) * shrink * METRES_PER_DEGREE,
    y: (north - latitude) * METRES_PER_DEGREE,
  }));
  return { places, width: Math.max(...places.map(({ x }) => x)), height: (north - south) * METRES_PER_DEGREE };
}

/** How many units of the page a metre takes where all places just fit into a frame. */
export function fitScale({ width, height }: Plane, frame: Box): number {
  const wide = Math.max(width, LEAST_EXTENT_M);
  const high = Math.max(height, LEAST_EXTENT_M);
  return Math.min(frame.width / wide, frame.height / high);
}

/** The places on the page, in the middle of a frame. */
export function placeInFrame({ places, width, height }: Plane, frame: Box, scale: number): readonly Point[] {
  const left = frame.x + (frame.width - width * scale) / 2;
  const top = frame.y + (frame.height - height * scale) / 2;
  return places.map(({ x, y }) => ({ x: left + x * scale, y: top + y * scale }));
}

function findWest(longitudes: readonly number[]): number {
  const sorted = [...new Set(longitudes)].sort((a, b) => a - b);
  let [west, widest] = [sorted[0] ?? 0, 0];
  for (const [index, longitude] of sorted.entries()) {
    const last = sorted.at(index - 1) ?? longitude;
    const gap = index === 0 ? longitude + 360 - last : longitude - last;
    if (gap > widest) [west, widest] = [longitude, gap];
  }
  return west;
}
