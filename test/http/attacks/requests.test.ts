import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type OpenDoor, openDoor } from '../../support/open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const MEBIBYTE = 1_048_576;
const CLOSE = 'mutation { closeStation(input: { stationCode: "jia", on: "2026-11-01" }) { __typename } }';
const padded = (bytes: number) => '{"query":"{ __typename }"}'.padEnd(bytes);

async function expectNothingChanged() {
  expect(await door.run('{ station(code: "jia") { closedOn } }')).toMatchObject({
    data: { station: { closedOn: null } },
  });
}

describe('a change cannot be asked for by what a page of another site can send unasked', () => {
  test.each<[string, string, RequestInit]>([
    ['GET', `/graphql?query=${encodeURIComponent(CLOSE)}`, {}],
    ['HEAD', `/graphql?query=${encodeURIComponent(CLOSE)}`, { method: 'HEAD' }],
    ['a form', '/graphql', { method: 'POST', body: new URLSearchParams({ query: CLOSE }) }],
    [
      'a form with its query in the URL',
      `/graphql?query=${encodeURIComponent(CLOSE)}`,
      { method: 'POST', body: new URLSearchParams() },
    ],
    [
      'plain text',
      '/graphql',
      { method: 'POST', body: JSON.stringify({ query: CLOSE }), headers: { 'content-type': 'text/plain' } },
    ],
    [
      'plain text that mentions JSON',
      '/graphql',
      {
        method: 'POST',
        body: JSON.stringify({ query: CLOSE }),
        headers: { 'content-type': 'text/plain; application/json' },
      },
    ],
    [
      'a document as it is',
      '/graphql',
      { method: 'POST', body: CLOSE, headers: { 'content-type': 'application/graphql' } },
    ],
    ['no type at all', '/graphql', { method: 'POST', body: new Blob([JSON.stringify({ query: CLOSE })]) }],
    [
      'several parts',
      '/graphql',
      { method: 'POST', body: parts({ operations: JSON.stringify({ query: CLOSE }), map: '{}' }) },
    ],
  ])('%s', async (_, path, init) => {
    const { status } = await door.ask(path, init);
    expect([405, 415]).toContain(status);
    await expectNothingChanged();
  });
});

test('parts that name a prototype reach nothing', async () => {
  const body = parts({ operations: '{"query":"{ __typename }"}', map: '{"0":["__proto__.polluted"]}', 0: 'yes' });
  expect(codesOf(await door.ask('/graphql', { method: 'POST', body }))).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s is refused', async (method) => {
  expect((await door.ask('/graphql', { method })).status).toBe(405);
});

describe('operations are asked one at a time', () => {
  test.each([
    ['two in a list', JSON.stringify([{ query: '{ __typename }' }, { query: CLOSE }])],
    ['one in a list', JSON.stringify([{ query: CLOSE }])],
    ['none in a list', '[]'],
  ])('%s', async (_, body) => {
    expect([(await door.post(body)).status, codesOf(await door.post(body))]).toEqual([400, ['BAD_REQUEST']]);
    await expectNothingChanged();
  });
});

describe('a body of 1 MiB is read', () => {
  test('with its length', async () => {
    expect(await door.post(padded(MEBIBYTE))).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });

  test('without its length', async () => {
    expect(await door.post(inChunks(MEBIBYTE))).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });
});

describe('a byte more is refused, and the server goes on', () => {
  test.each<[string, () => string | ReadableStream]>([
    ['with its length', () => padded(MEBIBYTE + 1)],
    ['without its length', () => inChunks(MEBIBYTE + 1)],
    ['ten times as much', () => padded(10 * MEBIBYTE)],
    ['ten times as much in chunks', () => inChunks(10 * MEBIBYTE)],
  ])('%s', async (_, body) => {
    const answer = await door.post(body());
    expect([answer.status, codesOf(answer)]).toEqual([413, ['BODY_TOO_LARGE']]);
    expect((await door.ask('/health')).status).toBe(200);
  });
});

