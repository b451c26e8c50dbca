import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/domain/facts.ts';
import { exportSnapshot } from '../../src/services/export-snapshot.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { fillTemplate } from '../support/fill-template.ts';
import { openApp, type TestApp } from '../support/open-app.ts';
import { printSnapshot } from '../support/print-snapshot.ts';
import { runZhibu } from '../support/run-zhibu.ts';
import { smallDistrict } from '../support/small-district.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-roster-'));
const database = process.env.DATABASE_URL;
const district = smallDistrict({ stations: 'a2 b1', neighbors: 'a-b' });
const NAMES = ['测试甲', '测试乙', '测试丙'];
const facts = {
  ...district,
  workers: district.workers.map((worker, index) => ({ ...worker, name: NAMES[index] ?? '' })),
};

let app: TestApp;
let count = 0;
beforeEach(async () => {
  process.env.DATABASE_URL = `sqlite:${join(folder, `${count++}.db`)}`;
  app = await openApp('2026-11-21', process.env.DATABASE_URL);
  await importSnapshot(app, facts);
});
afterEach(() => app.close());
afterAll(() => {
  if (database === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = database;
  rmSync(folder, { recursive: true });
});

function save(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const AS_OF = ['--as-of', '2026-11-21'];
const roster = (what: string, file: string, ...options: string[]) =>
  runZhibu('roster', what, file, ...AS_OF, ...options);

/** The database as a document that leaves out what is not said. */
async function exported(): Promise<Snapshot> {
  return JSON.parse(printSnapshot(await exportSnapshot(app)));
}

const SHEET = '姓名,政治面貌,派驻时间,转正时间\n测试甲,中共党员,,\n新人,中共党员,2026-03-01,2021-07-01\n';

describe('roster preview and apply', () => {
  test('say what would change and what follows, then do just that, once', async () => {
    const file = save('people.csv', SHEET);
    const before = await exported();
    const preview = await roster('preview', file, '--station', 'a');
    expect(preview).toMatchObject({ code: 0, stderr: '' });
    expect(preview.stdout).toContain('按此名册，a站的正式党员达到 3 名（现为 2 名）：应当成立党支部。');
    expect(preview.stdout).toContain('测试乙  a-w1 a站，2024-01-01 起：不作变更');
    expect(await exported()).toEqual(before);

    const fingerprint = preview.stdout.trim().split(' ').at(-1) ?? '';
    const wrong = await roster('apply', file, '--station', 'a', '--fingerprint', 'x');
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('请重新预览');
    const applied = await roster('apply', file, '--station', 'a', '--fingerprint', fingerprint);
    expect(applied).toMatchObject({ code: 0, stderr: '' });
    expect(applied.stdout).toContain('已导入：1 项变更');
    expect((await exported()).workers.find(({ name }) => name === '新人')).toEqual({
      code: 'a-w2',
      name: '新人',
      postings: [{ stationCode: 'a', kind: 'RESIDENT', from: '2026-03-01' }],
      membership: [{ stage: 'FULL', from: '2021-07-01' }],
    });

    const again = await roster('apply', file, '--station', 'a', '--fingerprint', fingerprint, '--lang', 'en');
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('Applied: 0 changes');
  });

  test('leave doubts to people', async () => {
    const file = save('doubt.csv', '姓名,政治面貌\n测试甲,群众\n测试丙,党员\n');
    const preview = await roster('preview', file, '--station', 'a', '--format', 'json');
    expect(preview.code).toBe(1);
    const report = JSON.parse(preview.stdout);
    expect(report.counts).toMatchObject({ rows: 2, conflicts: 2, left: 1 });
    expect(report.entries).toMatchObject([
      { row: 2, conflicts: [{ code: 'STAGE_BACKWARDS', column: 'B' }] },
      { row: 3, conflicts: [{ code: 'SAME_NAME_ELSEWHERE', column: 'A', candidates: [{ workerCode: 'b-w0' }] }] },
    ]);
    const refused = await roster('apply', file, '--station', 'a', '--yes');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr.trim().split('\n')).toHaveLength(2);
    expect(refused.stderr).toContain('第 3 行 A 列（测试丙）');
    const skipped = await roster('apply', file, '--station', 'a', '--yes', '--skip-conflicts', '--confirm', '3=b-w0');
    expect(skipped.code).toBe(0);
    expect(skipped.stdout).toContain('调入 1');
  });

  test('refuse what cannot be, with one line each', async () => {
    const file = save('people.csv', SHEET);
    const refused = [
      [file, '必须且只能指定一个'],
      [file, '没有代码为“nowhere”的社工站', '--station', 'nowhere'],
      [file, '--confirm', '--station', 'a', '--confirm', 'x'],
      [join(folder, 'none.csv'), '文件不存在', '--station', 'a'],
      [save('no-header.csv', '1,2\n'), 'NO_HEADER_FOUND', '--station', 'a'],
      [save('unread.csv', '姓名,政治面貌\n测试甲1,党员\n'), 'CSV 第 2 行；请先改正', '--station', 'a', '--end-missing'],
    ] as const;
    await Promise.all(
      refused.map(async ([given, reason, ...options]) => {
        const { code, stdout, stderr } = await roster('preview', given, ...options);
        expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
        expect(stderr).toContain(reason);
      }),
    );
  });
});

describe('roster template', () => {
  test('comes back as it went out, and what a person fills in is recorded just so', async () => {
    const file = join(folder, 'template.xlsx');
    const written = await runZhibu('roster', 'template', '--station', 'a', '--output', file, ...AS_OF);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    const before = await exported();
    const unchanged = await roster('apply', file, '--station', 'a', '--yes');
    expect(unchanged.stdout).toContain('已导入：0 项变更');
    expect(await exported()).toEqual(before);

    const filled = await fillTemplate(
      readFileSync(file),
      {
        测试甲: { 职业资格: '社会工作师', 入党时间: '2023年1月1日', 组织关系所在: '某街道党支部' },
        测试乙: { 离站时间: '2026-11-01' },
      },
      [
        {
          姓名: '新人',
          所属站点: 'a站',
          '驻站/外派': '外派',
          派驻时间: '2026.3.5',
          '政治面貌（人员类别）': '预备党员',
          入党时间: '2026/1/9',
        },
      ],
    );
    writeFileSync(file, filled);
    const preview = await roster('preview', file, '--station', 'a', '--format', 'json');
    expect(JSON.parse(preview.stdout).counts).toMatchObject({ new: 1, changed: 2, conflicts: 0, faults: 0, left: 0 });
    const { fingerprint } = JSON.parse(preview.stdout);
    expect((await roster('apply', file, '--station', 'a', '--fingerprint', fingerprint)).code).toBe(0);
    const [b0] = before.workers.filter(({ code }) => code === 'b-w0');
    expect((await exported()).workers).toEqual([
      {
        code: 'a-w0',
        name: '测试甲',
        certificate: 'SOCIAL_WORKER',
        postings: [{ stationCode: 'a', kind: 'RESIDENT', from: '2024-01-01' }],
        membership: [
          { stage: 'PROBATIONARY', from: '2023-01-01' },
          { stage: 'FULL', from: '2024-01-01' },
        ],
        relations: [{ from: '2026-11-21', elsewhere: '某街道党支部' }],
      },
      {
        code: 'a-w1',
        name: '测试乙',
        postings: [{ stationCode: 'a', kind: 'RESIDENT', from: '2024-01-01', until: '2026-11-01' }],
        membership: [{ stage: 'FULL', from: '2024-01-01' }],
      },
      {
        code: 'a-w2',
        name: '新人',
        postings: [{ stationCode: 'a', kind: 'DISPATCHED', from: '2026-03-05' }],
        membership: [{ stage: 'PROBATIONARY', from: '2026-01-09' }],
      },
      b0,
    ]);
    const again = await roster('apply', file, '--station', 'a', '--yes');
    expect(again.stdout).toContain('已导入：0 项变更');
  });

  test('of a division holds all its stations on one sheet, and comes back in one piece', async () => {
    const file = join(folder, 'division.xlsx');
    const written = await runZhibu('roster', 'template', '--division', 'D1', '--output', file, ...AS_OF);
    expect(written).toMatchObject({ code: 0, stdout: `已写入 ${file}，社工站 2 个，现有人员 3 名\n`, stderr: '' });
    const before = await exported();
    const unchanged = await roster('apply', file, '--division', 'D1', '--yes', '--end-missing', '--format', 'json');
    expect(JSON.parse(unchanged.stdout)).toMatchObject({ changes: 0, counts: { rows: 3, unchanged: 3, left: 0 } });
    expect(await exported()).toEqual(before);

    const filled = await fillTemplate(readFileSync(file), { 测试乙: { 所属站点: 'b站', 派驻时间: '2026.10.8' } }, [
      { 姓名: '新人', 所属站点: 'a站', 派驻时间: '二〇二六年三月', 转正时间: '2019年7月1日' },
    ]);
    writeFileSync(file, filled);
    const preview = await roster('preview', file, '--division', 'D1', '--format', 'json');
    expect(preview).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(preview.stdout).counts).toMatchObject({
      new: 1,
      moved: 1,
      unchanged: 2,
      conflicts: 0,
      faults: 0,
    });
    const { fingerprint } = JSON.parse(preview.stdout);
    expect((await roster('apply', file, '--division', 'D1', '--fingerprint', fingerprint)).code).toBe(0);
    const [a0, a1, b0] = before.workers;
    expect((await exported()).workers).toEqual([
      a0,
      {
        ...a1,
        postings: [
          { stationCode: 'a', kind: 'RESIDENT', from: '2024-01-01', until: '2026-10-08' },
          { stationCode: 'b', kind: 'RESIDENT', from: '2026-10-08' },
        ],
      },
      {
        code: 'a-w2',
        name: '新人',
        postings: [{ stationCode: 'a', kind: 'RESIDENT', from: '2026-03-01' }],
        membership: [{ stage: 'FULL', from: '2019-07-01' }],
      },
      b0,
    ]);
  });

  test.each([
    [['--station', 'a', '--division', 'D1'], '只能用一个'],
    [['--division', 'nowhere'], '没有代码为“nowhere”的行政区划'],
    [['--station', 'nowhere'], '没有代码为“nowhere”的社工站'],
  ])('refuses %j', async (options, reason) => {
    const { code, stdout, stderr } = await runZhibu(
      'roster',
      'template',
      ...options,
      '--output',
      join(folder, 'x.xlsx'),
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });
});
