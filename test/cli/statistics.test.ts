import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { choiceParser, dateParser } from '../../src/cli/options.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { INTERVALS } from '../../src/domain/interval.ts';
import { runZhibu } from '../support/run-zhibu.ts';
import { smallDistrict } from '../support/small-district.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-statistics-'));
process.env.DATABASE_URL = `sqlite:${join(folder, 'zhibu.db')}`;
afterAll(() => rmSync(folder, { recursive: true }));

/** Towns whose names and codes a spreadsheet would misread. */
function hostileDistrict(): Facts {
  const facts = smallDistrict({ stations: 'a1 b2 c3 d0', towns: { c: 'D1', d: 'T2' }, branches: { J: 'a b' } });
  return {
    ...JSON.parse(JSON.stringify(facts).replaceAll('"T2"', '"320506000002"')),
    divisions: facts.divisions.map((division) => {
      if (division.code === 'T1') return { ...division, name: '=HYPERLINK("http://a.test","镇一")' };
      return division.code === 'T2' ? { ...division, code: '320506000002' } : division;
    }),
  };
}

const file = join(folder, 'district.json');
writeFileSync(file, JSON.stringify({ ...hostileDistrict(), asOf: '2026-06-30' }));
const ofFile = (...more: readonly string[]) => runZhibu('statistics', '--file', file, ...more);

const NAMES =
  'asOf,divisionCode,divisionName,divisionLevel,parentCode,depth,isDirect,stations,organized,ownBranch,jointBranch,jointBranches,jointBranchesWithThreeMembers,unorganized,branchMissing,fewMembers,noMembers,affiliated,workers,members,relationsElsewhere,enoughMembers,enoughMembersWithOwnBranch,developing,organizationCoverage,ownBranchRate,workCoverage';

describe('statistics', () => {
  test('csv: stable names, the total first, then every part', async () => {
    const { code, stdout, stderr } = await ofFile('--division', 'D1', '--format', 'csv');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      NAMES,
      '2026-06-30,D1,区,DISTRICT,,0,0,4,2,0,2,1,1,2,1,0,1,0,6,6,0,1,0,0,0.5,0,0.5',
      '2026-06-30,D1,区,DISTRICT,D1,1,1,1,0,0,0,0,0,1,1,0,0,0,3,3,0,1,0,0,0,0,0',
      '2026-06-30,320506000002,镇二,TOWN,D1,1,0,1,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,,0',
      '2026-06-30,T1,"=HYPERLINK(""http://a.test"",""镇一"")",TOWN,D1,1,0,2,2,0,2,1,1,0,0,0,0,0,3,3,0,0,0,0,1,,1',
      '',
    ]);
  });

  test('csv-excel: a byte order mark, CRLF, headings of the form, nothing a spreadsheet would take for a formula', async () => {
    const { stdout } = await ofFile('--division', 'D1', '--format', 'csv-excel');
    expect(stdout.startsWith('\uFEFF截至日期,区划代码,区划名称,')).toBe(true);
    const lines = stdout.split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]?.split(',')).toHaveLength(NAMES.split(',').length);
    expect(lines[3]).toContain(',320506000002\t,镇二,');
    expect(lines[4]).toContain(`,"'=HYPERLINK(""http://a.test"",""镇一"")",`);
  });

  test('table: headings, parts below the whole, definitions, what contradicts', async () => {
    const { stdout } = await ofFile('--division', 'D1');
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('2026-06-30 区 党内统计（社工站）');
    expect(lines[2]).toMatch(/^区划 +社工站总数 +已组建/);
    expect(lines[3]).toMatch(/^区 +4 +2 .* 50\.0% +0\.0% +50\.0%$/);
    expect(lines[4]).toMatch(/^ {2}区（本级直属） +1 /);
    expect(lines[5]).toMatch(/^ {2}镇二 .* 0\.0% +— +0\.0%$/);
    expect(stdout).toContain('组织覆盖率 =');
    expect(stdout).toContain('没有相互矛盾的事实');
  });

  test('json: the same, with rates as two numbers and their definitions', async () => {
    const { stdout } = await ofFile('--division', 'D1', '--format', 'json');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      asOf: '2026-06-30',
      total: { divisionCode: 'D1', stations: 4, rates: { ownBranchRate: { numerator: 0, denominator: 1, value: 0 } } },
      contradictions: [],
    });
    expect(report.rows).toHaveLength(3);
    expect(report.definitions.ownBranchRate).toContain('单独组建率');
  });

  test('the database says the same as the file', async () => {
    expect((await runZhibu('import', file)).code).toBe(0);
    const [stored, read] = await Promise.all([
      runZhibu('statistics', '--as-of', '2026-06-30', '--format', 'csv-excel', '--lang', 'en'),
      ofFile('--format', 'csv-excel', '--lang', 'en'),
    ]);
    expect(stored).toEqual(read);
    expect(stored.stdout).toContain('\uFEFFas of,division code,');
    const period = ['--from', '2024-12-31', '--until', '2026-06-30', '--format', 'csv', '--division', 'D1'];
    const [storedTrend, readTrend] = await Promise.all([
      runZhibu('trend', ...period),
      runZhibu('trend', '--file', file, ...period),
    ]);
    expect(storedTrend).toEqual(readTrend);
    expect(storedTrend.stdout.split('\n').map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
      'asOf stations',
      '2024-12-31 4',
      '2025-06-30 4',
      '2025-12-31 4',
      '2026-06-30 4',
      '',
    ]);
  });

  test('wrong use is refused in one line: a division that is not there, a period that is none', async () => {
    const outcomes = await Promise.all([
      runZhibu('statistics', '--division', 'X'),
      ofFile('--division', 'X'),
      runZhibu('trend', '--file', file, '--from', '2026-12-31', '--until', '2026-01-01'),
    ]);
    const said = ['没有代码为“X”的行政区划', '没有编码为 "X" 的行政区划', '早于'];
    for (const [index, { code, stdout, stderr }] of outcomes.entries()) {
      expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
      expect(stderr).toContain(said[index]);
    }
  });
});

test.each([
  [dateParser('--from'), '2026-13-01', /--from cannot be "2026-13-01"/],
  [dateParser('--until'), '30.6.2026', /--until/],
  [choiceParser('--every', INTERVALS), 'DECADE', /DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR/],
])('a value that cannot be read is refused with what is allowed', (parse, value, said) => {
  expect(() => parse(value)).toThrow(said);
});
