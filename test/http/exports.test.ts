import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApi } from '../../src/server/create-api.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { OWNER, openApp } from '../support/open-app.ts';
import { type OpenServer, openServer } from '../support/open-server.ts';

const STATION_NAMES =
  'asOf,code,name,level,divisionCode,divisionName,districtCode,districtName,townCode,townName,openedOn,closedOn,workers,resident,dispatched,fullMembers,probationaryMembers,members,status,since,requiredKind,minimumBranches,jointGroup,findings,policy';
const FINDING_NAMES =
  'asOf,stationCode,stationName,divisionCode,divisionName,districtCode,districtName,townCode,townName,code,severity,waived,since,message,remedy,clauseDocument,clauseNumber,clauseNumberConfirmed,clauseText';
const WORKER_NAMES =
  'asOf,code,name,stationCode,stationName,postingKind,postedFrom,stage,stageFrom,relationBranchCode,relationElsewhere,certificate,employer';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-exports-'));
let server: OpenServer;
beforeAll(async () => {
  server = await openServer(exampleDistrict(), `sqlite:${join(folder, 'zhibu.db')}`);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) => server.ask(path, init);
/** With its byte order mark, which `text()` would take away. */
const read = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer()).toString();
const rowsOf = async (path: string) =>
  (await read(path))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test('stations: one line each, the same in both forms', async () => {
  const [csv, rows] = [await read('/export/stations.csv'), await rowsOf('/export/stations.ndjson')];
  expect(csv.startsWith(`\uFEFF${STATION_NAMES}\r\n`)).toBe(true);
  expect(csv.split('\r\n').slice(1, -1)).toHaveLength(7);
  expect(csv).toContain(
    '2026-11-21,bing,丙站,TOWN_STATION,town-1,一镇,320506,示例区,town-1,一镇,2022-01-01,,4,1,3,3,1,4,NON_COMPLIANT,2026-09-01,BRANCH,1,,BRANCH_MISSING,wuzhong-2022\r\n',
  );
  expect(csv).toContain(',JOINT_BRANCH,1,jia;yi,COVERAGE_MISSING,');
  expect(rows.map(({ code }) => code)).toEqual(['bing', 'ding', 'geng', 'ji', 'jia', 'wu', 'yi']);
  expect(Object.keys(rows[0]).join()).toBe(STATION_NAMES);
  expect(rows[4]).toMatchObject({ closedOn: null, jointGroup: ['jia', 'yi'], findings: ['COVERAGE_MISSING'] });
});

test('findings: one line each, in the language asked for', async () => {
  expect((await read('/export/findings.csv')).startsWith(`\uFEFF${FINDING_NAMES}\r\n2026-11-21,bing,丙站,`)).toBe(true);
  const chinese = await rowsOf('/export/findings.ndjson?codes=bing');
  expect(chinese).toMatchObject([{ code: 'BRANCH_MISSING', severity: 'ERROR', waived: false, townName: '一镇' }]);
  expect(chinese[0].message).toContain('应当成立党支部');
  const [named] = await rowsOf('/export/findings.ndjson?codes=bing&lang=en');
  expect(named.message).toContain('must have a branch of its own');
  const spoken = await get('/export/findings.ndjson?codes=bing', { headers: { 'accept-language': 'en' } });
  expect(await spoken.json()).toEqual(named);
});

test('findings: only those that are named', async () => {
  const rows = await rowsOf('/export/findings.ndjson?findingCodes=COVERAGE_MISSING,DEVELOPMENT_NOT_STARTED');
  expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(['COVERAGE_MISSING']));
});

test('workers: posting and stage as of the date', async () => {
  const csv = await read('/export/workers.csv?stationCode=wu');
  expect(csv.split('\r\n')).toEqual([
    `\uFEFF${WORKER_NAMES}`,
    expect.stringMatching(/^2026-11-21,wu-1,社工wu1,wu,戊站,RESIDENT,[\d-]{10},ACTIVIST,[\d-]{10},,,,$/),
    expect.stringMatching(/^2026-11-21,wu-2,社工wu2,wu,戊站,DISPATCHED,[\d-]{10},,,,,,$/),
    '',
  ]);
  const before = await rowsOf('/export/workers.ndjson?asOf=2000-01-01&search=wu-1');
  expect(before).toMatchObject([{ code: 'wu-1', stationCode: null, postingKind: null, stage: null }]);
  expect(await rowsOf('/export/workers.ndjson?stage=ACTIVIST&divisionCode=320506')).toHaveLength(1);
});

