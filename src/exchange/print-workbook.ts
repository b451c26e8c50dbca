import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { keepLegal } from '../domain/xml-text.ts';
import type { CsvCell } from './print-csv.ts';
import type { Sheet, SheetColumn, SheetFormat } from './sheet.ts';

/** The most characters a cell can hold. */
const LONGEST = 32_767;
/** A row can be 409 points high. */
const MOST_LINES = 25;
const TITLE_ROW = 0;
const HEADING_ROW = 1;

const FONT = '宋体';
const SIZE = 11;
/** A line of that, in points. */
const LINE_HEIGHT = 16;

const LINE = { style: 'thin', color: { rgb: '808080' } } as const;
const BORDER: CellStyle = { border: { top: LINE, bottom: LINE, left: LINE, right: LINE } };
const TITLE: CellStyle = {
  font: { name: FONT, bold: true, size: 16 },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const HEADING: CellStyle = {
  ...BORDER,
  font: { name: FONT, size: SIZE, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const VALUES: Readonly<Record<SheetFormat, CellStyle>> = {
  TEXT: { ...BORDER, numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  COUNT: { ...BORDER, numFmt: '0', alignment: { vertical: 'top' } },
  RATE: { ...BORDER, numFmt: '0.0%', alignment: { vertical: 'top' } },
};
const NOTE: CellStyle = {
  font: { name: FONT, size: 10, color: { rgb: '595959' } },
  alignment: { vertical: 'top', wrapText: true },
};

/** Tables as one workbook (XLSX), each on a sheet of its own, to be printed on A4. Texts are texts, never formulas. */
export function printWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(layOut), defaultFont: { name: FONT, size: SIZE } });
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
    rowDefs: new Map(
      cells.map((row, index) => [
        index,
        { height: index === TITLE_ROW ? 2 * LINE_HEIGHT : heightOf(row, index, firstNote, columns) },
      ]),
    ),
    freezePane: { rows: HEADING_ROW + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${HEADING_ROW + 1}:$${HEADING_ROW + 1}`,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4 },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

function styleOf(row: number, firstNote: number, column: SheetColumn | undefined): CellStyle {
  if (row === TITLE_ROW) return TITLE;
  if (row === HEADING_ROW) return HEADING;
  return row >= firstNote || column === undefined ? NOTE : VALUES[column.format];
}

/** High enough for every text of a row: not every spreadsheet finds that out itself. */
function heightOf(
  row: readonly CellValue[],
  index: number,
  firstNote: number,
  columns: readonly SheetColumn[],
): number {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const lines = row.map((cell, column) =>
    countLines(cell, index >= firstNote ? whole : (columns[column]?.width ?? whole)),
  );
  return LINE_HEIGHT * Math.min(Math.max(...lines), MOST_LINES);
}

/** How many lines a text takes in a width of so many half-width characters, two of which are lost at the edges. */
function countLines(cell: CellValue, width: number): number {
  if (typeof cell !== 'string') return 1;
  return cell
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(halfWidths(line) / Math.max(1, width - 2))))
    .reduce((sum, lines) => sum + lines, 0);
}

function halfWidths(text: string): number {
  let widths = 0;
  for (const character of text) widths += character < '\u1100' ? 1 : 2;
  return widths;
}

function keepCell(cell: CsvCell): CellValue {
  return typeof cell === 'string' ? keepText(cell) : cell;
}

/** `_x0041_` would be read as A. */
function keepText(text: string): string {
  return keepLegal(text)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, LONGEST)
    .toWellFormed();
}
