import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exampleDistrict } from '../support/example-district.ts';
import { readForecastCases } from '../support/forecast-cases.ts';
import { runZhibu } from '../support/run-zhibu.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-forecast-'));
process.env.DATABASE_URL = `sqlite:${join(folder, 'zhibu.db')}`;
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, document: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const [yearly] = readForecastCases().filter(({ name }) => name.startsWith('later departure'));
const file = write('district.json', { ...yearly?.snapshot, asOf: '2026-06-30' });

test('table: day by day and station by station, what assumes a normal course marked', async () => {
  const { code, stdout, stderr } = await runZhibu('forecast', '--file', file, '--until', '2027-12-31');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`2026-06-30 之后至 2027-12-31：预计变化 4 项，其中推定（＊）2 项；没有正式党员的社工站 0 个

2026-09-01
    ＊ a 香樟社会工作站（推定：预备党员按期转正）
        社工 a3 预备期满、按期转正
        正式党员 2 → 3；预备党员 1 → 0；状态 不合规 → 合规；应有组织形式 挂靠组建 → 党支部；消除 单独的党支部正式党员不足
        → 正式党员 2 → 3：达到 3 名，现有党支部符合设立条件

2026-09-02
    • a 香樟社会工作站（仅当预备党员未按期转正）
        社工 a3 的预备期已满
        新增 预备期超期

2027-03-01
    • a 香樟社会工作站（仅当预备党员未按期转正）
        社工 a2 离开香樟社会工作站
        驻站社工 3 → 2；正式党员 2 → 1
    ＊ a 香樟社会工作站（推定：预备党员按期转正）
        社工 a2 离开香樟社会工作站
        驻站社工 3 → 2；正式党员 3 → 2；状态 合规 → 不合规；应有组织形式 党支部 → 挂靠组建；新增 单独的党支部正式党员不足
        → 正式党员 3 → 2：不足 3 名，原有党支部应当及时调整或者撤销，改由联合党支部或者挂靠的党支部覆盖
`);
});

test('json: typed causes and crossings beside their words, in the language asked for', async () => {
  const { code, stdout } = await runZhibu(
    'forecast',
    ...['--file', file, '--until', '2026-09-01', '--from', '2026-08-31', '--format', 'json', '--lang', 'en'],
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    from: '2026-08-31',
    until: '2026-09-01',
    entries: [
      {
        date: '2026-09-01',
        stationCode: 'a',
        basis: 'ASSUMED',
        inNormalCourse: true,
        before: expect.objectContaining({ fullMembers: 2, status: 'NON_COMPLIANT' }),
        after: {
          resident: 3,
          dispatched: 0,
          fullMembers: 3,
          probationaryMembers: 0,
          status: 'COMPLIANT',
          required: { kind: 'BRANCH', minimumBranches: 1, jointGroup: [] },
          findings: [],
          policy: 'wuzhong-2022',
        },
        causes: [
          {
            kind: 'STAGE_BEGAN',
            code: 'a3',
            about: 'FULL',
            isAssumed: true,
            phrase: 'the probation of worker a3 ends on time with full membership',
          },
        ],
        changes: [
          'full members 2 → 3',
          'probationary members 1 → 0',
          'status fails → complies',
          'required affiliation → branch',
          'gone: branch too small',
        ],
        crossings: [
          {
            kind: 'BRANCH_DUE',
            branchCode: null,
            before: 2,
            after: 3,
            consequence: 'full members 2 → 3: from 3 on its branch is as it must be',
          },
        ],
        condition: 'assumes that probations end on time',
        sentence: expect.stringMatching(/^the probation of worker a3 .* \(assumes that probations end on time\)\.$/),
      },
    ],
    development: [],
  });
});

test('the database answers like the snapshot it was filled with; --division takes a part of it', async () => {
  const district = exampleDistrict();
  const example = write('example.json', district);
  expect((await runZhibu('import', example)).code).toBe(0);
  const span = ['--from', '2026-11-21', '--until', '2028-01-01', '--format', 'json'];
  const [stored, read, town, townRead] = await Promise.all([
    runZhibu('forecast', ...span),
    runZhibu('forecast', ...span, '--file', example),
    runZhibu('forecast', ...span, '--division', 'town-1'),
    runZhibu('forecast', ...span, '--division', 'town-1', '--file', example),
  ]);
  expect(stored).toEqual(read);
  expect(town).toEqual(townRead);
  const { entries, development } = JSON.parse(stored.stdout);
  expect(entries.length).toBeGreaterThan(JSON.parse(town.stdout).entries.length);
  expect(development.map(({ stationCode }: { stationCode: string }) => stationCode)).toEqual(['wu']);
});

test.concurrent.each<[string, readonly string[], string]>([
  ['no last day', ['--file', file], '缺少选项 "--until <DATE>"；用法：zhibu forecast [options]'],
  ['an impossible day', ['--file', file, '--until', '2027-02-29'], '--until 的值 "2027-02-29" 无效；应为日历上'],
  ['a last day that is the first', ['--file', file, '--until', '2026-06-30'], '截止日期 2026-06-30 应晚于起始日期'],
  ['more than ten years', ['--file', file, '--until', '2036-07-01'], '预测期不得超过 10 年'],
  ['a division the file does not list', ['--file', file, '--until', '2027-01-01', '--division', 'x'], '没有编码为 "x"'],
  ['a division nobody recorded', ['--until', '2027-01-01', '--from', '2026-01-01', '--division', 'x'], '没有代码为“x”'],
])('%s: exit code 2, one line on standard error', async (_, argv, expected) => {
  const { code, stdout, stderr } = await runZhibu('forecast', ...argv);
  expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
  expect(stderr).toContain(expected);
});
