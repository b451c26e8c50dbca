import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OWNER } from '../support/open-app.ts';
import { addressOf, serveZhibu } from '../support/serve-zhibu.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-process-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const serve = (environment: Record<string, string>, ...options: string[]) =>
  serveZhibu(folder, environment, ...options);

describe('zhibu serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'answers at the address it prints, and ends with 0 on %s',
    async (signal) => {
      const served = serve({ DATABASE_URL: `sqlite:${join(folder, `${signal}.db`)}` });
      const { child, output, ended } = served;
      const address = await addressOf(served);
      expect(output.stdout).toBe(`${address}\n`);
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
      expect((await fetch(address.replace('/graphql', '/health'))).status).toBe(200);
      const response = await fetch(address, {
        method: 'POST',
        headers: { ...OWNER, 'content-type': 'application/json' },
        body: '{"query":"{ complianceSummary { stations } }"}',
      });
      expect(await response.json()).toMatchObject({ data: { complianceSummary: { stations: 0 } } });

      // the connection of the fetch above is kept alive and idle
      const begin = Date.now();
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
      expect(Date.now() - begin).toBeLessThan(10_000);
      expect(output.stderr).toBe('');
    },
  );

  test('keeps what was changed', async () => {
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'kept.db')}` };
    for (const query of [
      'mutation { createDivision(input: { code: "d", name: "区", level: DISTRICT }) { __typename } }',
      '{ division(code: "d") { name } }',
    ]) {
      const served = serve(environment);
      const address = await addressOf(served);
      const response = await fetch(address, {
        method: 'POST',
        headers: { ...OWNER, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect((await response.json()).errors).toBeUndefined();
      served.child.kill('SIGTERM');
      await served.ended;
    }
  });

  test("makes the owner's key once, and tells it once", async () => {
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'owner.db')}`, ZHIBU_OWNER_KEY: '' };
    const told: string[] = [];
    for (let start = 0; start < 2; start++) {
      const served = serve(environment);
      const address = await addressOf(served);
      told.push(served.output.stdout.replace(address, 'ADDRESS'));
      const [key] = /zhibu_\S+/.exec(told[0] ?? '') ?? [];
      const ask = (authorization: string) =>
        fetch(`${address}?query={__typename}`, { headers: { authorization } }).then(({ status }) => status);
      expect([await ask(`Bearer ${key}`), await ask('Bearer zhibu_other')]).toEqual([200, 401]);
      served.child.kill('SIGTERM');
      await served.ended;
    }
    expect(told).toEqual([expect.stringMatching(/^owner key: zhibu_[a-z2-9]{8}_[\w-]{43}\nADDRESS\n$/), 'ADDRESS\n']);
  });

  test("makes one owner's key however many start at once", async () => {
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'at-once.db')}`, ZHIBU_OWNER_KEY: '' };
    const all = Array.from({ length: 3 }, () => serve(environment));
    const addresses = await Promise.all(all.map(addressOf));
    const told = all.flatMap(({ output }) => /zhibu_\S+/.exec(output.stdout)?.[0] ?? []);
    expect(told).toHaveLength(1);
    for (const address of addresses) {
      const headers = { authorization: `Bearer ${told[0]}` };
      expect((await fetch(`${address}?query={__typename}`, { headers })).status).toBe(200);
    }
    for (const { child } of all) child.kill('SIGTERM');
    await Promise.all(all.map(({ ended }) => ended));
  }, 30_000);

  test("does not stand open beyond this machine with a short owner's key of an earlier start", async () => {
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'short.db')}` };
    const local = serve({ ...environment, ZHIBU_OWNER_KEY: 'short' });
    await addressOf(local);
    local.child.kill('SIGTERM');
    await local.ended;
    const open = { ...environment, HOST: '0.0.0.0', ZHIBU_OWNER_KEY: '' };
    const provider = { ZHIBU_OIDC_ISSUER: 'https://login.example', ZHIBU_OIDC_AUDIENCE: 'zhibu' };
    for (const started of [serve(open), serve({ ...open, ...provider })]) {
      expect(await started.ended).toEqual([2, null]);
      expect(started.output.stderr).toContain('key revoke owner');
    }
  }, 30_000);

  test('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { output, ended } = serve({ PORT: String(port), DATABASE_URL: 'sqlite::memory:' });
    expect(await ended).toEqual([2, null]);
    expect(output.stdout).toBe('');
    expect(output.stderr.trim().split('\n')).toEqual([expect.stringContaining(`${port}`)]);
    other.close();
  });

  test.each([
    [{ PORT: '65536' }, '65536'],
    [{ PORT: 'http' }, 'http'],
    [{ PORT: '-1' }, '-1'],
    [{ DATABASE_URL: 'mysql://somewhere' }, 'mysql:'],
    [{ HOST: '0.0.0.0', ZHIBU_OWNER_KEY: '', DATABASE_URL: 'sqlite::memory:' }, 'HOST=0.0.0.0'],
    [{ HOST: '0.0.0.0', ZHIBU_OWNER_KEY: 'x'.repeat(31), DATABASE_URL: 'sqlite::memory:' }, '32'],
    [{ ZHIBU_OWNER_KEY: '钥', DATABASE_URL: 'sqlite::memory:' }, 'ASCII'],
    [
      { HOST: 'no.such.host.invalid', ZHIBU_OWNER_KEY: 'x'.repeat(32), DATABASE_URL: 'sqlite::memory:' },
      'no.such.host.invalid',
    ],
  ])('refuses %o in one line', async (environment, named) => {
    const { output, ended } = serve(environment as Record<string, string>);
    expect(await ended).toEqual([2, null]);
    expect(output.stderr.trim().split('\n')).toEqual([expect.stringContaining(named)]);
  });
});
