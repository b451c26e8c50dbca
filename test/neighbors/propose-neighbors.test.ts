import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/text.ts';
import type { AreaMap } from '../../src/neighbors/area.ts';
import type { NeighborStation } from '../../src/neighbors/proposal.ts';
import { type NeighborQuestion, proposeNeighbors } from '../../src/neighbors/propose-neighbors.ts';

/** Stations along a line, so many kilometres from its beginning. */
function on(line: Readonly<Record<string, number>>, part: Partial<NeighborStation> = {}): NeighborStation[] {
  return Object.entries(line).map(([code, km]) => ({
    code,
    name: `${code}站`,
    district: 'D',
    areaCodes: [code],
    location: { latitude: 31 + km / 111.195, longitude: 120 },
    ...part,
  }));
}

const known = (...pairs: readonly string[]): NeighborQuestion['known'] =>
  pairs.map((pair) => ({ stationCodes: pair.split('-') as [string, string], kind: 'BORDER' }));

function warn(question: Partial<NeighborQuestion> & Pick<NeighborQuestion, 'stations'>): string[] {
  const { warnings } = proposeNeighbors({ known: [], ...question });
  for (const { text } of warnings) for (const language of LANGUAGES) expect(text[language]).not.toBe('');
  return warnings.map(({ kind, stationCodes }) => `${kind} ${stationCodes.join('-')}`.trim());
}

const area = (code: string, column: number) => {
  const [west, east] = [120 + column / 10, 120 + (column + 1) / 10];
  return {
    code,
    polygons: [
      [
        [
          [west, 31],
          [east, 31],
          [east, 31.1],
          [west, 31.1],
          [west, 31],
        ] as [number, number][],
      ],
    ],
  };
};
const mapOf = (areas: AreaMap['areas'], withoutCode: readonly string[] = []) => ({
  areas,
  withoutCode,
  codesOnRecord: new Set(['a', 'b', 'c', 'd', 'D']),
});

