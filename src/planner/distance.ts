import { measureDistance as measureKnown } from '../domain/distance.ts';
import type { Location } from '../domain/station.ts';

/** The distance of two places in whole metres. Where either has no location it is 0: what is not known must not decide. */
export function measureDistance(one: Location | undefined, other: Location | undefined): number {
  return one === undefined || other === undefined ? 0 : measureKnown(one, other);
}

/**
 * The spanning length of three places in whole metres: the two shortest of their three distances.
 * On a line A–B–C it is AB + BC.
 */
export function measureSpan(
  one: Location | undefined,
  other: Location | undefined,
  third: Location | undefined,
): number {
  const a = measureDistance(one, other);
  const b = measureDistance(one, third);
  const c = measureDistance(other, third);
  return a + b + c - Math.max(a, b, c);
}
