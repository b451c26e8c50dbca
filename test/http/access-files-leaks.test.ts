import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askerOf } from '../../src/access/asker.ts';
import { TestApi } from '../support/api.ts';
import { textOfHtml } from '../support/document-text.ts';
import { DIVISIONS_BELOW, EVERYBODY, fencedTowns, NAMED_OUTSIDE } from '../support/fenced-towns.ts';
import { parseXml, wordsOf } from '../support/parse-xml.ts';
import { unzip } from '../support/unzip.ts';

const facts = fencedTowns();
let api: TestApi;
const askers = new Map<string, TestApi>();
beforeAll(async () => {
  api = await TestApi.open(facts);
  for (const [name, grants] of Object.entries(EVERYBODY)) askers.set(name, await api.asKey(grants));
});
afterAll(() => api.app.close());

async function askAs(name: string, path: string): Promise<Response> {
  const asker = askers.get(name);
  if (asker === undefined) throw new Error(`nobody is ${name}`);
  return asker.fetch(path);
}

const TABLES = ['stations', 'findings', 'workers'].flatMap((table) => [`${table}.csv`, `${table}.ndjson`]);
const FILES = [
  ...[...TABLES, 'failing.xlsx', 'statistics.xlsx'].flatMap((file) => [
    `/export/${file}?`,
    `/export/${file}?divisionCode=T1&`,
    `/export/${file}?divisionCode=D1&`,
  ]),
  ...['T1', 'D1'].flatMap((code) => [
    `/export/plan.xlsx?divisionCode=${code}&`,
    `/reports/${code}.docx?`,
    `/reports/${code}.html?`,
    `/plan.svg?division=${code}&`,
  ]),
  ...facts.stations.flatMap(({ code }) => [`/letters/${code}.docx?`, `/letters/${code}.html?`]),
];

/** Everything a file says, whatever it is packed in. */
async function textOf(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer());
  return bytes.subarray(0, 2).toString() === 'PK' ? [...unzip(bytes).values()].join('\n') : bytes.toString();
}

function stationsIn(ability: 'READ' | 'PEOPLE', name: string): ReadonlySet<string> {
  const asker = askerOf({ kind: 'KEY', id: 'x', name: 'x' }, EVERYBODY[name] ?? [], DIVISIONS_BELOW);
  const scope = asker.scopes[ability];
  return new Set(facts.stations.filter((station) => scope.includesStation(station)).map(({ code }) => code));
}

describe.each(Object.keys(EVERYBODY))('%s', (name) => {
  const [seen, known] = [stationsIn('READ', name), stationsIn('PEOPLE', name)];
  const ask = async (path: string) => {
    const response = await askAs(name, path);
    return response.status === 200 ? textOf(response) : null;
  };

  // another day is judged on the way, which is another path through the program
  test.each(['', 'asOf=2026-11-20'])('no file says what they may not know %s', async (when) => {
    const hidden = [
      ...facts.workers.filter(({ code }) => !known.has(code.slice(0, 3))).flatMap(({ code, name }) => [code, name]),
      ...facts.stations.filter(({ code }) => !seen.has(code) && !NAMED_OUTSIDE.includes(code)).map(({ code }) => code),
      ...(seen.has('XC1') ? [] : ['界T3', '界D2']),
      ...(seen.has('XB1') ? [] : ['界T2']),
    ];
    let answered = 0;
    for (const path of FILES) {
      const text = await ask(path + when);
      if (text === null) continue;
      answered++;
      for (const secret of hidden) expect(text.includes(secret), `${secret} in ${path}${when}`).toBe(false);
      if (!path.startsWith('/export/workers')) expect(text, path).not.toMatch(/人X|雇X|X\w\d-w/);
    }
    expect(answered > 0).toBe(seen.size > 0);
  });

  test('and the tables hold exactly what they may', async () => {
    for (const when of ['', 'asOf=2026-11-20']) {
      const rows = async (table: string) =>
        ((await ask(`/export/${table}.ndjson?${when}`)) ?? '')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line));
      expect((await rows('stations')).map(({ code }) => code)).toEqual([...seen].sort());
      const found = new Set((await rows('findings')).map(({ stationCode }) => stationCode));
      expect([...found].filter((code) => !seen.has(code))).toEqual([]);
      const workers = facts.workers.filter(({ code }) => known.has(code.slice(0, 3)));
      expect((await rows('workers')).map(({ code }) => code)).toEqual(workers.map(({ code }) => code).sort());
    }
  });
});

describe('of a partner outside, a town officer reads the name and nothing more', () => {
  const ask = async (path: string) => textOf(await askAs('TOWN_OFFICER', path));

  test('in the export of the stations', async () => {
    const rows = (await ask('/export/stations.ndjson?codes=XA1&codes=XB1')).trimEnd().split('\n');
    expect(rows.map((row) => JSON.parse(row))).toMatchObject([{ code: 'XA1', jointGroup: ['XA1', 'XB1'] }]);
  });

  test('in the plan: neither town nor full members; those of the group together remain', async () => {
    const workbook = await askAs('TOWN_OFFICER', '/export/plan.xlsx?divisionCode=T1');
    const [groups, leftOut] = (await readXlsx(new Uint8Array(await workbook.arrayBuffer()))).sheets;
    expect(groups?.rows.slice(2, 4)).toEqual([
      [1, '界T1', 'XA1', '驿XA1', 1, 3, '新成立'],
      [1, null, 'XB1', '驿XB1', null, 3, '新成立'],
    ]);
    expect(groups?.rows.flat().join()).toContain('不在您权限范围内的社工站只列代码和名称');
    expect(leftOut?.rows.find((row) => row[1] === 'XA4')?.slice(4)).toEqual([
      '驿XA4的相邻社工站都不能与它编组：驿XB3。',
      'HOST党支部、PAIR党支部',
    ]);
  });

  test('in the report', async () => {
    const said = textOfHtml(await ask('/reports/T1.html'));
    expect(said).toContain('驿XA1（1）驿XB1');
    expect(said.join('\n')).not.toMatch(/驿XB\d（/);
    const whole = textOfHtml(await textOf(await askAs('OWNER', '/reports/T1.html')));
    expect(whole).toContain('驿XA1（1）驿XB1（2）');
  });

  test('in the letter', async () => {
    const said = textOfHtml(await ask('/letters/XA5.html')).join('\n');
    expect(said).toContain('「PAIR党支部」覆盖的驿XA5、驿XB2合计 2 名');
  });

  test('in the picture: beside the map, without a mark', async () => {
    const svg = await ask('/plan.svg?division=T1');
    expect(svg).toContain('<title>驿XB1（XB1）：不在您的权限范围内</title>');
    expect(svg).toContain('未登记位置或不在权限范围内的社工站（1）');
    const [, beside = ''] = /<g class="unlocated">(.*?)<\/g>\s*<g class="caveat"/s.exec(svg) ?? [];
    expect(beside).toContain('驿XB1');
    expect(beside).not.toMatch(/<circle|<polygon/);
    const whole = await textOf(await askAs('OWNER', '/plan.svg?division=T1'));
    expect(wordsOf(parseXml(whole))).not.toContain('权限范围');
  });
});

test('formulas stay defused', async () => {
  const csv = await textOf(await askAs('STATION_MANAGER', '/export/workers.csv'));
  expect(csv.split('\r\n').slice(1, -1)).toEqual([expect.stringContaining(",XA1-w0,'=人XA1-w0,XA1,驿XA1,RESIDENT,")]);
});