describe('proposals', () => {
  it('say what they rest on, how far it is, and what is confirmed already, with its kind', () => {
    const { proposals } = proposeNeighbors({
      stations: on({ b: 1, a: 0, c: 3 }),
      known: [{ stationCodes: ['b', 'a'], kind: 'LINK' }],
    });
    const common = { source: 'GABRIEL', isPreselected: true };
    expect(proposals).toEqual([
      { ...common, stationCodes: ['a', 'b'], kind: 'LINK', isKnown: true, distanceM: 1000 },
      { ...common, stationCodes: ['b', 'c'], kind: 'BORDER', isKnown: false, distanceM: 2000 },
    ]);
  });

  it('stay inside districts', () => {
    const stations = [...on({ a: 0, c: 2 }), ...on({ b: 1, d: 3 }, { district: 'E' })];
    const { proposals } = proposeNeighbors({ stations, known: [] });
    expect(proposals.map(({ stationCodes }) => stationCodes)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  it('rest on the map where two stations have areas, else on points', () => {
    const { proposals } = proposeNeighbors({
      stations: [...on({ a: 0, b: 1, c: 2 }), ...on({ d: 0 }, { location: undefined })],
      known: [],
      map: mapOf([area('a', 0), area('b', 5), area('d', 1)]),
    });
    expect(proposals.map(({ stationCodes, source, distanceM }) => [...stationCodes, source, distanceM])).toEqual([
      ['a', 'd', 'POLYGONS', null],
      ['b', 'c', 'GABRIEL', 1000],
    ]);
  });

  it('and warnings can be cut down to what touches some stations', () => {
    const question = { stations: on({ a: 0, b: 1, c: 2, d: 90 }), known: known('c-d'), within: new Set(['a']) };
    const { proposals, warnings } = proposeNeighbors(question);
    expect(proposals.map(({ stationCodes }) => stationCodes)).toEqual([['a', 'b']]);
    expect(warnings).toEqual([]);
    expect(warn({ ...question, within: new Set(['d']) })).toEqual(['FAR_NEIGHBOR c-d']);
  });

  it('depend on no order, and neither do the warnings', () => {
    const stations = [
      ...on({ a: 0, b: 1, c: 2, d: 30, e: 0 }),
      ...on({ f: 0, g: 1 }, { district: 'E', location: undefined }),
    ];
    const pairs = known('a-b', 'c-d', 'f-a');
    const orders = fc.tuple(
      fc.shuffledSubarray(stations, { minLength: stations.length }),
      fc.shuffledSubarray([...pairs], { minLength: pairs.length }),
    );
    const expected = proposeNeighbors({ stations, known: pairs });
    expect(expected.warnings.map(({ kind }) => kind)).toEqual(['FAR_NEIGHBOR', 'NO_NEIGHBOR', 'NO_NEIGHBOR']);
    fc.assert(
      fc.property(orders, ([some, others]) => {
        expect(proposeNeighbors({ stations: some, known: others })).toEqual(expected);
      }),
    );
  });
});

describe('warnings', () => {
  it('name stations without any neighbour, confirmed or likely', () => {
    const lost = on({ x: 0 }, { location: undefined });
    expect(warn({ stations: [...on({ a: 0, b: 1 }), ...lost] })).toEqual(['NO_NEIGHBOR x']);
    expect(warn({ stations: [...on({ a: 0, b: 1 }), ...lost], known: known('a-x') })).toEqual([]);
    // it counts nothing to have a neighbour in another district
    const abroad = on({ y: 9 }, { district: 'E' });
    expect(warn({ stations: [...on({ a: 0, b: 1 }), ...lost, ...abroad], known: known('y-x') })).toEqual([
      'NO_NEIGHBOR x',
    ]);
  });

  it.each([
    ['three times as far as usual is not too far', 3.0, []],
    ['a little more is', 3.001, ['FAR_NEIGHBOR a-x']],
  ])('of confirmed neighbours far apart: %s', (_, km, expected) => {
    // the two in between keep the pair from being preselected
    const stations = on({ a: 0, b: 1, c: 2, x: km, m: -1, n: -2 });
    expect(warn({ stations, known: known('a-x') })).toEqual(expected);
  });

  it('give the figures of a far pair', () => {
    const { warnings } = proposeNeighbors({ stations: on({ m: -1, a: 0, b: 1, c: 2, d: 12 }), known: known('a-d') });
    expect(warnings).toMatchObject([{ figures: { distanceM: 12000, usualM: 1000 } }]);
    expect(warnings[0]?.text.en).toContain('12000 m');
  });

  it('name pairs listed one way only where most are listed both ways', () => {
    const stations = on({ a: 0, b: 1, c: 2, d: 3 });
    const both = [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'b'],
      ['b', 'c'],
    ] as const;
    expect(warn({ stations, listed: [...both, ['d', 'c']] })).toEqual(['ONE_WAY c-d']);
    expect(warn({ stations, listed: [...both.slice(0, 2), ['d', 'c']] })).toEqual([]);
    expect(
      warn({
        stations,
        listed: [
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'd'],
        ],
      }),
    ).toEqual([]);
    expect(warn({ stations, listed: [...both, ['d', 'd'], ['x', 'a']] })).toEqual([]);
  });

  it('name the stations crowded at one place', () => {
    const crowd = on(Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`x${10 + index}`, 0])));
    const [first, ...rest] = warn({ stations: crowd });
    expect(first).toBe(`CROWDED_PLACE ${crowd.map(({ code }) => code).join('-')}`);
    expect(rest).toHaveLength(13);
  });

  it('name what the map and the record do not know of each other', () => {
    const stations = on({ a: 0, b: 1 });
    const map = mapOf([area('a', 0), area('x', 1), area('c', 2)], ['$.features[3]']);
    expect(warn({ stations, map })).toEqual(['AREA_WITHOUT_CODE', 'STATION_WITHOUT_AREA b', 'UNKNOWN_AREA_CODE']);
    const { warnings } = proposeNeighbors({ stations, known: [], map });
    expect(warnings[0]?.text.en).toContain('$.features[3]');
    expect(warnings[2]).toMatchObject({ figures: { codes: 1 } });
    expect(warnings[2]?.text['zh-CN']).toContain('：x');
    expect(warnings[2]?.text.en).toMatch(/^1 code of the map belongs to no station and no division and was not used/);
  });

  it('name areas that the map does not draw like any other, and the stations these leave without one', () => {
    const stations = on({ a: 0, b: 1 });
    const map = mapOf([area('a', 0), { code: 'b', polygons: [] }, { code: 'x', polygons: [] }]);
    expect(warn({ stations, map })).toEqual(['STATION_WITHOUT_AREA b', 'UNKNOWN_AREA_CODE']);
  });
});
