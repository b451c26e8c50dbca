import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { printWorkbook } from '../../src/exchange/print-workbook.ts';
import type { Sheet } from '../../src/exchange/sheet.ts';
import { unzip } from '../support/unzip.ts';

const sheet = (...texts: readonly string[]): Sheet => ({
  name: '表',
  title: '标题',
  columns: [
    { heading: '文字', width: 12, format: 'TEXT' },
    { heading: '数', width: 8, format: 'COUNT' },
    { heading: '率', width: 8, format: 'RATE' },
  ],
  rows: texts.map((text, index) => [text, index, null]),
  notes: ['注'],
});

async function cellsOf(...texts: readonly string[]): Promise<readonly unknown[]> {
  const { sheets } = await readXlsx(await printWorkbook([sheet(...texts)]));
  return sheets[0]?.rows.slice(2, -1).map(([first]) => first) ?? [];
}

describe('a text in a cell', () => {
  test.each([
    ['=HYPERLINK("http://a.test")'],
    ['+1'],
    ['-1'],
    ['@SUM(A1)'],
    ['\ttab'],
    ['say "so"'],
    ['two\nlines'],
    ['<script>&amp;'],
    ['_x0041_'],
    [' spaces '],
    ['001'],
    ['320506000002'],
    ['2026-01-01'],
  ])('stays the text it is: %j', async (text) => {
    expect(await cellsOf(text)).toEqual([text]);
  });

  test('loses only what XML cannot hold', async () => {
    expect(await cellsOf('a\u0001b\ud800c\uffff')).toEqual(['a\ufffdb\ufffdc\ufffd']);
  });

  test('is never a formula', async () => {
    const files = unzip(await printWorkbook([sheet('=1+1', '@A1')]));
    expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('<f');
  });

  test('is cut where a cell ends', async () => {
    const [cell] = await cellsOf('长'.repeat(40_000));
    expect(cell).toBe('长'.repeat(32_767));
  });
});

test('has its title, headings, rows and notes, and rows high enough to read', async () => {
  const bytes = await printWorkbook([sheet('一', '很长很长很长很长很长很长'), { ...sheet(), name: '空' }]);
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['表', '空']);
  expect(sheets[0]?.rows.map((row) => row[0])).toEqual(['标题', '文字', '一', '很长很长很长很长很长很长', '注']);
  expect(sheets[1]?.rows.map((row) => row[0])).toEqual(['标题', '文字', '注']);
  expect(unzip(bytes).get('xl/worksheets/sheet1.xml')).toContain('<row r="4" ht="48"');
});
