import { expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { parseSnapshot } from '../../src/exchange/parse-snapshot.ts';

const faultsOf = (text: string) => {
  const parsed = parseSnapshot(text, POLICIES);
  return parsed.ok ? [] : parsed.faults;
};
const district = { code: 'd', name: '区', level: 'DISTRICT' };
const station = { code: 'a', name: '站', level: 'TOWN_STATION', divisionCode: 'd', openedOn: '2020-01-01' };

test.each([
  ['', '在第 1 行第 1 列意外结束'],
  ['{"divisions": [', '在第 1 行第 16 列意外结束'],
  ['{"a": 1,}', '第 1 行第 9 列起的 "}"'],
  ['[1,\n 2 3]', '第 2 行第 4 列起的 "3]"'],
  ['{\n// 说明\n}', '第 2 行第 1 列起的 "// 说明\\n}"'],
  ["{'a': 1}", '第 1 行第 2 列起的 "\'a\': 1}"'],
  ['{"a": undefined}', '第 1 行第 7 列'],
  ['{"a": 01}', '第 1 行第 7 列'],
  ['{"a": "\\x"}', '第 1 行第 7 列'],
  ['{}{}', '第 1 行第 3 列'],
  ['NaN', '第 1 行第 1 列'],
  ['[}', '第 1 行第 2 列'],
])('%j is no JSON, and the place is named', (text, place) => {
  const faults = faultsOf(text);
  expect(faults.map(({ path }) => path)).toEqual(['$']);
  expect(faults[0]?.text['zh-CN']).toContain(place);
});

test('nesting of a million levels', () => {
  expect(faultsOf('['.repeat(1_000_000))).toHaveLength(1);
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(faultsOf(`{"divisions":[${deep}],"stations":{"a":${deep}}}`).map(({ path }) => path)).toEqual([
    '$.divisions[0]',
    '$.stations',
  ]);
});

test('members with names of the language itself are unknown members', () => {
  const text = '{"__proto__":{"divisions":[],"stations":[]},"constructor":1,"toString":2}';
  const paths = faultsOf(text).map(({ path }) => path);
  expect(paths.sort()).toEqual(['$.__proto__', '$.constructor', '$.divisions', '$.stations', '$.toString']);
});

test('references to names of the language itself are unknown codes', () => {
  const text = JSON.stringify({ divisions: [district], stations: [{ ...station, divisionCode: '__proto__' }] });
  expect(faultsOf(text).map(({ path }) => path)).toEqual(['$.stations[0].divisionCode']);
});

test('a number beyond all numbers', () => {
  const text = JSON.stringify({
    divisions: [district],
    stations: [{ ...station, location: { latitude: 1, longitude: 2 } }],
  });
  expect(faultsOf(text.replace('"latitude":1', '"latitude":1e999')).map(({ path }) => path)).toEqual([
    '$.stations[0].location.latitude',
  ]);
});

test('of a member given twice the last counts', () => {
  expect(faultsOf('{"divisions":5,"stations":5,"divisions":[],"stations":[]}')).toEqual([]);
});

test('a value of a million characters is not repeated in full, nor is the name of a member', () => {
  const long = '长'.repeat(1_000_000);
  const faults = faultsOf(JSON.stringify({ divisions: [{ ...district, code: long }], stations: [], [long]: 1 }));
  expect(faults).toHaveLength(2);
  for (const { path, text } of faults) expect(`${path}${text['zh-CN']}`.length).toBeLessThan(300);
});

test('what would move the cursor or turn the writing around is written as an escape', () => {
  const code = '\u001b[2J\u0085\u2028\u202e\ud800';
  const [fault] = faultsOf(JSON.stringify({ divisions: [], stations: [{ ...station, divisionCode: code }] }));
  expect(fault?.text.en).toContain('"\\u001b[2J\\u0085\\u2028\\u202e\\ud800"');
});

test('fifty thousand rows that all conflict are answered in time', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => index);
  const coverage = rows.map((row) => ({ stationCode: 'a', mode: row % 2 === 0 ? 'JOINT' : 'OWN', from: '2024-01-01' }));
  const postings = rows.map(() => ({ stationCode: 'a', kind: 'RESIDENT', from: '2024-01-01' }));
  const faults = faultsOf(
    JSON.stringify({
      divisions: [district],
      stations: [station],
      workers: [{ code: 'w', name: '甲', postings }],
      branches: [{ code: 'b', name: '支部', establishedOn: '2020-01-01', coverage }],
    }),
  );
  expect(faults).toHaveLength(2 * 49_999);
});
