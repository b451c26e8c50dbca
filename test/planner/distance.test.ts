import { describe, expect, it } from 'vitest';
import { measureDistance, measureSpan } from '../../src/planner/distance.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('distances', () => {
  it('are along the great circle, in whole metres', () => {
    expect(measureDistance(at(31.2, 120.5), at(31.2, 120.51))).toBe(951);
    expect(measureDistance(at(0, 0), at(0, 180))).toBe(Math.round(Math.PI * 6_371_008.8));
    expect(measureDistance(at(0, 179.9), at(0, -179.9))).toBe(measureDistance(at(0, -0.1), at(0, 0.1)));
    expect(measureDistance(at(90, 0), at(90, 120))).toBe(0);
  });

  it('are 0 where a location is lacking', () => {
    expect(measureDistance(undefined, at(31, 120))).toBe(0);
    expect(measureDistance(at(31, 120), undefined)).toBe(0);
  });

  it('span three places by the two shortest of their three distances', () => {
    const [west, middle, east] = [at(31.2, 120.5), at(31.2, 120.51), at(31.2, 120.52)];
    expect(measureSpan(east, west, middle)).toBe(2 * 951);
    expect(measureSpan(west, undefined, east)).toBe(0);
  });
});
