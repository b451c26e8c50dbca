import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runZhibu } from '../support/run-zhibu.ts';

const SAMPLE = fileURLToPath(new URL('../../src/server/sample/wuzhong.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zhibu-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

const explain = (code: string, ...more: readonly string[]) =>
  runZhibu('explain', code, '--file', SAMPLE, '--as-of', '2026-11-22', ...more);

test('the derivation as a document: numbered sections, every rule, the sentences with their marks', async () => {
  const { code, stdout, stderr } = await explain('320506103-01');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('木渎镇社会工作站（320506103-01）2026年11月22日：不合规');
  expect(lines.filter((line) => /^[一二三四五六七八]、/u.test(line))).toEqual([
    '一、判定对象和适用规则',
    '二、人员：计入谁，不计入谁',
    '三、登记的党组织',
    '四、应有组织形式',
    '五、逐项核对',
    '六、结论',
    '七、什么情况会改变结论',
    '八、已经登记的日期',
  ]);
  expect(stdout).toContain(
    '木渎社工丁（320506103-01-w4），2023年3月6日起驻站。2025年11月3日起为入党积极分子，不计入正式党员。',
  );
  expect(stdout).toContain('当日不派驻本站的党员 48 名');
  expect(stdout).toContain('第二十二条（条号待核对）：');
  expect(stdout).toContain('✗ 问题 党支部党员人数：');
  expect(stdout).toContain('2027年4月19日（「木渎镇社会工作站党支部」的支部委员会任期届满）');
});

test('in English on request, and as JSON with codes and figures', async () => {
  const { code, stdout } = await explain('320506103-01', '--lang', 'en', '--format', 'json');
  expect(code).toBe(0);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({
    station: '320506103-01',
    asOf: '2026-11-22',
    status: 'NON_COMPLIANT',
    policy: 'wuzhong-2022',
  });
  const step = (kind: string, finding: string | null = null) =>
    report.steps.find(
      (each: { kind: string; finding: string | null }) => each.kind === kind && each.finding === finding,
    );
  expect(step('HEADCOUNT').figures).toContainEqual({ name: 'FULL_MEMBERS', value: 3, limit: null, branchCode: null });
  expect(step('RULE', 'BRANCH_OVER_CAP')).toMatchObject({
    outcome: 'FAILED',
    title: 'Members of a branch',
    figures: [{ name: 'BRANCH_MEMBERS', value: 51, limit: 50, branchCode: 'b-320506103-01' }],
    clause: { number: '第三部分（三）第 11 条', numberConfirmed: true },
  });
  expect(step('CHANGE').text).toBe(
    'If an exception to "branch over the cap" were approved: finding "branch over the cap" excepted; the station then complies.',
  );
  expect(step('KNOWN_DATE')).toMatchObject({
    date: '2027-04-19',
    result: { status: 'NON_COMPLIANT', arising: ['COMMITTEE_TERM_EXPIRED'], going: ['COMMITTEE_TERM_ENDING'] },
  });
});

test('who left yesterday and who comes tomorrow are named, and not counted', async () => {
  const [before, after] = await Promise.all([
    runZhibu('explain', '320506103-02', '--file', SAMPLE, '--as-of', '2022-02-28'),
    runZhibu('explain', '320506103-02', '--file', SAMPLE, '--as-of', '2025-05-06'),
  ]);
  expect(before.stdout).toContain('藏书社工甲（320506103-02-w1），2022年3月1日起才驻站，不计入。');
  expect(before.stdout).toContain('木渎镇藏书社会工作站2022年3月1日才设立，2022年2月28日不参加判定。');
  expect(after.stdout).toMatch(
    /藏书社工丁（320506103-02-w4），原驻站，2025年\d+月\d+日起已经终止，现派驻长桥街道社会工作站，不计入。/u,
  );
});

test('the database answers like the file it was loaded from', async () => {
  const url = process.env.DATABASE_URL;
  process.env.DATABASE_URL = `sqlite:${join(folder, 'explain.db')}`;
  try {
    expect((await runZhibu('import', SAMPLE)).code).toBe(0);
    const [stored, read] = await Promise.all([
      runZhibu('explain', '320506103-02', '--as-of', '2026-11-22'),
      explain('320506103-02'),
    ]);
    expect(stored).toEqual(read);
    expect(stored.stdout).toContain('可以挂靠的党支部，依次为「胥口镇社会工作站党支部」、');
    const unknown = await runZhibu('explain', 'nowhere');
    expect(unknown).toEqual({
      code: 2,
      stdout: '',
      stderr: '没有代码为 "nowhere" 的社工站；应为数据库中社工站的代码\n',
    });
  } finally {
    if (url === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = url;
  }
});

test('an unknown station: exit code 2 and one clear line', async () => {
  const station = await explain('nowhere', '--lang', 'en');
  expect(station).toEqual({
    code: 2,
    stdout: '',
    stderr: `there is no station with the code "nowhere"; must be the code of a station in ${SAMPLE}\n`,
  });
});