describe('the same stations as the API lists', () => {
  test.each([
    ['divisionCode=town-2', { divisionCode: 'town-2' }],
    ['statuses=NON_COMPLIANT', { statuses: ['NON_COMPLIANT'] }],
    ['statuses=COMPLIANT&statuses=IN_PROGRESS', { statuses: ['COMPLIANT', 'IN_PROGRESS'] }],
    ['levels=VILLAGE_ROOM', { levels: ['VILLAGE_ROOM'] }],
    ['requiredKinds=BRANCH,DEVELOPMENT', { requiredKinds: ['BRANCH', 'DEVELOPMENT'] }],
    ['findingCodes=COVERAGE_MISSING', { findingCodes: ['COVERAGE_MISSING'] }],
    ['codes=jia&codes=nobody', { codes: ['jia', 'nobody'] }],
    ['search=%E4%B8%99', { search: '丙' }],
    ['divisionCode=410100', { divisionCode: '410100' }],
  ])('%s', async (query, filter) => {
    const api = new TestApi(server.app);
    for (const asOf of ['2026-11-21', '2023-03-01', '2027-06-30']) {
      const document =
        'query($filter: StationFilter, $asOf: Date) { stations(filter: $filter, asOf: $asOf, first: 100) { nodes { code compliance { status } } } }';
      type Answer = { stations: { nodes: { code: string; compliance: { status: string } }[] } };
      const { data } = await api.run<Answer>(document, { filter, asOf });
      const rows = await rowsOf(`/export/stations.ndjson?${query}&asOf=${asOf}`);
      expect(rows.map(({ code, status }) => ({ code, compliance: { status } }))).toEqual(data?.stations.nodes);
    }
  });
});

test.each(['2026-11-21', '2026-10-01', '2027-06-30'])('the same findings as the API gives on %s', async (asOf) => {
  const document =
    'query($asOf: Date) { stations(asOf: $asOf, first: 100) { nodes { code compliance { findings { code severity since message remedy } } } } }';
  type Answer = { stations: { nodes: { code: string; compliance: { findings: object[] } }[] } };
  const { data } = await new TestApi(server.app).run<Answer>(document, { asOf });
  const rows = await rowsOf(`/export/findings.ndjson?asOf=${asOf}`);
  expect(rows.length).toBeGreaterThan(3);
  expect(
    rows.map(({ stationCode, code, severity, since, message, remedy }) => {
      return { stationCode, code, severity, since, message, remedy };
    }),
  ).toEqual(
    data?.stations.nodes.flatMap(({ code: stationCode, compliance }) =>
      compliance.findings.map((finding) => ({ stationCode, ...finding })),
    ),
  );
});

