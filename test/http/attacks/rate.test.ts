import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Allowance } from '../../../src/server/allowance.ts';
import { whoAsks } from '../../../src/server/who-asks.ts';
import { codesOf, type OpenDoor, openDoor } from '../../support/open-door.ts';

describe('who asks too much', () => {
  let door: OpenDoor;
  beforeAll(async () => {
    door = await openDoor({ costPerMinute: 2_000 });
  });
  afterAll(() => door.close());

  test('is told to wait, and how long; whether the server lives can be asked all the same', async () => {
    const answers = [];
    for (let time = 0; time < 30; time++) answers.push(await door.run('{ __typename }'));
    expect(answers[0]?.status).toBe(200);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(5);
    for (const answer of refused) {
      expect(codesOf(answer)).toEqual(['RATE_LIMITED']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(61);
      expect(answer.extensions?.requestId).toBe(answer.headers.get('x-request-id'));
    }
    for (const path of ['/plan.svg?division=320506', '/graphql?query={__typename}']) {
      expect((await door.ask(path)).status).toBe(429);
    }
    for (let time = 0; time < 30; time++) expect((await door.ask('/health')).status).toBe(200);
  });
});

test('what was answered counts by its cost, and every change by that of one', async () => {
  const door = await openDoor({ costPerMinute: 20_000 });
  const page = '{ stations(first: 100) { nodes { workers(first: 100) { nodes { code } } } } }';
  expect(await door.run(page)).toMatchObject({ status: 200, extensions: { cost: 12_120 } });
  expect((await door.run(page)).status).toBe(200);
  expect((await door.run('{ __typename }')).status).toBe(429);
  await door.close();
  const other = await openDoor({ costPerMinute: 20_000 });
  const rename = (n: number) => `a${n}: renameStation(input: { stationCode: "nobody", name: "n" }) { __typename }`;
  const changes = `mutation { ${Array.from({ length: 30 }, (_, n) => rename(n)).join(' ')} }`;
  expect(await other.run(changes)).toMatchObject({ status: 200, extensions: { cost: 30_030 } });
  expect((await other.run('{ __typename }')).status).toBe(429);
  await other.close();
});

test('what comes at once is counted as if it came one after another', async () => {
  const door = await openDoor({ costPerMinute: 20_000 });
  const query = '{ stations(first: 100) { nodes { workers(first: 100) { nodes { code } } } } }';
  const all = Promise.withResolvers<void>();
  // every head is read before any body comes
  const late = () =>
    new ReadableStream({
      async start(controller) {
        await all.promise;
        controller.enqueue(new TextEncoder().encode(JSON.stringify({ query })));
        controller.close();
      },
    });
  const asked = Array.from({ length: 20 }, () => door.post(late()));
  await new Promise((resolve) => setTimeout(resolve, 300));
  all.resolve();
  const answers = await Promise.all(asked);
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(2);
  for (const answer of answers.filter(({ status }) => status !== 200)) {
    expect([answer.status, codesOf(answer)]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  }
  await door.close();
});

test('bytes count the same whether it is said before how many they are', async () => {
  const text = JSON.stringify({ query: '{ __typename }', extensions: { padding: 'x'.repeat(1_000_000) } });
  for (const makeBody of [() => text, () => new Blob([text]).stream()]) {
    const door = await openDoor({ costPerMinute: 20_000 });
    expect((await door.post(makeBody())).status).toBe(200);
    expect((await door.run('{ __typename }')).status).toBe(429);
    await door.close();
  }
});

test('bytes of a roster count the same, too, and so do those of what is too long', async () => {
  const sheet = `姓名,备注\n${'新人,无\n'.repeat(200_000)}`;
  const long = 'x'.repeat(2_000_000);
  const roster = { path: '/roster/preview?station=nobody', type: 'text/csv', body: sheet, status: 422 };
  const question = { path: '/graphql', type: 'application/json', body: long, status: 413 };
  for (const { path, type, body, status } of [roster, question]) {
    const door = await openDoor({ costPerMinute: 20_000 });
    const inPieces = { body: new Blob([body]).stream(), duplex: 'half' as const };
    const answer = await door.ask(path, { method: 'POST', headers: { 'content-type': type }, ...inPieces });
    expect(answer.status).toBe(status);
    expect((await door.run('{ __typename }')).status).toBe(429);
    await door.close();
  }
});

test('what is refused because it costs too much costs no more than any request', async () => {
  const door = await openDoor({ costPerMinute: 20_000 });
  const stations = 'stations(first: 100) { nodes { neighbors { neighbors { neighbors { neighbors { code } } } } } }';
  for (let time = 0; time < 3; time++)
    expect(codesOf(await door.run(`{ ${stations} }`))).toEqual(['REQUEST_TOO_LARGE']);
  expect((await door.run('{ __typename }')).status).toBe(200);
  await door.close();
});

test("the machine's own programs may ask as much as they like where nobody said how much", async () => {
  const door = await openDoor();
  for (let time = 0; time < 300; time++) expect((await door.run('{ __typename }')).status).toBe(200);
  await door.close();
});

describe('an allowance', () => {
  test('is spent at once and refilled within a minute', () => {
    let now = 0;
    const allowance = new Allowance(600, () => now);
    expect(allowance.wait('a')).toBe(0);
    allowance.spend('a', 599);
    expect(allowance.wait('a')).toBe(0);
    allowance.spend('a', 1);
    expect(allowance.wait('a')).toBe(1);
    expect(allowance.wait('b')).toBe(0);
    now = 1_000;
    expect(allowance.wait('a')).toBe(0);
    allowance.spend('a', 1_000_000);
    expect(allowance.wait('a')).toBe(61);
    now = 62_000;
    expect(allowance.wait('a')).toBe(0);
    now = 1_000_000;
    allowance.spend('a', 600);
    expect(allowance.wait('a')).toBe(1);
  });

  test('remembers ten thousand visitors and no more', () => {
    const allowance = new Allowance(1, () => 0);
    for (let visitor = 0; visitor <= 10_000; visitor++) allowance.spend(`v${visitor}`, 1);
    expect([allowance.wait('v0'), allowance.wait('v1') > 0, allowance.wait('v10000') > 0]).toEqual([0, true, true]);
  });
});

test.each([
  ['10.0.0.1', '10.0.0.1', false],
  ['::ffff:10.0.0.1', '10.0.0.1', false],
  ['::ffff:127.0.0.1', 'local', true],
  ['127.8.9.1', 'local', true],
  ['::1', 'local', true],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', false],
  ['2001:db8:1:2::9', '2001:db8:1:2', false],
  ['2001:db8::9', '2001:db8:0:0', false],
  ['fe80::1', 'fe80:0:0:0', false],
])('%s is counted as %s', (remoteAddress, address, isLocal) => {
  const req = { socket: { remoteAddress } } as NonNullable<Parameters<typeof whoAsks>[0]['req']>;
  expect(whoAsks({ req })).toEqual({ address, isLocal });
});
