import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { NeighborStation } from '../../src/neighbors/proposal.ts';
import { proposeFromPoints } from '../../src/neighbors/propose-from-points.ts';

function at(code: string, latitude: number, longitude: number): NeighborStation {
  return { code, name: code, district: 'D', areaCodes: [code], location: { latitude, longitude } };
}

const show = (stations: readonly NeighborStation[]) =>
  proposeFromPoints(stations).map(({ stationCodes, source }) => `${stationCodes.join('-')} ${source}`);

/** Some places of a district, all different: whole thousandths of a degree, so that many stand in line. */
const somePlaces = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 31_000, max: 31_040 }), fc.integer({ min: 120_000, max: 120_040 })), {
    maxLength: 40,
    selector: ([latitude, longitude]) => `${latitude} ${longitude}`,
  })
  .map((places) => places.map(([latitude, longitude], index) => at(`s${index}`, latitude / 1000, longitude / 1000)));

/** The Gabriel pairs by their definition: every pair against every other place. */
function gabrielByForce(stations: readonly NeighborStation[]): string[] {
  const mean = stations.reduce((sum, { location }) => sum + (location?.latitude ?? 0), 0) / stations.length;
  const width = Math.cos((mean * Math.PI) / 180);
  const points = stations.map(({ code, location }) => ({
    code,
    x: (location?.longitude ?? 0) * width,
    y: location?.latitude ?? 0,
  }));
  return points
    .flatMap((a) =>
      points
        .filter((b) => a.code < b.code)
        .filter((b) =>
          points.every((c) => {
            if (c === a || c === b) return true;
            const fromMiddle = Math.hypot(c.x - (a.x + b.x) / 2, c.y - (a.y + b.y) / 2);
            return fromMiddle > (Math.hypot(a.x - b.x, a.y - b.y) / 2) * (1 + 1e-7);
          }),
        )
        .map((b) => `${a.code}-${b.code}`),
    )
    .sort();
}

const gabrielOf = (stations: readonly NeighborStation[]) =>
  proposeFromPoints(stations).flatMap(({ source, stationCodes }) =>
    source === 'GABRIEL' ? [stationCodes.join('-')] : [],
  );

