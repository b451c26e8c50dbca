import { expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Snapshot } from '../../src/domain/facts.ts';
import { parseSnapshot } from '../../src/exchange/parse-snapshot.ts';

const district = { code: '320506', name: '吴中区', level: 'DISTRICT' };
const station = (code: string, more: object = {}) => ({
  code,
  name: `${code}站`,
  level: 'TOWN_STATION',
  divisionCode: '320506',
  openedOn: '2021-01-01',
  ...more,
});
const branch = (code: string, more: object = {}) => ({ code, name: code, establishedOn: '2023-01-01', ...more });
const joint = (stationCode: string, from: string, until?: string) => ({ stationCode, mode: 'JOINT', from, until });

function accept(
  more: object,
  text = JSON.stringify({ divisions: [district], stations: [station('a'), station('c')], ...more }),
): Snapshot {
  const parsed = parseSnapshot(text, POLICIES);
  expect(parsed).toMatchObject({ ok: true });
  if (!parsed.ok) throw new Error('refused');
  return parsed.snapshot;
}

test('an empty district, its lists left out: every list is there', () => {
  expect(accept({ stations: [] })).toEqual({
    asOf: undefined,
    divisions: [district],
    partyBodies: [],
    stations: [],
    adjacencies: [],
    workers: [],
    branches: [],
    waivers: [],
  });
});

test('a station without responsible bodies, a worker without postings, a branch without coverage', () => {
  const { stations, workers, branches } = accept({ workers: [{ code: 'w', name: '甲' }], branches: [branch('b')] });
  expect(stations[0]?.responsibleBodies).toEqual([]);
  expect(workers).toEqual([{ code: 'w', name: '甲', postings: [], membership: [], relations: [] }]);
  expect(branches).toEqual([{ ...branch('b'), coverage: [], committees: [], secretaries: [] }]);
});

test('a station beside itself is no adjacency; repeated neighbours count once, as a border where one says so', () => {
  const { adjacencies } = accept({
    adjacencies: [
      { stationCodes: ['a', 'a'] },
      { stationCodes: ['c', 'a'], kind: 'LINK' },
      { stationCodes: ['a', 'c'] },
      { stationCodes: ['a', 'c'], kind: 'LINK' },
    ],
  });
  expect(adjacencies).toEqual([{ stationCodes: ['a', 'c'], kind: 'BORDER' }]);
});

test('overlapping coverage of one branch, station and mode is one row; rows that touch stay two', () => {
  const coverage = [
    joint('a', '2024-06-01'),
    joint('a', '2024-01-01', '2024-07-01'),
    joint('c', '2024-01-01', '2024-06-01'),
    joint('c', '2024-06-01', '2024-07-01'),
    { ...joint('a', '2024-01-01'), mode: 'AFFILIATED' },
  ];
  expect(accept({ branches: [branch('j', { coverage })] }).branches[0]?.coverage).toEqual([
    joint('a', '2024-01-01'),
    joint('c', '2024-01-01', '2024-06-01'),
    { ...joint('a', '2024-01-01'), mode: 'AFFILIATED' },
    joint('c', '2024-06-01', '2024-07-01'),
  ]);
});

test('postings and joint branches may follow each other on the same day', () => {
  const { workers } = accept({
    workers: [
      {
        code: 'w',
        name: '甲',
        postings: [
          { stationCode: 'a', kind: 'RESIDENT', from: '2025-01-01' },
          { stationCode: 'c', kind: 'DISPATCHED', from: '2024-01-01', until: '2025-01-01' },
        ],
      },
    ],
    branches: [
      branch('j1', { dissolvedOn: '2025-01-01', coverage: [joint('a', '2024-01-01')] }),
      branch('j2', { coverage: [joint('a', '2025-01-01')] }),
      branch('j3', { establishedOn: '2023-01-01', dissolvedOn: '2023-06-01', coverage: [joint('a', '2020-01-01')] }),
    ],
  });
  expect(workers[0]?.postings).toHaveLength(2);
});

test('two branches may each have coverage of their own of one station', () => {
  const own = { coverage: [{ ...joint('a', '2024-01-01'), mode: 'OWN' }] };
  expect(accept({ branches: [branch('b1', own), branch('b2', own)] }).branches).toHaveLength(2);
});

test('a committee member said twice stands once; a secretary of two terms that overlap is one', () => {
  const secretaries = [
    { workerCode: 'w', from: '2025-01-01' },
    { workerCode: 'v', from: '2024-01-01' },
    { workerCode: 'w', from: '2024-01-01', until: '2025-02-01' },
  ];
  const members = ['SECRETARY', 'SECRETARY', 'MEMBER'].map((role) => ({ workerCode: 'w', role }));
  const [found] = accept({
    workers: [
      { code: 'w', name: '甲' },
      { code: 'v', name: '乙' },
    ],
    branches: [branch('b', { secretaries, committees: [{ electedOn: '2024-01-01', members }] })],
  }).branches;
  expect(found?.committees[0]?.members).toEqual([
    { workerCode: 'w', role: 'SECRETARY' },
    { workerCode: 'w', role: 'MEMBER' },
  ]);
  expect(found?.secretaries).toEqual([
    { workerCode: 'v', from: '2024-01-01' },
    { workerCode: 'w', from: '2024-01-01', until: undefined },
  ]);
});

test('of waivers of one station, finding and beginning the last counts', () => {
  const waiver = { stationCode: 'a', findingCode: 'COVERAGE_MISSING', approvedBy: '区委组织部', from: '2026-01-01' };
  const { waivers } = accept({
    waivers: [
      { ...waiver, reason: '先', until: '2026-06-01' },
      { ...waiver, reason: '后', until: '2026-09-01' },
      { ...waiver, reason: '别的', from: '2026-03-01', until: '2026-09-01' },
    ],
  });
  expect(waivers.map(({ reason }) => reason)).toEqual(['后', '别的']);
});

test('the edges of lengths, of the calendar and of the earth', () => {
  const code = '𠮷'.repeat(64);
  const { stations } = accept({
    asOf: '2024-02-29',
    divisions: [{ ...district, name: '𠮷'.repeat(200) }],
    stations: [
      station(code, { openedOn: '0000-01-01', closedOn: '9999-12-31', location: { latitude: -90, longitude: 180 } }),
      station('ü'),
      station('u\u0308'),
    ],
  });
  expect(stations.map((found) => found.code)).toEqual([code, 'ü', 'u\u0308']);
});

test('a byte order mark before the document is passed over', () => {
  expect(accept({}, '\uFEFF{"divisions": [], "stations": []}').divisions).toEqual([]);
});
