import type { Location } from './station.ts';

const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * The great-circle distance of two places in whole metres, the same in both directions: 111,195 m between two places
 * on the equator one degree apart.
 */
export function measureDistance(one: Location, other: Location): number {
  const halfHeight = Math.sin(((other.latitude - one.latitude) * RADIANS_PER_DEGREE) / 2);
  const halfWidth = Math.sin(((other.longitude - one.longitude) * RADIANS_PER_DEGREE) / 2);
  const cosines = Math.cos(one.latitude * RADIANS_PER_DEGREE) * Math.cos(other.latitude * RADIANS_PER_DEGREE);
  const haversine = halfHeight ** 2 + cosines * halfWidth ** 2;
  return Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(haversine))));
}
