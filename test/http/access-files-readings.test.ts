import { afterEach, beforeEach, expect, test } from 'vitest';
import { TestApi } from '../support/api.ts';
import { EVERYBODY, fencedTowns } from '../support/fenced-towns.ts';

let api: TestApi;
let officer: TestApi;
beforeEach(async () => {
  api = await TestApi.open(fencedTowns());
  officer = await api.asKey(EVERYBODY.TOWN_OFFICER ?? []);
});
afterEach(() => api.app.close());

const CSV = { 'content-type': 'text/csv', 'user-agent': 'curl/8' };

/** What the log says of people's data that were read. */
async function readings() {
  const rows = await api.app.database.reader
    .selectFrom('audit_entry')
    .select(['caller_kind', 'client', 'request_id', 'action', 'detail'])
    .where('kind', '=', 'READING')
    .orderBy('sequence')
    .execute();
  return rows.map(({ detail, ...row }) => ({ ...row, ...JSON.parse(detail ?? '{}') }));
}

test('a file of workers leaves who read whom, and what they asked for', async () => {
  const response = await officer.fetch('/export/workers.csv?stage=FULL&search=%E4%BA%BAXA2&asOf=2026-11-20', {
    headers: { 'user-agent': 'curl/8' },
  });
  expect((await response.text()).split('\r\n')).toHaveLength(5);
  const found = await readings();
  expect(found).toEqual([
    {
      caller_kind: 'KEY',
      client: 'curl/8',
      request_id: response.headers.get('x-request-id'),
      action: 'GET /export/workers.csv',
      stage: 'FULL',
      search: true,
      asOf: '2026-11-20',
      workers: ['XA2-w0', 'XA2-w1', 'XA2-w2'],
    },
  ]);
  // the log is read by those who may not read rosters
  expect(JSON.stringify(found)).not.toContain('人');
});

test('so does a preview of a roster, of everybody it tells of', async () => {
  const body = '姓名,政治面貌\n新人,群众\n';
  const response = await officer.fetch('/roster/preview?station=XA2', { method: 'POST', headers: CSV, body });
  expect(response.status).toBe(200);
  expect(await readings()).toMatchObject([
    { action: 'POST /roster/preview', stationCode: 'XA2', workers: ['XA2-w0', 'XA2-w1', 'XA2-w2'] },
  ]);
});

test('and one over GraphQL, of everybody on the pages asked for', async () => {
  const { errors } = await officer.run(
    'query ($input: RosterInput!) { previewRoster(input: $input) { entries { totalCount nodes { name } } left(first: 2) { nodes { name } } } }',
    { input: { stationCode: 'XA2', rows: [{ row: 2, name: '新人' }] } },
  );
  expect(errors).toBeUndefined();
  expect(await readings()).toMatchObject([{ workers: ['XA2-w0', 'XA2-w1'] }]);
});

test.each([
  '/export/stations.csv',
  '/export/findings.ndjson',
  '/export/failing.xlsx',
  '/export/workers.csv?search=nobody',
  '/export/workers.csv?nonsense=1',
  '/letters/XA2.html',
  '/reports/T1.html',
  '/plan.svg?division=T1',
])('%s tells of nobody and leaves nothing', async (path) => {
  await (await officer.fetch(path)).text();
  expect(await readings()).toEqual([]);
});

test('nor do the name of a file, or a file that was refused', async () => {
  await officer.fetch('/export/workers.csv', { method: 'HEAD' });
  const reporter = await api.asKey(EVERYBODY.REPORTER ?? []);
  expect((await reporter.fetch('/export/workers.csv')).status).toBe(403);
  expect(await readings()).toEqual([]);
});

test('what a roster would do to a station outside is not told', async () => {
  const body = '姓名,政治面貌,入党时间\n新甲,中共党员,2020-01-01\n新乙,中共党员,2020-01-01\n';
  const preview = async (asker: TestApi) => {
    const response = await asker.fetch('/roster/preview?station=XA1', { method: 'POST', headers: CSV, body });
    const { effects, fingerprint } = (await response.json()) as Preview;
    return { effects: effects.map(({ code }) => code), fingerprint };
  };
  const [own, whole] = [await preview(officer), await preview(api)];
  // XB1 has nobody left to join
  expect(whole.effects).toEqual(['XA1', 'XB1']);
  expect(own.effects).toEqual(['XA1']);
  const applied = await officer.fetch(`/roster/apply?station=XA1&fingerprint=${own.fingerprint}`, {
    method: 'POST',
    headers: CSV,
    body,
  });
  expect(await applied.json()).toMatchObject({ changes: 2, affectedStations: ['XA1'] });
});

interface Preview {
  readonly fingerprint: string;
  readonly effects: readonly { readonly code: string }[];
}
