import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { keepLegal } from './keep-legal.ts';
import type { CsvCell } from './print-csv.ts';
import type { Sheet, SheetColumn, SheetFormat } from './sheet.ts';

/** The most characters a cell can hold. */
const LONGEST = 32_767;
const TITLE_ROW = 0;
const HEADING_ROW = 1;

const LINE = { style: 'thin', color: { rgb: '808080' } } as const;
const BORDER: CellStyle = { border: { top: LINE, bottom: LINE, left: LINE, right: LINE } };
const TITLE: CellStyle = { font: { bold: true, size: 16 }, alignment: { horizontal: 'center', vertical: 'center' } };
const HEADING: CellStyle = {
  ...BORDER,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const VALUES: Readonly<Record<SheetFormat, CellStyle>> = {
  TEXT: { ...BORDER, numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  COUNT: { ...BORDER, numFmt: '0', alignment: { vertical: 'top' } },
  RATE: { ...BORDER, numFmt: '0.0%', alignment: { vertical: 'top' } },
};
const NOTE: CellStyle = { font: { size: 10, color: { rgb: '595959' } }, alignment: { vertical: 'top', wrapText: true } };

/** Tables as one workbook (XLSX), each on a sheet of its own, to be printed on A4. Texts are texts, never formulas. */
export function printWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(layOut), defaultFont: { name: '宋体', size: 11 } });
}

function layOut({ name, title, columns, rows, notes }: Sheet): WriteSheet {
  const last = columns.length - 1;
  const blank = columns.slice(1).map(() => null);
  const cells: CellValue[][] = [
    [keepText(title), ...blank],
    columns.map(({ heading }) => keepText(heading)),
    ...rows.map((row) => row.map(keepCell)),
    ...notes.map((note) => [keepText(note), ...blank]),
  ];
  const firstNote = cells.length - notes.length;
  const styles = new Map(
    cells.flatMap((row, index) =>
      row.map((_, column) => [`${index},${column}`, { style: styleOf(index, firstNote, columns[column]) }] as const),
    ),
  );
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: cells,
    cells: styles,
    merges: [TITLE_ROW, ...notes.map((_, index) => firstNote + index)].map((row) => ({
      startRow: row,
      startCol: 0,
      endRow: row,
      endCol: last,
    })),
    rowDefs: new Map([[TITLE_ROW, { height: 30 }]]),
    freezePane: { rows: HEADING_ROW + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$2:$2',
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

function styleOf(row: number, firstNote: number, column: SheetColumn | undefined): CellStyle {
  if (row === TITLE_ROW) return TITLE;
  if (row === HEADING_ROW) return HEADING;
  return row >= firstNote || column === undefined ? NOTE : VALUES[column.format];
}

function keepCell(cell: CsvCell): CellValue {
  return typeof cell === 'string' ? keepText(cell) : cell;
}

function keepText(text: string): string {
  return keepLegal(text).slice(0, LONGEST);
}
