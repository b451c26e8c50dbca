import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, Position } from '../../src/neighbors/area.ts';
import type { NeighborStation } from '../../src/neighbors/proposal.ts';
import { proposeFromPolygons } from '../../src/neighbors/propose-from-polygons.ts';

/** A degree of latitude is some 111 km: 0.0001 is some 10 m. */
const M = 1 / 111_195;

const station = (code: string, part: Partial<NeighborStation> = {}): NeighborStation => ({
  code,
  name: code,
  district: 'D',
  areaCodes: [code],
  ...part,
});

const area = (code: string, ...rings: (readonly Position[])[]): Area => ({
  code,
  polygons: rings.map((ring) => [[...ring, ring[0] as Position]]),
});

/** A square of a tenth of a degree, by the number of its column and of its row. */
const square = (code: string, column: number, row: number): Area => {
  const [west, south] = [120 + column / 10, 31 + row / 10];
  const [east, north] = [120 + (column + 1) / 10, 31 + (row + 1) / 10];
  return area(code, [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);
};

const shift = ({ code, polygons }: Area, metres: number): Area => ({
  code,
  polygons: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x + metres * M, y - metres * M]))),
});

const show = (
  areas: readonly Area[],
  stations = [...new Set(areas.map(({ code }) => code))].map((code) => station(code)),
) => proposeFromPolygons(stations, areas).map((pair) => pair.join('-'));

describe('pairs from polygons', () => {
  const four = [square('a', 0, 0), square('b', 1, 0), square('c', 0, 1), square('d', 1, 1)];

  it('are those with a common border: a corner is none, and an island has no neighbour', () => {
    expect(show([...four, square('island', 5, 5)])).toEqual(['a-b', 'a-c', 'b-d', 'c-d']);
  });

  it('depend on no order', () => {
    const areas = [...four, square('e', 2, 0), square('f', 2, 1), square('a', 3, 0)];
    const stations = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => station(code));
    const orders = fc.tuple(
      fc.shuffledSubarray(areas, { minLength: areas.length }),
      fc.shuffledSubarray(stations, { minLength: stations.length }),
    );
    const expected = show(areas, stations);
    expect(expected).toContain('a-e');
    fc.assert(
      fc.property(orders, ([someAreas, someStations]) => {
        expect(show(someAreas, someStations)).toEqual(expected);
      }),
    );
  });

  it('need no borders that agree to the metre: some 5 m do, 50 m do not', () => {
    expect(show([square('a', 0, 0), shift(square('b', 1, 0), 3.5)])).toEqual(['a-b']);
    expect(show([square('a', 0, 0), shift(square('b', 1, 0), 50)])).toEqual([]);
  });

  it('are found where the corner of one lies in the middle of a straight line of another', () => {
    const wide = area('wide', [
      [120, 31.1],
      [120.2, 31.1],
      [120.2, 31.2],
      [120, 31.2],
    ]);
    expect(show([square('a', 0, 0), square('b', 1, 0), wide])).toEqual(['a-b', 'a-wide', 'b-wide']);
  });

  it('need 50 m of border: areas that meet at a corner may be drawn so that they share a few metres', () => {
    const step = (code: string, metres: number) =>
      area(code, [
        [120.1, 31.1 - metres * M],
        [120.2, 31.1],
        [120.2, 31.2],
        [120.1, 31.2],
      ]);
    expect(show([square('a', 0, 0), step('near', 30)])).toEqual([]);
    expect(show([square('a', 0, 0), step('near', 60)])).toEqual(['a-near']);
  });

  it('see an enclave beside what surrounds it', () => {
    const [outer, inner] = [square('outer', 0, 0).polygons[0]?.[0] ?? [], square('x', 0, 0).polygons[0]?.[0] ?? []];
    const hole = inner.map(([x, y]): Position => [120.05 + (x - 120.05) / 2, 31.05 + (y - 31.05) / 2]);
    expect(
      show([
        { code: 'outer', polygons: [[outer, hole]] },
        { code: 'inner', polygons: [[hole.toReversed()]] },
      ]),
    ).toEqual(['inner-outer']);
  });

  it('take several polygons, and several features, of one code for one area', () => {
    const parts = area(
      'a',
      ...[square('', 0, 0), square('', 5, 5)].map(({ polygons }) => polygons[0]?.[0]?.slice(0, 4) ?? []),
    );
    expect(show([parts, square('b', 1, 0), square('c', 5, 6)])).toEqual(['a-b', 'a-c']);
    expect(show([square('a', 0, 0), square('a', 5, 5), square('c', 5, 6)])).toEqual(['a-c']);
  });

  it('stay inside one district', () => {
    expect(show(four.slice(0, 2), [station('a'), station('b', { district: 'E' })])).toEqual([]);
  });

  it('use the area of the town for stations that have none of their own, and for all of them', () => {
    const stations = [
      station('a1', { areaCodes: ['a1', 'a'] }),
      station('a2', { areaCodes: ['a2', 'a'] }),
      station('b1', { areaCodes: ['b1', 'b'] }),
      station('d1', { areaCodes: ['d1', 'd'] }),
    ];
    expect(show(four, stations)).toEqual(['a1-a2', 'a1-b1', 'a2-b1', 'b1-d1']);
    expect(show([...four, square('b1', 1, 1)], stations)).toEqual(['a1-a2', 'b1-d1']);
  });

  it('are none of areas that shrink to nothing, or of none', () => {
    expect(show([])).toEqual([]);
    const speck = area('speck', [
      [120, 31],
      [120 + M, 31],
      [120, 31 + M],
    ]);
    expect(show([speck, square('a', 0, 0)])).toEqual([]);
    expect(show([{ code: 'nothing', polygons: [[]] }])).toEqual([]);
  });
});
