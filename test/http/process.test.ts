import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ZHIBU = fileURLToPath(new URL('../../src/cli/zhibu.ts', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-process-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `zhibu serve` in a process of its own. */
function serve(environment: Record<string, string>, ...options: string[]) {
  const { PORT, HOST, DATABASE_URL, ...inherited } = process.env;
  const child = spawn(process.execPath, [ZHIBU, 'serve', ...options], {
    cwd: folder,
    env: { ...inherited, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  return { child, output, ended: once(child, 'close') as Promise<[code: number | null, signal: string | null]> };
}

async function addressOf(child: ChildProcess, output: { stdout: string; stderr: string }): Promise<string> {
  while (!output.stdout.includes('\n')) {
    if (child.exitCode !== null) throw new Error(output.stderr);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return output.stdout.trim();
}

describe('zhibu serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'answers at the address it prints, and ends with 0 on %s',
    async (signal) => {
      const { child, output, ended } = serve({ DATABASE_URL: `sqlite:${join(folder, `${signal}.db`)}` });
      const address = await addressOf(child, output);
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
      expect((await fetch(address.replace('/graphql', '/health'))).status).toBe(200);
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
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
      const { child, output, ended } = serve(environment);
      const address = await addressOf(child, output);
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect((await response.json()).errors).toBeUndefined();
      child.kill('SIGTERM');
      await ended;
    }
  });

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
    [{ HOST: 'no.such.host.invalid', DATABASE_URL: 'sqlite::memory:' }, 'no.such.host.invalid'],
  ])('refuses %o in one line', async (environment, named) => {
    const { output, ended } = serve(environment as Record<string, string>);
    expect(await ended).toEqual([2, null]);
    expect(output.stderr.trim().split('\n')).toEqual([expect.stringContaining(named)]);
  });
});