describe('pairs from points', () => {
  it('have the Gabriel pairs that their definition gives, and others beside them', () => {
    fc.assert(
      fc.property(somePlaces, (stations) => {
        expect(gabrielOf(stations)).toEqual(gabrielByForce(stations));
      }),
    );
  });

  it('lie in the plane: at most 3n − 6, each once, no station beside itself, and nobody left alone', () => {
    fc.assert(
      fc.property(somePlaces, (stations) => {
        const pairs = proposeFromPoints(stations).map(({ stationCodes }) => stationCodes);
        expect(pairs.every(([one, other]) => one < other)).toBe(true);
        expect(new Set(pairs.map(String)).size).toBe(pairs.length);
        if (stations.length >= 3) expect(pairs.length).toBeLessThanOrEqual(3 * stations.length - 6);
        if (stations.length >= 2) expect(new Set(pairs.flat()).size).toBe(stations.length);
      }),
    );
  });

  it('depend on no order', () => {
    const shuffled = somePlaces.chain((stations) =>
      fc.tuple(fc.constant(stations), fc.shuffledSubarray(stations, { minLength: stations.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(show(other)).toEqual(show(one));
      }),
    );
  });

  it('are none for no station and for one, and one for two', () => {
    expect(show([])).toEqual([]);
    expect(show([at('a', 31, 120)])).toEqual([]);
    expect(show([at('b', 31, 120), at('a', 31.1, 120.1)])).toEqual(['a-b GABRIEL']);
    expect(show([at('a', 31, 120), { ...at('b', 0, 0), location: undefined }])).toEqual([]);
  });

  it.each([
    ['a meridian', [at('a', 31, 120), at('c', 31.3, 120), at('b', 31.1, 120)]],
    ['a parallel', [at('c', 31, 120.3), at('a', 31, 120), at('b', 31, 120.1)]],
    ['a diagonal', [at('a', 31, 120), at('b', 31.1, 120.1), at('c', 31.3, 120.3)]],
    ['the 180th meridian', [at('c', 10, -179.8), at('b', 10, -179.9), at('a', 10, 179.9)]],
  ])('of stations along %s are the next on either side', (_, stations) => {
    expect(show(stations)).toEqual(['a-b GABRIEL', 'b-c GABRIEL']);
  });

  it('of a square are its sides, and one diagonal that is not preselected', () => {
    const pairs = show([at('a', 31, 120), at('b', 31, 120.1), at('c', 31.1, 120.1), at('d', 31.1, 120)]);
    expect(pairs.filter((pair) => pair.endsWith('GABRIEL'))).toEqual(
      ['a-b', 'a-d', 'b-c', 'c-d'].map((pair) => `${pair} GABRIEL`),
    );
    expect(pairs).toHaveLength(5);
  });

  it('link stations at one place with each other, and each of them with all around', () => {
    const stations = [at('a', 31, 120), at('b', 31, 120), at('c', 31.1, 120)];
    expect(show(stations)).toEqual(['a-b GABRIEL', 'a-c GABRIEL', 'b-c GABRIEL']);
  });

  it('are none from a place at which more stations are recorded than can stand there', () => {
    const crowd = (count: number) => Array.from({ length: count }, (_, index) => at(`x${index}`, 31, 120));
    expect(show([...crowd(12), at('a', 31.1, 120)])).toHaveLength(66 + 12);
    expect(show([...crowd(13), at('a', 31.1, 120)])).toEqual([]);
  });

  it('leave out what is more than three times as far apart as neighbours usually are', () => {
    // on a bent line the two ends see each other from outside
    const line = Array.from({ length: 10 }, (_, index) =>
      at(`${index}`, 31 + (index - 4.5) ** 2 / 400, 120 + index / 10),
    );
    const steps = proposeFromPoints(line).map(({ stationCodes: [one, other] }) => Number(other) - Number(one));
    expect(Math.max(...steps)).toBe(3);
    expect(steps.filter((step) => step === 1)).toHaveLength(9);
  });
});

interface Instance {
  readonly stations: readonly { readonly code: string; readonly lat: number; readonly lng: number }[];
  readonly edges: readonly (readonly [string, string])[];
}

const read = (id: string): Instance | undefined => {
  try {
    return JSON.parse(readFileSync(`../shared/planner/instances/${id}.json`, 'utf8'));
  } catch {
    return undefined;
  }
};

test.skipIf(read('f01') === undefined)('find most of the true borders of French communes, and few wrong ones', () => {
  const count = { borders: 0, likely: 0, rightOfLikely: 0, all: 0, rightOfAll: 0 };
  for (const id of ['f01', 'f02', 'f03']) {
    const { stations, edges } = read(id) as Instance;
    const borders = new Set(edges.map((edge) => edge.toSorted().join('-')));
    count.borders += borders.size;
    for (const { stationCodes, source } of proposeFromPoints(
      stations.map(({ code, lat, lng }) => at(code, lat, lng)),
    )) {
      const isRight = Number(borders.has(stationCodes.join('-')));
      count.all += 1;
      count.rightOfAll += isRight;
      if (source === 'GABRIEL') count.likely += 1;
      if (source === 'GABRIEL') count.rightOfLikely += isRight;
    }
  }
  expect(count.rightOfLikely / count.borders).toBeCloseTo(0.77, 2);
  expect(1 - count.rightOfLikely / count.likely).toBeCloseTo(0.11, 2);
  expect(count.rightOfAll / count.borders).toBeCloseTo(0.88, 2);
  expect(1 - count.rightOfAll / count.all).toBeCloseTo(0.19, 2);
});
