import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApi } from '../../src/server/create-api.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { OWNER, openApp } from '../support/open-app.ts';
import { type OpenServer, openServer } from '../support/open-server.ts';

let server: OpenServer;
beforeAll(async () => {
  server = await openServer(exampleDistrict());
});
afterAll(() => server.close());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { ...OWNER, 'content-type': 'application/json', ...headers },
    body,
  });

test('is healthy', async () => {
  expect((await fetch(`${server.origin}/health`)).status).toBe(200);
});

test('answers a query', async () => {
  const response = await post(JSON.stringify({ query: '{ station(code: "jia") { name } }' }));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: { station: { name: '甲站' } } });
});

test('answers a query that was sent with GET', async () => {
  const query = encodeURIComponent('query($code: String!) { station(code: $code) { name } }');
  const response = await fetch(
    `${server.origin}/graphql?query=${query}&variables=${encodeURIComponent('{"code":"yi"}')}`,
    { headers: OWNER },
  );
  expect(await response.json()).toMatchObject({ data: { station: { name: '乙站' } } });
});

test('changes nothing for a GET', async () => {
  const query = encodeURIComponent(
    'mutation { closeStation(input: { stationCode: "jia", on: "2026-11-01" }) { __typename } }',
  );
  const response = await fetch(`${server.origin}/graphql?query=${query}`, { headers: OWNER });
  expect(response.status).toBe(405);
  const after = await post(JSON.stringify({ query: '{ station(code: "jia") { closedOn } }' }));
  expect(await after.json()).toMatchObject({ data: { station: { closedOn: null } } });
});

test('shows GraphiQL with example queries to a browser', async () => {
  const response = await fetch(`${server.origin}/graphql`, { headers: { ...OWNER, accept: 'text/html' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
  const page = await response.text();
  expect(page).toContain('nonCompliantStations');
  expect(page).toContain('支部 Zhibu');
});

test('answers expected refusals with 200', async () => {
  const query = 'mutation { closeStation(input: { stationCode: "nobody", on: "2026-11-01" }) { __typename } }';
  const response = await post(JSON.stringify({ query }));
  expect([response.status, await response.json()]).toMatchObject([
    200,
    { data: { closeStation: { __typename: 'NotFoundError' } } },
  ]);
});

describe('a request that is none', () => {
  test.each([
    ['malformed JSON', '{"query": "{ __typename }"', 400],
    ['no query', '{}', 200],
    ['a query that is no text', '{"query": 1}', 400],
    ['a document that cannot be parsed', '{"query": "{ station( }"}', 200],
    ['an unknown field', '{"query": "{ colour }"}', 200],
  ])('is refused: %s', async (_, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/./) }] });
  });

  test('is refused at any other path', async () => {
    expect((await fetch(`${server.origin}/elsewhere`, { headers: OWNER })).status).toBe(404);
  });
});

test('what goes wrong inside is reported, not told', async () => {
  const broken = await openApp('2026-11-21');
  const failed = vi.fn();
  const api = createApi(broken, { log: { answered() {}, failed } });
  await broken.close();
  const ask = (headers = {}) =>
    api.fetch('http://zhibu.test/graphql?query={station(code:"jia"){name}}', { headers: { ...OWNER, ...headers } });
  const [response, english] = [await ask(), await ask({ 'accept-language': 'en' })];
  const { errors, extensions } = (await response.json()) as { errors: unknown[]; extensions: { requestId: string } };
  expect(failed).toHaveBeenCalledWith(expect.any(Error), extensions.requestId);
  expect(errors).toMatchObject([{ message: '服务器内部错误。' }]);
  expect(await english.json()).toMatchObject({ errors: [{ message: 'Something went wrong inside the server.' }] });
  expect(JSON.stringify(errors)).not.toMatch(/driver|database|sqlite/i);
});
