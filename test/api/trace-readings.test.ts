import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterAll(() => api[Symbol.asyncDispose]());

interface Entry {
  readonly action: string;
  readonly kind: string;
  readonly detail: string;
  readonly request_id: string | null;
  readonly client: string | null;
}

async function readings(): Promise<readonly Entry[]> {
  const query = sql<Entry>`select * from audit_entry where kind = 'READING' order by sequence`;
  return (await query.execute(api.app.database.reader)).rows;
}

async function readingsOf(document: string, headers: Readonly<Record<string, string>> = {}) {
  const before = (await readings()).length;
  const answer = await api.run<Record<string, unknown>>(document, {}, headers);
  expect(answer.errors).toBeUndefined();
  return { answer, left: (await readings()).slice(before) };
}

const WITHOUT_PEOPLE = [
  '{ stations(first: 50) { totalCount nodes { code name compliance { status findings { code message } } } } }',
  '{ stations(first: 3) { nodes { code workers(first: 0) { totalCount } } } workers(first: 0) { totalCount } }',
  '{ branches { nodes { code name } } divisions { nodes { code } } }',
  '{ __typename }',
];

const WITH_PEOPLE: readonly [string, string][] = [
  ['a page of workers', 'query people { workers(first: 5) { nodes { name } } }'],
  ['one worker', 'query people { worker(code: "CODE") { membershipStage } }'],
  [
    'the workers of stations',
    'query people { stations(first: 9) { nodes { code workers { nodes { posting { kind } } } } } }',
  ],
  ['an explanation', 'query people { station(code: "bing") { explanation { steps { text } } } }'],
];

it('cuts what an operation calls itself: the log keeps it for good', async () => {
  const { left } = await readingsOf(`query ${'q'.repeat(9_999)} { workers(first: 1) { nodes { name } } }`);
  expect(left.map(({ action }) => action)).toEqual(['q'.repeat(200)]);
});

describe('a request', () => {
  it.each(WITHOUT_PEOPLE)('about nobody leaves no trace: %s', async (document) => {
    expect((await readingsOf(document)).left).toEqual([]);
  });

  it.each(WITH_PEOPLE)('that answers %s leaves one, compiled or not', async (_, document) => {
    const [code] = await workerCodes();
    for (const _time of [1, 2, 3]) {
      const { left } = await readingsOf(document.replace('CODE', code ?? ''), {
        'x-request-id': 'request-17',
        'user-agent': 'report-tool',
      });
      expect(left).toHaveLength(1);
      expect(left[0]).toMatchObject({ action: 'people', request_id: 'request-17', client: 'report-tool' });
      const { cost, workers } = JSON.parse(left[0]?.detail ?? '');
      expect(cost).toBeGreaterThan(0);
      expect(workers.length).toBeGreaterThan(0);
      expect(workers).toEqual([...new Set(workers)].sort());
      expect(await workerCodes()).toEqual(expect.arrayContaining(workers));
    }
  });

  it('names just those on the page', async () => {
    const { answer, left } = await readingsOf('query page { workers(first: 2) { nodes { code name } } }');
    const { nodes } = (answer.data as { workers: { nodes: { code: string; name: string }[] } }).workers;
    const { workers } = JSON.parse(left[0]?.detail ?? '');
    expect(workers).toEqual(nodes.map(({ code }) => code).sort());
    expect(left[0]?.detail).not.toContain(nodes[0]?.name);
  });

  it('whose trace cannot be written gets no data, and its id is told', async () => {
    const { database } = api.app;
    const write = database.write.bind(database);
    database.write = () => Promise.reject(new Error('disk full'));
    try {
      const answer = await api.run('query people { workers(first: 5) { nodes { name } } }');
      expect(answer.data ?? null).toBeNull();
      expect(answer.errors).toHaveLength(1);
      expect(JSON.stringify(answer)).not.toContain('disk full');
    } finally {
      database.write = write;
    }
  });
});

async function workerCodes(): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`select code from worker order by code`.execute(api.app.database.reader);
  return rows.map(({ code }) => code);
}
