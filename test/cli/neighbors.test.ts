import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSnapshot } from '../support/read-snapshot.ts';
import { runZhibu } from '../support/run-zhibu.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-neighbors-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, document: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const station = (code: string, divisionCode: string, longitude: number | undefined, more: object = {}) => ({
  code,
  name: `${code}站`,
  level: 'TOWN_STATION',
  divisionCode,
  openedOn: '2022-01-01',
  ...(longitude === undefined ? {} : { location: { latitude: 31, longitude } }),
  ...more,
});
const snapshot = {
  asOf: '2026-06-30',
  divisions: [
    { code: 'D', name: '区', level: 'DISTRICT' },
    { code: 'T1', name: '一镇', level: 'TOWN', parentCode: 'D' },
    { code: 'T2', name: '二镇', level: 'TOWN', parentCode: 'D' },
  ],
  stations: [
    station('a', 'T1', 120),
    station('b', 'T1', 120.01),
    station('c', 'T2', 120.02),
    station('d', 'T2', undefined),
    station('closed', 'T2', 120.005, { closedOn: '2026-01-01' }),
    station('room', 'T2', 120.015, { level: 'VILLAGE_ROOM' }),
  ],
  adjacencies: [{ stationCodes: ['a', 'b'], kind: 'LINK' }],
};
const file = write('snapshot.json', snapshot);

const square = (code: string, column: number, property = 'code') => {
  const [west, east] = [120 + column / 10, 120 + (column + 1) / 10];
  return {
    type: 'Feature',
    properties: { [property]: code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 31],
          [east, 31],
          [east, 31.1],
          [west, 31.1],
          [west, 31],
        ],
      ],
    },
  };
};
const mapOf = (...features: object[]) => ({ type: 'FeatureCollection', features });

test('table: new pairs with the likely ones marked, what is odd, and how far to trust it', async () => {
  const { code, stdout, stderr } = await runZhibu('neighbors', file);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')).toEqual([
    '2026-06-30 建议 1 对相邻社工站，其中预选（✓）1 对；另有 1 对早已确认',
    expect.stringContaining('85%'),
    '',
    '    ✓  b  b站  c  c站  953 m  位置（其间无他站）',
    '',
    '提醒',
    '    ! NO_NEIGHBOR d站（d）没有已确认的相邻站，也没有预选的建议；请补录位置，或直接确认其相邻站',
    '',
  ]);
});

test('json: one document, confirmed pairs with their kind', async () => {
  const { code, stdout } = await runZhibu('neighbors', file, '--format', 'json', '--lang', 'en');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    asOf: '2026-06-30',
    caveat: expect.stringContaining('85 %'),
    proposals: [
      { stationCodes: ['a', 'b'], kind: 'LINK', source: 'GABRIEL', isPreselected: true, isKnown: true, distanceM: 953 },
      {
        stationCodes: ['b', 'c'],
        kind: 'BORDER',
        source: 'GABRIEL',
        isPreselected: true,
        isKnown: false,
        distanceM: 953,
      },
    ],
    warnings: [
      {
        kind: 'NO_NEIGHBOR',
        stationCodes: ['d'],
        figures: { known: 0, preselected: 0 },
        message: expect.stringContaining('d站 (d)'),
      },
    ],
  });
});

test('snapshot: the new likely pairs, fit to be pasted into the document', async () => {
  const { stdout } = await runZhibu('neighbors', file, '--format', 'snapshot');
  const { adjacencies } = JSON.parse(stdout);
  expect(adjacencies).toEqual([{ stationCodes: ['b', 'c'], kind: 'BORDER' }]);
  const pasted = { ...snapshot, adjacencies: [...snapshot.adjacencies, ...adjacencies] };
  expect(readSnapshot(JSON.stringify(pasted)).adjacencies).toHaveLength(2);
});

describe('a map', () => {
  test('decides by the borders of stations and of their towns', async () => {
    const map = write('map.json', mapOf(square('a', 0, 'adcode'), square('T2', 1, 'adcode'), square('x', 2, 'adcode')));
    const { code, stdout } = await runZhibu(
      ...['neighbors', file, '--polygons', map, '--code-property', 'adcode', '--format', 'json'],
    );
    expect(code).toBe(0);
    const { proposals, warnings } = JSON.parse(stdout);
    expect(
      proposals.map(({ stationCodes, source }: { stationCodes: string[]; source: string }) => [
        ...stationCodes,
        source,
      ]),
    ).toEqual([
      ['a', 'b', 'GABRIEL'],
      ['a', 'c', 'POLYGONS'],
      ['a', 'd', 'POLYGONS'],
      ['b', 'c', 'GABRIEL'],
      ['c', 'd', 'POLYGONS'],
    ]);
    expect(warnings.map(({ kind }: { kind: string }) => kind)).toEqual(['STATION_WITHOUT_AREA', 'UNKNOWN_AREA_CODE']);
  });

  test('that is none is refused, one line a fault', async () => {
    const map = write('broken.json', mapOf(square('a', 0), square('b', 700), { type: 'Feature', geometry: 7 }));
    const { code, stdout, stderr } = await runZhibu('neighbors', file, '--polygons', map, '--lang', 'en');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(`${map}: `, '').split(': ')[0]),
    ).toEqual(['$.features[1].geometry.coordinates[0][0]', '$.features[2].geometry']);
  });
});

test('one way in a document that lists both ways is named', async () => {
  const both = [
    ['a', 'b'],
    ['b', 'a'],
    ['b', 'c'],
    ['c', 'b'],
    ['d', 'c'],
  ].map((stationCodes) => ({ stationCodes }));
  const { stdout } = await runZhibu('neighbors', write('both.json', { ...snapshot, adjacencies: both }));
  expect(stdout).toContain('ONE_WAY d站（d）列出了c站（c）');
});

test('a division and a date narrow it down', async () => {
  const touching = await runZhibu('neighbors', file, '--division', 'T2', '--format', 'json');
  expect(JSON.parse(touching.stdout).proposals).toMatchObject([{ stationCodes: ['b', 'c'] }]);
  const before = await runZhibu('neighbors', file, '--as-of', '2025-12-31', '--format', 'json');
  expect(JSON.parse(before.stdout).proposals).toMatchObject([
    { stationCodes: ['a', 'closed'] },
    { stationCodes: ['b', 'c'] },
    { stationCodes: ['b', 'closed'] },
  ]);
});

test.each([
  ['an unknown division', ['--division', 'X'], '$'],
  ['a property without a map', ['--code-property', 'x'], '--polygons'],
  ['an unknown format', ['--format', 'svg'], 'snapshot'],
  ['a missing map', ['--polygons', join(folder, 'none.json')], 'none.json'],
])('%s is refused in one line', async (_, options, word) => {
  const { code, stdout, stderr } = await runZhibu('neighbors', file, ...options);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain(word === '$' ? '"X"' : word);
});
