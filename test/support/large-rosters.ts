import { rawWorkbook, textCell, textRow } from './raw-workbook.ts';

/** People of one name whose stage nobody can understand: as many faults as rows. */
export function largeRoster(people: number): Uint8Array {
  const rows = Array.from({ length: people }, (_, row) => textRow(row + 2, ['测试甲', '不明']));
  return rawWorkbook({ rows: textRow(1, ['姓名', '政治面貌']) + rows.join('') });
}

/** Small outside: every row refers to the same long text, which has to be read again and again. */
export function endlessRoster(): Uint8Array {
  const rows = Array.from({ length: 19_000 }, (_, row) => {
    return `<row>${textCell(`A${row + 2}`, '测试甲')}<c r="B${row + 2}" t="s"><v>0</v></c></row>`;
  });
  return rawWorkbook({
    rows: textRow(1, ['姓名', '备注']) + rows.join(''),
    sharedStrings: `<sst><si><t>${'测 试'.repeat(10_000)}</t></si></sst>`,
  });
}
