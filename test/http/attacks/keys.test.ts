import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey } from '../../../src/services/access/create-key.ts';
import { listKeys } from '../../../src/services/access/list-keys.ts';
import { revokeKey } from '../../../src/services/access/revoke-key.ts';
import { OWNER_KEY } from '../../support/open-app.ts';
import { codesOf, type OpenDoor, openDoor } from '../../support/open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor({ origins: ['https://office.example'] });
});
afterAll(() => door.close());

const REPORTER = [{ role: 'REPORTER', divisionCode: '320506' }] as const;
const QUERY = '/graphql?query={__typename}';
const askWith = (authorization: string, path = QUERY) => door.ask(path, { headers: { authorization } });

async function makeKey(expiresOn?: string): Promise<{ readonly prefix: string; readonly key: string }> {
  const { code, key } = await createKey(door.app, { name: '上报', grants: REPORTER, expiresOn });
  return { prefix: code, key: key ?? '' };
}

describe('without a key that opens, nothing is answered', () => {
  test.each([
    QUERY,
    '/graphql',
    '/plan.svg?division=320506',
    '/export/stations.csv',
    '/letters/jia.html',
    '/reports/320506.docx',
    '/roster/preview?station=jia',
    '/elsewhere',
    '/',
  ])('%s', async (path) => {
    const response = await fetch(`${door.origin}${path}`);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await response.text()).toContain('zhibu key create');
  });

  test('but whether the server lives, and what a browser asks before it asks', async () => {
    expect((await fetch(`${door.origin}/health`)).status).toBe(200);
    const preflight = await fetch(`${door.origin}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://office.example', 'access-control-request-method': 'POST' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://office.example',
    ]);
    expect((await fetch(`${door.origin}/graphql`, { method: 'OPTIONS' })).status).toBe(401);
  });
});

describe('every key that does not open is refused in the same words', () => {
  const wrong: [string, () => Promise<string>][] = [
    ['nobody was ever given', async () => `Bearer zhibu_abcdefgh_${'x'.repeat(43)}`],
    [
      'that has expired',
      async () => {
        const { key } = await makeKey('2026-11-22');
        door.app.setDay('2026-11-22');
        return `Bearer ${key}`;
      },
    ],
    [
      'that was revoked',
      async () => {
        const { prefix, key } = await makeKey();
        expect((await askWith(`Bearer ${key}`)).status).toBe(200);
        await revokeKey(door.app, { prefix });
        return `Bearer ${key}`;
      },
    ],
    ['cut', async () => `Bearer ${(await makeKey()).key.slice(0, -1)}`],
    ['in another scheme', async () => `Basic ${OWNER_KEY}`],
    ['without a scheme', async () => OWNER_KEY],
    ['of no letters', async () => 'Bearer '],
    ['that is its own hash', async () => `Bearer ${'0'.repeat(64)}`],
    ['that is long', async () => `Bearer ${'x'.repeat(12_001)}`],
  ];
  test.each(wrong)('%s', async (_, make) => {
    const answer = await askWith(await make());
    door.app.setDay('2026-11-21');
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(answer.errors).toEqual((await askWith('Bearer nobody')).errors);
  });

  test('in English to whom it is asked for', async () => {
    const answer = await door.ask(QUERY, { headers: { authorization: 'Bearer nobody', 'accept-language': 'en' } });
    expect(answer.errors?.[0]?.message).toContain('Show a valid key');
  });
});

test('a key opens until the day before it expires, and how it is spelled matters nowhere but in itself', async () => {
  const { key } = await makeKey('2026-11-22');
  for (const header of [`Bearer ${key}`, `bearer  ${key}`]) expect((await askWith(header)).status).toBe(200);
  expect((await askWith(`Bearer ${key.toUpperCase()}`)).status).toBe(401);
});

test('two keys are refused, whichever of them opens', async () => {
  const answer = await new Promise<{ readonly status: number | undefined; readonly body: string }>((resolve) => {
    const sent = request(`${door.origin}${QUERY}`, async (response) => {
      resolve({ status: response.statusCode, body: await text(response) });
    });
    sent.setHeader('authorization', [`Bearer ${OWNER_KEY}`, 'Bearer nobody']);
    sent.end();
  });
  expect(answer.status).toBe(401);
});

test.each(['access_token', 'key', 'KEY', 'token', 'api_key'])('a key in the address as %s is refused', async (name) => {
  for (const path of ['/graphql?query={__typename}', '/export/stations.csv?']) {
    const answer = await door.ask(`${path}&${name}=${OWNER_KEY}`);
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain(OWNER_KEY);
  }
});

test('the day of the last use is kept, and of the key nothing but a hash', async () => {
  const { prefix, key } = await makeKey();
  const lastUse = async () =>
    (await listKeys(door.app).read(null, 100)).find((each) => each.prefix === prefix)?.lastUsedOn;
  expect(await lastUse()).toBeUndefined();
  await askWith(`Bearer ${key}`);
  // written when the answer has left
  await expect.poll(lastUse).toBe('2026-11-21');
  door.app.setDay('2026-11-22');
  await askWith(`Bearer ${key}`);
  await expect.poll(lastUse).toBe('2026-11-22');
  door.app.setDay('2026-11-21');
  const rows = await door.app.database.reader.selectFrom('key_use').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(key.slice(`zhibu_${prefix}_`.length));
  expect(rows.find((row) => row.prefix === prefix)?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('what a key may do follows what is written, at once', async () => {
  const { key } = await makeKey();
  const count = async () => (await askWith(`Bearer ${key}`, '/graphql?query={stations{totalCount}}')).data;
  const before = await count();
  await door.run(
    'mutation { createDivision(input: { code: "new", name: "新镇", level: TOWN, parentCode: "320506" }) { __typename } }',
  );
  await door.run(
    'mutation { createStation(input: { code: "new", name: "新站", level: TOWN_STATION, divisionCode: "new", openedOn: "2026-01-01" }) { __typename } }',
  );
  expect(before).toMatchObject({ stations: { totalCount: expect.any(Number) } });
  expect(await count()).not.toEqual(before);
});

test('who guesses is told to wait, and who has a key is not', async () => {
  const limited = await openDoor({ costPerMinute: 50_000 });
  const statuses = [];
  for (let time = 0; time < 10; time++) {
    statuses.push((await limited.ask(QUERY, { headers: { authorization: `Bearer guess-${time}` } })).status);
  }
  expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
  expect((await limited.run('{ __typename }')).status).toBe(200);
  await limited.close();
});
