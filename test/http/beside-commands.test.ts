import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWNER } from '../support/open-app.ts';
import { runZhibu } from '../support/run-zhibu.ts';
import { addressOf, serveZhibu } from '../support/serve-zhibu.ts';

let folder: string;
const before = process.env.DATABASE_URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-beside-'));
});
afterAll(() => {
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
  rmSync(folder, { recursive: true });
});

const CHANGE = 'mutation { createDivision(input: { code: "d", name: "区", level: DISTRICT }) { __typename } }';

/** A server, beside a command that is writing to its file; `change` asks for one and answers the body. */
async function serveBeside(file: string) {
  const served = serveZhibu(folder, { DATABASE_URL: `sqlite:${file}` });
  const address = await addressOf(served);
  const command = new BetterSqlite3(file);
  command.exec('begin immediate');
  const headers = { ...OWNER, 'content-type': 'application/json' };
  const change = async () => {
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query: CHANGE }) });
    return response.json();
  };
  return { served, address, command, change };
}

test('while a command writes for long, a change waits for it and nobody else does', async () => {
  const { served, address, command, change } = await serveBeside(join(folder, 'busy.db'));
  const changed = change();
  for (let time = 0; time < 10; time++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begun = performance.now();
    expect((await fetch(address.replace('/graphql', '/health'))).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(500);
  }
  command.exec('commit');
  command.close();
  expect(await changed).toMatchObject({
    data: { createDivision: { __typename: 'CreateDivisionSuccess' } },
  });
  served.child.kill('SIGTERM');
  expect(await served.ended).toEqual([0, null]);
}, 20_000);

test('whoever waited for a command too long learns that nothing was done, and that they may try again', async () => {
  const file = join(folder, 'very-busy.db');
  const { served, command, change } = await serveBeside(file);
  process.env.DATABASE_URL = `sqlite:${file}`;
  const [answer, outcome] = await Promise.all([
    change(),
    runZhibu('key', 'create', '--name', '报表', '--role', 'REPORTER', '--division', '320506'),
  ]);
  command.exec('rollback');
  command.close();
  expect(answer).toMatchObject({
    errors: [{ message: expect.stringContaining('请稍后再试'), extensions: { code: 'DATABASE_BUSY' } }],
  });
  expect(outcome).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^另一程序（如导入）正在写入数据库.*\n$/),
  });
  served.child.kill('SIGTERM');
  expect(await served.ended).toEqual([0, null]);
}, 40_000);