test('a body longer than announced is cut off as HTTP says', async () => {
  const answer = await raw(
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n{"query":"{ __typename }"}GARBAGE\r\n\r\n',
  );
  expect(answer.match(/HTTP\/1\.1 \d+/g)?.at(-1)).toBe('HTTP/1.1 400');
});

test.each([
  ['two lengths', 'Content-Length: 26\r\nContent-Length: 5'],
  ['a length and chunks', 'Content-Length: 26\r\nTransfer-Encoding: chunked'],
  ['a length that is none', 'Content-Length: 0x1a'],
  ['a negative length', 'Content-Length: -1'],
])('%s: refused, for others may understand it otherwise', async (_, headers) => {
  const answer = await raw(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n\r\n{"query":"{ __typename }"}`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
});

test.each(['a b', '[', 'x:99999', '%%'])('a host that is none, "%s", is refused and tells nothing', async (host) => {
  const answer = await raw(`GET /graphql?query={__typename} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
  expect(answer).not.toMatch(/\bat |node_modules|Error/);
});

test('headers of more than 16 KB are refused', async () => {
  expect((await door.ask('/health', { headers: { 'x-long': 'x'.repeat(20_000) } })).status).toBe(431);
});

describe('what is no JSON is refused without repeating it', () => {
  test.each([
    ['cut short', '{"query": "{ __typename }"'],
    ['lists without end', '['.repeat(500_000)],
    ['a byte that is no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['a text', '"{ __typename }"'],
    ['nothing', 'null'],
    ['empty', ''],
  ])('%s', async (_, body) => {
    const answer = await door.post(body);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect(answer.text).not.toMatch(/position|token|at /i);
  });

  test('variables in a URL', async () => {
    const answer = await door.ask('/graphql?query={__typename}&variables={');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });
});

describe('variables are looked at before they are used: they have', () => {
  const QUERY = 'query($filter: StationFilter) { stations(filter: $filter) { totalCount } }';
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  test.each([
    ['33 levels', nested(33)],
    ['400,000 levels', nested(400_000)],
    ['50,001 values', `{"statuses":[${'1,'.repeat(50_000)}1]}`],
    ['201 members', JSON.stringify(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`k${n}`, n])))],
    ['a text of 10,001 characters', JSON.stringify({ search: 'x'.repeat(10_001) })],
  ])('%s', async (_, filter) => {
    const answer = await door.post(`{"query":"${QUERY}","variables":{"filter":${filter}}}`);
    expect(codesOf(answer)).toEqual(['REQUEST_TOO_LARGE']);
  });

  test('a prototype, which is a member nobody declared', async () => {
    const { errors } = await door.post(`{"query":"${QUERY}","variables":{"filter":{"__proto__":{"search":"x"}}}}`);
    expect(errors).toMatchObject([{ message: expect.stringContaining('__proto__') }]);
    expect(({} as Record<string, unknown>).search).toBeUndefined();
  });

  test('a text as long as any may be, made of what a search may not take for patterns', async () => {
    const { data } = await door.run(QUERY, { filter: { search: '%'.repeat(10_000) } });
    expect(data).toEqual({ stations: { totalCount: 0 } });
  });
});

function parts(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

function inChunks(bytes: number): ReadableStream {
  const body = Buffer.from(padded(bytes));
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < body.length; at += 65_536) controller.enqueue(body.subarray(at, at + 65_536));
      controller.close();
    },
  });
}

/** Sends bytes as they are; answers all that comes back. */
async function raw(message: string): Promise<string> {
  const socket = connect(Number(new URL(door.origin).port), '127.0.0.1');
  socket.write(message);
  socket.setTimeout(2_000, () => socket.end());
  return text(socket);
}

test('a request that is broken off leaves nothing behind', async () => {
  const sent = request(`${door.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 1_000 },
  });
  sent.on('error', () => {});
  sent.write('{"query":');
  await new Promise((resolve) => setTimeout(resolve, 50));
  sent.destroy();
  expect((await door.ask('/health')).status).toBe(200);
  expect(door.lines.filter((line) => line.includes('"failed"'))).toEqual([]);
});