describe('a file to save', () => {
  test('has a type, a name, and is not kept', async () => {
    const { headers } = await get('/export/stations.csv?divisionCode=320506');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="stations-320506-2026-11-21.csv"; filename*=UTF-8''${encodeURIComponent('社工站')}-320506-2026-11-21.csv`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await get('/export/workers.ndjson')).headers.get('content-type')).toBe(
      'application/x-ndjson; charset=utf-8',
    );
  });

  test.each(['stations.csv', 'stations.ndjson', 'failing.xlsx'])('HEAD tells of %s without it', async (name) => {
    const [head, whole] = [await get(`/export/${name}`, { method: 'HEAD' }), await get(`/export/${name}`)];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const header of ['content-type', 'content-disposition']) {
      expect(head.headers.get(header)).toBe(whole.headers.get(header));
    }
    expect((await whole.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });
});

describe('is refused in one line', () => {
  test.each([
    ['stations.csv?divisionCode=nowhere', 404, '在您的权限范围内没有代码为“nowhere”的行政区划，请核对代码\n'],
    [
      'workers.csv?stationCode=nobody&lang=en',
      404,
      'There is no station with the code "nobody" in your area; check the code\n',
    ],
    ['stations.csv?status=NON_COMPLIANT', 400, /^没有参数 "status"；可用：divisionCode、codes、levels、statuses、/],
    ['failing.xlsx?statuses=COMPLIANT', 400, /^没有参数 "statuses"/],
    ['stations.csv?statuses=BAD&lang=en', 400, /^statuses must be some of COMPLIANT, /],
    ['stations.csv?statuses=', 400, /^参数 statuses 应为/],
    ['stations.csv?divisionCode=', 400, '参数 divisionCode 应为非空的值\n'],
    ['stations.csv?asOf=2026-02-30', 400, '参数 asOf 应为日历上存在的日期，写作 YYYY-MM-DD\n'],
    ['stations.csv?asOf=2026-01-01&asOf=2026-01-02&lang=en', 400, 'asOf must be given once\n'],
    ['stations.csv?lang=fr', 400, '参数 lang 应为 zh-CN、en 之一\n'],
    ['workers.csv?stage=FULL&statuses=COMPLIANT', 400, /^没有参数 "statuses"/],
    ['workers.csv?stage=FULL,ACTIVIST', 400, /^参数 stage 应为/],
    ['plan.xlsx', 400, '参数 divisionCode 应为一个区划代码\n'],
  ])('%s', async (path, status, words) => {
    const response = await get(`/export/${path}`, { headers: OWNER });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).toMatch(words);
    expect(text.trimEnd()).not.toContain('\n');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  test('anything but reading, and what is not there', async () => {
    const response = await get('/export/stations.csv', { method: 'POST', body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await get('/export/branches.csv')).status).toBe(404);
  });

  test('what goes wrong inside, before anything is sent', async () => {
    const broken = await openApp('2026-11-21');
    const failed = vi.fn();
    const api = createApi(broken, { log: { answered() {}, failed } });
    await broken.close();
    const response = await api.fetch('http://zhibu.test/export/stations.csv?divisionCode=320506', { headers: OWNER });
    expect(failed).toHaveBeenCalledWith(expect.any(Error), response.headers.get('x-request-id'));
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('服务器内部错误')]);
  });
});

test('an empty database has headings and no rows', async () => {
  const empty = await openApp('2026-11-21');
  const api = createApi(empty);
  const ask = async (path: string) =>
    (await api.fetch(`http://zhibu.test/export/${path}`, { headers: OWNER })).arrayBuffer();
  expect(Buffer.from(await ask('stations.csv')).toString()).toBe(`\uFEFF${STATION_NAMES}\r\n`);
  expect((await ask('stations.ndjson')).byteLength).toBe(0);
  expect((await ask('workers.csv?asOf=2020-01-01')).byteLength).toBe(Buffer.byteLength(`\uFEFF${WORKER_NAMES}\r\n`));
  expect((await ask('failing.xlsx')).byteLength).toBeGreaterThan(1_000);
  expect((await ask('statistics.xlsx')).byteLength).toBeGreaterThan(1_000);
  await empty.close();
});

test('nothing a name holds becomes a formula, a line or a column', async () => {
  const hostile = await openApp('2026-11-21');
  const names = ['=1+1', '+1', '-1', '@A1', '\tx', 'a"b,c', 'a\nb', '<script>', '＝1', '\u0001', '320506000002'];
  const facts = exampleDistrict();
  const [one] = facts.stations;
  if (one === undefined) throw new Error('no station');
  const stations = names.map((name, index) => ({ ...one, code: `s${index + 10}`, name }));
  await importSnapshot(hostile, { ...facts, stations, adjacencies: [], workers: [], branches: [] });
  const api = createApi(hostile);
  const csv = await (await api.fetch('http://zhibu.test/export/stations.csv', { headers: OWNER })).text();
  const cells = [
    `'=1+1`,
    `'+1`,
    `'-1`,
    `'@A1`,
    `'\tx`,
    `"a""b,c"`,
    `"a\nb"`,
    '<script>',
    `'＝1`,
    '\u0001',
    '320506000002\t',
  ];
  for (const [index, cell] of cells.entries()) expect(csv).toContain(`2026-11-21,s${index + 10},${cell},TOWN_STATION,`);
  const lines = (await (await api.fetch('http://zhibu.test/export/stations.ndjson', { headers: OWNER })).text())
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line).name)).toEqual(names);
  await hostile.close();
});
