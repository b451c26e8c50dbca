import { expect, test } from 'vitest';
import { type CsvCell, printCsv } from '../../src/exchange/print-csv.ts';

const print = (rows: readonly (readonly CsvCell[])[], dialect: 'csv' | 'csv-excel') =>
  [...printCsv(['名', 'n'], rows, dialect)].join('');

test('csv: LF, no mark, texts as they are, quoted only where they must be', () => {
  expect(
    print(
      [
        ['甲, "一"', 1],
        ['=1+1', -0.5],
        [null, null],
        ['two\nlines', 0],
      ],
      'csv',
    ),
  ).toBe('名,n\n"甲, ""一""",1\n=1+1,-0.5\n,\n"two\nlines",0\n');
});

test('csv-excel: a byte order mark, CRLF', () => {
  expect(print([['甲', 1]], 'csv-excel')).toBe('\uFEFF名,n\r\n甲,1\r\n');
});

test.each([
  ['=HYPERLINK("http://a")', `"'=HYPERLINK(""http://a"")"`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `'\t=1`],
  ['\r=1', `"'\r=1"`],
  ['＝1', `'＝1`],
  ['甲=1', '甲=1'],
  ['320506', '320506'],
  ['32050600001', '32050600001'],
  ['320506000001', '320506000001\t'],
  ['0512', '0512\t'],
  ['0', '0'],
])('csv-excel keeps %j a text', (text, cell) => {
  expect(print([[text, -1]], 'csv-excel')).toBe(`\uFEFF名,n\r\n${cell},-1\r\n`);
});

test('no rows: the header alone', () => {
  expect(print([], 'csv')).toBe('名,n\n');
});
