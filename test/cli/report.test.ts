import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOfDocx, textOfHtml } from '../support/document-text.ts';
import { runZhibu } from '../support/run-zhibu.ts';

const SAMPLE = fileURLToPath(new URL('../../src/server/sample/wuzhong.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zhibu-report-'));
process.env.DATABASE_URL = `sqlite:${join(folder, 'zhibu.db')}`;
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  await runZhibu('import', SAMPLE);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('workbooks', async () => {
  const outcomes = await Promise.all([
    runZhibu('report', 'failing', '--output', path('failing.xlsx'), '--as-of', '2026-11-21'),
    runZhibu('report', 'statistics', '--output', path('form.XLSX'), '--division', '320506', '--lang', 'en'),
  ]);
  expect(outcomes.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(2).fill({ code: 0, stderr: '' }));
  expect(outcomes[0]?.stdout).toBe(`已写入 ${path('failing.xlsx')}\n`);
  const titles = ['failing.xlsx', 'form.XLSX'].map(async (name) => {
    return (await readXlsx(readFileSync(path(name)))).sheets[0]?.rows[0]?.[0];
  });
  expect(await Promise.all(titles)).toEqual([
    '不符合要求的社工站（截至 2026-11-21）',
    expect.stringMatching(/^吴中区 Organisation statistics/),
  ]);
});

test('a letter and a report', async () => {
  const dated = ['--as-of', '2026-11-21', '--output'];
  const outcomes = await Promise.all([
    runZhibu('letter', '320506001-01', ...dated, path('letter.docx')),
    runZhibu('report', 'district', '320506', ...dated, path('report.html')),
  ]);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
  expect(textOfDocx(readFileSync(path('letter.docx')))[1]).toBe('关于长桥街道社会工作站党组织建设的整改提醒函');
  expect(textOfHtml(readFileSync(path('report.html'), 'utf8'))[1]).toBe('吴中区社工站党组织建设情况报告');
});

test('wrong use is refused in one line, and nothing is written', async () => {
  const outcomes = await Promise.all([
    runZhibu('report'),
    runZhibu('report', 'failing'),
    runZhibu('report', 'failing', '--output', path('none.csv')),
    runZhibu('report', 'statistics', '--output', path('none.xlsx'), '--division', 'nowhere'),
    runZhibu('letter', '320506005-01', '--output', path('none.docx'), '--as-of', '2026-11-21', '--lang', 'en'),
    runZhibu('letter', '320506001-01', '--output', path('no/none.docx')),
  ]);
  const said = [
    '没有指定命令',
    '缺少选项 "--output <FILE>"',
    '应以 .xlsx 结尾',
    '没有代码为“nowhere”的行政区划',
    'has nothing to mend on 2026-11-21',
    '无法写入：目录不存在',
  ];
  for (const [index, { code, stdout, stderr }] of outcomes.entries()) {
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(stderr).toContain(said[index]);
  }
});
