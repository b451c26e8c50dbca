import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createCheckReport } from '../../src/cli/check-report.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { parseSnapshot } from '../../src/exchange/parse-snapshot.ts';
import { judge } from '../../src/services/judge.ts';
import { expectationsOf, readRuleCases } from '../support/rule-cases.ts';
import { runZhibu } from '../support/run-zhibu.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, document: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const station = (code: string, more: object = {}) => ({
  code,
  name: `${code}站`,
  level: 'TOWN_STATION',
  divisionCode: 'd',
  openedOn: '2021-01-01',
  ...more,
});
const member = (code: string, stationCode: string) => ({
  code,
  name: `社工${code}`,
  postings: [{ stationCode, kind: 'RESIDENT', from: '2024-01-01' }],
  membership: [{ stage: 'FULL', from: '2020-01-01' }],
});
const district = {
  asOf: '2026-11-21',
  divisions: [{ code: 'd', name: '吴中区', level: 'DISTRICT', policy: 'wuzhong-2022' }],
  stations: [
    station('z', { level: 'VILLAGE_ROOM' }),
    station('b'),
    station('a', { name: '甲镇社工站' }),
    station('gone', { closedOn: '2026-11-21' }),
  ],
  workers: [member('w1', 'a'), member('w2', 'a'), member('w3', 'a'), member('w4', 'b')],
  branches: [
    {
      code: 'h',
      name: '社区支部',
      establishedOn: '2022-01-01',
      coverage: [{ stationCode: 'b', mode: 'AFFILIATED', from: '2022-01-01' }],
    },
  ],
};
const file = save('district.json', district);

test('json: the stations open on the date, sorted, with reasons; exit code 1 because one fails', async () => {
  const { code, stdout, stderr } = await runZhibu('check', file, '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({
    asOf: '2026-11-21',
    stations: [
      {
        code: 'a',
        status: 'NON_COMPLIANT',
        fullMembers: 3,
        members: 3,
        required: { kind: 'BRANCH', minimumBranches: 1, jointGroup: [] },
        findings: [{ code: 'BRANCH_MISSING', severity: 'ERROR', waived: false }],
      },
      { code: 'b', status: 'COMPLIANT', required: { kind: 'AFFILIATION' }, findings: [] },
      { code: 'z', status: 'NOT_APPLICABLE', required: null, findings: [] },
    ],
    summary: { stations: 3, byStatus: { COMPLIANT: 1, IN_PROGRESS: 0, NON_COMPLIANT: 1, NOT_APPLICABLE: 1 } },
  });
  const [finding] = report.stations[0].findings;
  expect(finding.message).toContain('甲镇社工站');
  expect(finding.remedy).not.toBe('');
  expect(finding.clause).toMatch(/^吴政办〔2022〕59号 第三部分（三）第 11 条：/);
});

test('each finding says since when, and for how many days', async () => {
  const eve = save('eve.json', { ...district, asOf: '2024-01-01' });
  const findings = async (path: string) => {
    const { stdout } = await runZhibu('check', path, '--format', 'json');
    return JSON.parse(stdout).stations.flatMap((each: { findings: object[] }) => each.findings);
  };
  expect(await findings(file)).toMatchObject([{ code: 'BRANCH_MISSING', since: '2024-01-01', daysOpen: 1055 }]);
  expect(await findings(eve)).toMatchObject([{ code: 'BRANCH_MISSING', since: '2024-01-01', daysOpen: 0 }, {}]);
});

test('--as-of goes before the date of the document; exit code 0 where nothing fails', async () => {
  const { code, stdout } = await runZhibu('--lang', 'en', 'check', file, '--as-of', '2021-06-01', '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ asOf: '2021-06-01', summary: { stations: 4 } });
  const before = await runZhibu('check', file, '--as-of', '2020-06-01', '--format=json');
  expect(before.code).toBe(0);
  expect(JSON.parse(before.stdout)).toMatchObject({ stations: [], summary: { stations: 0 } });
});

test('table: failing stations first, the reasons under each, totals below', async () => {
  const [chinese, english] = await Promise.all([runZhibu('check', file), runZhibu('check', file, '--lang', 'en')]);
  expect([chinese.code, english.code]).toEqual([1, 1]);
  const lines = chinese.stdout.split('\n');
  expect(lines[0]).toBe('2026-11-21 共 3 个社工站，不合规 1 个');
  expect(lines[2]).toBe('不合规  a  甲镇社工站  正式党员 3，党员 3  应有：党支部');
  expect(lines[3]).toContain('✗ 问题 BRANCH_MISSING');
  expect(lines[3]).toContain('（自 2024-01-01 起，已 1055 天）');
  expect(english.stdout).toContain('(since 2024-01-01, 1055 days)');
  expect(lines[4]).toContain('办法：');
  expect(lines[5]).toContain('依据：吴政办〔2022〕59号');
  expect(lines[6]).toBe('合规    b  b站         正式党员 1，党员 1  应有：挂靠组建');
  expect(chinese.stdout).toContain('问题与提示（社工站数）\n    BRANCH_MISSING  1');
  expect(english.stdout).toContain('2026-11-21: 3 stations, 1 fail');
});

test('a refused snapshot: one line a fault with file, path, value and what is allowed', async () => {
  const broken = save('broken.json', { ...district, asOf: 'today', stations: [station('a', { level: 'X' })] });
  const { code, stdout, stderr } = await runZhibu('check', broken, '--lang', 'en');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([
    `${broken}: $.asOf: "today" is not allowed; must be a date of the calendar, written YYYY-MM-DD, such as 2026-11-21`,
    `${broken}: $.stations[0].level: "X" is not allowed; must be one of DISTRICT_CENTER, TOWN_STATION, VILLAGE_ROOM`,
    `${broken}: $.workers[3].postings[0].stationCode: there is no station with the code "b"; must be a code listed under stations of this document`,
    `${broken}: $.branches[0].coverage[0].stationCode: there is no station with the code "b"; must be a code listed under stations of this document`,
  ]);
});

test('megabytes arrive whole through a pipe', async () => {
  const stations = Array.from({ length: 8_000 }, (_, index) => station(`s${index}`));
  const { code, stdout } = await runZhibu(
    'check',
    save('many.json', { ...district, stations, workers: [], branches: [] }),
    '--format',
    'json',
  );
  expect(code).toBe(1);
  expect(stdout.length).toBeGreaterThan(2_000_000);
  expect(JSON.parse(stdout).summary).toMatchObject({ stations: 8_000 });
});

describe('rule cases, as check answers them', () => {
  for (const ruleCase of readRuleCases()) {
    test(`${ruleCase.name} (${ruleCase.source})`, () => {
      const parsed = parseSnapshot(JSON.stringify(ruleCase.snapshot), POLICIES);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
      const policies = [...POLICIES, ...(parsed.snapshot.policies ?? [])];
      const verdicts = judge(parsed.snapshot, ruleCase.asOf, policies);
      const { stations } = createCheckReport(parsed.snapshot, ruleCase.asOf, verdicts, policies, 'zh-CN');
      expect(expectationsOf(ruleCase, stations)).toEqual(ruleCase.expect);
    });
  }
});
