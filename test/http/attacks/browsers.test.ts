import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDoor, openDoor } from '../../support/open-door.ts';

const OFFICE = 'https://office.example';
const CROSS = ['access-control-allow-origin', 'access-control-allow-headers', 'access-control-allow-credentials'];

let usual: OpenDoor;
let open: OpenDoor;
beforeAll(async () => {
  usual = await openDoor();
  open = await openDoor({ origins: [OFFICE, 'http://127.0.0.1:3000'] });
});
afterAll(async () => {
  await usual.close();
  await open.close();
});

const preflight = (door: OpenDoor, origin: string) =>
  door.ask('/graphql', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
const ask = (door: OpenDoor, origin: string) => door.post('{"query":"{ __typename }"}', { origin });
const crossing = ({ headers }: { headers: Headers }) => CROSS.filter((name) => headers.has(name));

describe('pages of other sites', () => {
  test.each([OFFICE, 'null', 'http://127.0.0.1:4000'])('%s may not ask where no site is named', async (origin) => {
    expect(crossing(await preflight(usual, origin))).toEqual([]);
    expect(crossing(await ask(usual, origin))).toEqual([]);
  });

  test('may ask where they are named, without cookies', async () => {
    const allowed = await preflight(open, OFFICE);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(OFFICE);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(allowed.headers.has('access-control-allow-credentials')).toBe(false);
    const answer = await ask(open, OFFICE);
    expect(answer.headers.get('access-control-allow-origin')).toBe(OFFICE);
    expect(answer.headers.get('vary')).toContain('origin');
    expect(answer.data).toEqual({ __typename: 'Query' });
  });

  test.each(['https://office.example.evil.example', 'http://office.example', 'https://OFFICE.example', 'null', ''])(
    'may not ask where others are named: %s',
    async (origin) => {
      expect(crossing(await preflight(open, origin))).toEqual([]);
      expect(crossing(await ask(open, origin))).toEqual([]);
    },
  );
});

test.each<[number, Record<string, string>]>([
  [417, { expect: 'something' }],
  [400, { host: 'no host' }],
])('the %d of the server itself tells browsers to do nothing with it', async (status, headers) => {
  const { promise, resolve } = Promise.withResolvers<[number | undefined, unknown]>();
  request(`${usual.origin}/graphql`, { headers }, (answer) => {
    resolve([answer.statusCode, answer.headers['x-content-type-options']]);
    answer.resume();
  }).end();
  expect(await promise).toEqual([status, 'nosniff']);
});

test.each(['/graphql?query={__typename}', '/health', '/elsewhere', '/plan.svg?division=320506', '/graphql'])(
  '%s tells browsers to do nothing with it',
  async (path) => {
    const { headers } = await usual.ask(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(headers.has('x-yoga-id')).toBe(false);
  },
);

test('GraphiQL runs its own script and no other', async () => {
  const { text, headers } = await usual.ask('/graphql', { headers: { accept: 'text/html' } });
  const policy = headers.get('content-security-policy') ?? '';
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(text) ?? [];
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  expect(policy).toContain(`'sha256-${Buffer.from(hash).toString('base64')}'`);
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'|unsafe-eval|https?:/);
  expect(text.match(/<script/g)?.length).toBeLessThan(30);
});
