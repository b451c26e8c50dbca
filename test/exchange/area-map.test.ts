import { describe, expect, it } from 'vitest';
import { parseAreaMap } from '../../src/exchange/parse-area-map.ts';

const RING = [
  [120, 31],
  [121, 31],
  [121, 32],
  [120, 31],
];
const polygon = (coordinates: unknown = [RING]) => ({ type: 'Polygon', coordinates });
const feature = (properties: unknown, geometry: unknown = polygon()) => ({ type: 'Feature', properties, geometry });
const parse = (features: unknown, codeProperty = 'code') =>
  parseAreaMap(JSON.stringify({ type: 'FeatureCollection', features }), codeProperty);

function pathsOf(text: string): readonly string[] {
  const parsed = parseAreaMap(text, 'code');
  if (parsed.ok) throw new Error('must be refused');
  for (const fault of parsed.faults) expect(fault.text.en).toContain('must be');
  return parsed.faults.map(({ path }) => path);
}

describe('a map of areas', () => {
  it('is read with its codes, texts or numbers, from the property asked for', () => {
    const features = [
      feature({ code: 'a', adcode: 320506 }),
      feature({ code: 7 }, { type: 'MultiPolygon', coordinates: [[RING], [RING, RING]] }),
    ];
    expect(parse(features)).toEqual({
      ok: true,
      map: {
        areas: [
          { code: 'a', polygons: [[RING]] },
          { code: '7', polygons: [[RING], [RING, RING]] },
        ],
        withoutCode: [],
      },
    });
    expect(parse(features, 'adcode')).toMatchObject({
      map: { areas: [{ code: '320506' }], withoutCode: ['$.features[1]'] },
    });
  });

  it('may have features without a code, which are named, and without geometry, which draw nothing', () => {
    const features = [
      feature({ code: '' }),
      feature(null),
      feature({ code: null }),
      feature({ code: 'a' }, null),
      feature({ name: 'x' }, null),
    ];
    expect(parse(features)).toEqual({
      ok: true,
      map: { areas: [{ code: 'a', polygons: [] }], withoutCode: [0, 1, 2, 4].map((index) => `$.features[${index}]`) },
    });
  });

  it('may have heights, which are passed over', () => {
    const heights = RING.map((position) => [...position, 5]);
    expect(parse([feature({ code: 'a' }, polygon([heights]))])).toMatchObject({
      map: { areas: [{ polygons: [[RING]] }] },
    });
  });

  it.each([
    ['no JSON', '{', ['$']],
    ['a list', '[]', ['$']],
    ['another type', '{"type":"Topology"}', ['$.type']],
    ['no features', '{"type":"FeatureCollection"}', ['$.features']],
  ])('is refused where it is %s', (_, text, paths) => {
    const parsed = parseAreaMap(text, 'code');
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(paths);
  });

  it('is refused with every fault, each with its path', () => {
    const features = [
      7,
      { type: 'Point' },
      feature({ code: 'a' }, { type: 'Point', coordinates: [1, 2] }),
      { type: 'Feature', properties: { code: 'a' } },
      feature({ code: 'a' }, polygon('x')),
      feature({ code: 'a' }, polygon([RING, 'x', RING.slice(0, 3), [...RING.slice(0, 3), [5, 5]]])),
      feature({ code: 'a' }, polygon([[[120, 31], [120, '31'], [181, 31], [120]]])),
      feature({ code: 'a' }, { type: 'MultiPolygon', coordinates: [[RING], 3, [[[340_000, 3_450_000]]]] }),
    ];
    expect(pathsOf(JSON.stringify({ type: 'FeatureCollection', features }))).toEqual([
      '$.features[0]',
      '$.features[1].type',
      '$.features[2].geometry.type',
      '$.features[3].geometry',
      '$.features[4].geometry.coordinates',
      '$.features[5].geometry.coordinates[1]',
      '$.features[5].geometry.coordinates[2]',
      '$.features[5].geometry.coordinates[3]',
      '$.features[6].geometry.coordinates[0][1]',
      '$.features[7].geometry.coordinates[1]',
      '$.features[7].geometry.coordinates[2][0][0]',
    ]);
  });
});
