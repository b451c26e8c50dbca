import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { printPieces } from '../../src/exchange/print-snapshot.ts';
import { connect } from '../../src/storage/connect.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { runZhibu } from '../support/run-zhibu.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-audit-'));
const path = join(folder, 'zhibu.db');
const url = `sqlite:${path}`;
const present = process.env.DATABASE_URL;
process.env.DATABASE_URL = url;
afterAll(() => {
  if (present === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = present;
  rmSync(folder, { recursive: true });
});

it('commands leave a trace, a person is listed and erased, and the log is verified', async () => {
  const file = join(folder, 'district.json');
  writeFileSync(file, [...printPieces(exampleDistrict())].join(''));
  expect(await runZhibu('import', file)).toMatchObject({ code: 0, stderr: '' });
  const listed = await runZhibu('person', 'list', 'jia-1');
  expect(listed).toMatchObject({ code: 0, stderr: '' });
  const { name, changedBy } = JSON.parse(listed.stdout);
  expect(changedBy).toMatchObject([{ action: 'import', caller: { kind: 'COMMAND', name: userInfo().username } }]);
  const erased = await runZhibu('--lang', 'en', 'person', 'erase', 'jia-1', '--reason', '本人要求');
  expect(erased).toMatchObject({ code: 0, stderr: '' });
  const again = await runZhibu('person', 'list', 'jia-1');
  expect(again.stdout).not.toContain(name);
  expect(JSON.parse(again.stdout)).toMatchObject({
    name: '（已删除）',
    changedBy: [{ action: 'person erase', note: '本人要求' }, { action: 'import' }],
    readBy: [{ action: 'person list' }],
  });

  const sound = await runZhibu('verify-audit', '--format', 'json');
  expect(sound).toMatchObject({ code: 0, stderr: '' });
  const { entries, last, fault } = JSON.parse(sound.stdout);
  expect({ entries, sequence: last.sequence, fault }).toEqual({ entries: 4, sequence: 4, fault: null });
  expect((await runZhibu('verify-audit')).stdout).toBe(`日志完好：共 4 条；请另行记下末条 4:${last.hash}\n`);

  const database = await connect(url);
  await database.write(async (trx) => {
    await sql`delete from audit_entry where sequence = 4`.execute(trx);
    await sql`delete from audit_place where sequence = 4`.execute(trx);
  });
  expect((await runZhibu('verify-audit')).code).toBe(0);
  expect(await runZhibu('--lang', 'en', 'verify-audit', '--expect', `4:${last.hash}`)).toEqual({
    code: 1,
    stdout: 'entry 4: the log was cut off before it\n',
    stderr: expect.stringMatching(/verify your backups.*; the entries before it can be trusted\n$/),
  });
  const page = await sql<{ ends: number }>`
    select pgoffset + pgsize as ends from dbstat where name = 'audit_entry_at'`.execute(database.reader);
  await database.close();
  const bytes = readFileSync(path);
  const soundBytes = Buffer.from(bytes);
  bytes.write('1', bytes.lastIndexOf('20', page.rows[0]?.ends));
  writeFileSync(path, bytes);
  expect(await runZhibu('verify-audit')).toEqual({
    code: 1,
    stdout: expect.stringMatching(/^每一条都完好，但日志的索引与之不符/),
    stderr: expect.not.stringContaining('此前的各条'),
  });
  writeFileSync(path, soundBytes);

  const reopened = await connect(url);
  await reopened.write((trx) => sql`update audit_entry set note = 'x' where sequence = 2`.execute(trx));
  await reopened.close();
  const changed = await runZhibu('verify-audit');
  expect(changed.code).toBe(1);
  expect(changed.stdout).toMatch(/^第 2 条（.*）：这一条的内容与其哈希值不符\n$/);
  expect(await runZhibu('--lang', 'en', 'verify-audit', '--expect', '4')).toMatchObject({ code: 2, stdout: '' });
}, 60_000);

it.each([
  [['verify-audit']],
  [['verify']],
  [['export']],
  [['key', 'list']],
  [['key', 'revoke', 'owner']],
  [['user', 'list']],
  [['person', 'erase', 'jia-1', '--reason', '本人要求']],
])('%j makes no database where there is none', async (argv) => {
  const elsewhere = join(folder, 'elsewhere', 'zhibu.db');
  process.env.DATABASE_URL = `sqlite:${elsewhere}`;
  const stderr = expect.stringMatching(/^没有数据库“sqlite:.*DATABASE_URL.*\n$/);
  expect(await runZhibu(...argv)).toEqual({ code: 2, stdout: '', stderr });
  expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
  process.env.DATABASE_URL = url;
});
