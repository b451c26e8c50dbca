import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { openApp } from '../support/open-app.ts';
import { runZhibu } from '../support/run-zhibu.ts';

let folder: string;
const before = process.env.DATABASE_URL;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-keys-'));
  const url = `sqlite:${join(folder, 'keys.db')}`;
  const app = await openApp('2026-11-21', url);
  await importSnapshot(app, exampleDistrict());
  await app.close();
  process.env.DATABASE_URL = url;
});
afterAll(() => {
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
  rmSync(folder, { recursive: true });
});

test('a key is printed alone and once, listed without what it says, and revoked', async () => {
  const created = await runZhibu(
    ...['key', 'create', '--name', '上报', '--role', 'REPORTER', '--division', '320506'],
    ...['--role', 'STATION_MANAGER', '--station', 'jia', '--station', 'yi', '--expires', '2999-01-01'],
  );
  expect([created.code, created.stdout]).toEqual([0, expect.stringMatching(/^zhibu_[a-z2-9]{8}_[\w-]{43}\n$/)]);
  const [, prefix = '', secret = ''] = /^zhibu_([a-z2-9]{8})_(.*)\n/.exec(created.stdout) ?? [];
  const listed = await runZhibu('key', 'list', '--format', 'json');
  const { keys } = JSON.parse(listed.stdout);
  expect(keys.find((key: { prefix: string }) => key.prefix === prefix)).toMatchObject({
    name: '上报',
    expiresOn: '2999-01-01',
    createdBy: expect.stringMatching(/^COMMAND /),
    grants: [
      { role: 'REPORTER', divisionCode: '320506' },
      { role: 'STATION_MANAGER', stationCode: 'jia' },
      { role: 'STATION_MANAGER', stationCode: 'yi' },
    ],
  });
  expect(listed.stdout + created.stderr).not.toContain(secret);
  expect(await runZhibu('key', 'revoke', prefix)).toMatchObject({ code: 0 });
  expect(await runZhibu('key', 'revoke', prefix)).toMatchObject({ code: 2, stdout: '' });
  expect((await runZhibu('key', 'list')).stdout).toMatch(new RegExp(`${prefix}.*已撤销`));
});

test('a name makes no lines in the list, and does nothing to the screen', async () => {
  const name = 'a\nowner  owner  OWNER\u001b[8m\u202e';
  const created = await runZhibu('key', 'create', '--name', name, '--role', 'REPORTER', '--division', '320506');
  expect(created.code).toBe(0);
  const listed = await runZhibu('key', 'list');
  expect(listed.stdout).toContain('a\\u000aowner  owner  OWNER\\u001b[8m\\u202e');
  expect(listed.stdout.split('\n').filter((line) => line.startsWith('owner'))).toHaveLength(1);
});

test('a key that leaked is revoked by itself, and never printed', async () => {
  const { stdout } = await runZhibu('key', 'create', '--name', '上报', '--role', 'ADMINISTRATOR');
  const key = stdout.trim();
  const revoked = await runZhibu('key', 'revoke', key);
  expect([revoked.code, revoked.stdout]).toEqual([0, `已撤销密钥 ${key.slice(6, 14)}\n`]);
  const again = await runZhibu('key', 'revoke', key);
  expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/已于 \d{4}-\d\d-\d\d \d\d:\d\d 撤销/)]);
  expect(again.stderr).not.toContain(key);
});

test('a user is added, listed and removed', async () => {
  const add = ['user', 'add', '--issuer', 'https://login.example', '--subject', 'zhang', '--name', '张三'];
  const added = await runZhibu(...add, '--role', 'TOWN_OFFICER', '--division', '320506');
  const [, id = ''] = /用户 (\S+?)（/.exec(added.stdout) ?? [];
  expect((await runZhibu('--lang', 'en', 'user', 'list')).stdout).toMatch(new RegExp(`${id}.*TOWN_OFFICER 320506`));
  expect(await runZhibu('user', 'remove', id)).toMatchObject({ code: 0 });
  expect(await runZhibu('user', 'remove', id)).toMatchObject({ code: 2 });
});

test.each<[string, readonly string[], RegExp]>([
  ['a role nobody knows', ['--role', 'BOSS'], /BOSS/],
  ['a role without its area', ['--role', 'REPORTER'], /--division/],
  ['an area before any role', ['--division', '320506', '--role', 'REPORTER'], /--role/],
  ['an area of the wrong kind', ['--role', 'REPORTER', '--station', 'jia'], /REPORTER/],
  ['a division that does not exist', ['--role', 'REPORTER', '--division', 'none'], /none/],
  ['a day that has passed', ['--role', 'ADMINISTRATOR', '--expires', '2020-01-01'], /2020-01-01/],
  ['an area behind another role', ['--role', 'STATION_MANAGER', '--role', 'ADMINISTRATOR'], /下一个 --role 之前/],
  ['an empty name', ['--role', 'ADMINISTRATOR', '--name', ''], /name 不能为空/],
  ['no role', [], /--role/],
])('refused in one line: %s', async (_, options, named) => {
  const { code, stdout, stderr } = await runZhibu('key', 'create', '--name', 'x', ...options);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim()).toMatch(named);
  expect(stderr.trim()).not.toContain('\n');
});
