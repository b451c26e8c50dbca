import { type Cell, type CellValue, type MergeRange, readXlsx, type Sheet, streamXlsxRows } from 'hucre/xlsx';
import { lettersOf } from './column-letters.ts';
import { FileRefused } from './file-refused.ts';
import type { Grid, GridCell, Grids, Merge } from './grid.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** The cells of a workbook. Reads values only: nothing is computed, and no link is followed. */
export async function readWorkbook(bytes: Uint8Array, limits: ReadingLimits): Promise<Grids> {
  const { shown, hidden } = await listSheets(bytes);
  if (shown.length + hidden.length > limits.sheets) throw new FileRefused('TOO_MANY_SHEETS');
  // a reader of whole sheets lays out every cell up to the farthest, so what is there is measured row by row first
  const extent = await measure(bytes, shown, limits);
  const { sheets, dateSystem } = await readXlsx(bytes, {
    sheets: ({ hidden: isHidden, veryHidden }) => !isHidden && !veryHidden,
    range: `A1:${lettersOf(extent.columns)}${extent.rows + 1}`,
    readStyles: true,
  });
  if (sheets.some(({ rows }) => rows.some((row) => row.some((value) => isTooLong(value, limits)))))
    throw new FileRefused('DAMAGED');
  return { shown: sheets.map((sheet) => toGrid(sheet, dateSystem === '1904', extent)), hidden };
}

/** No spreadsheet program writes such a cell. */
function isTooLong(value: CellValue, limits: ReadingLimits): boolean {
  return typeof value === 'string' && value.length > limits.cellLength;
}

async function listSheets(bytes: Uint8Array) {
  const shown: number[] = [];
  const hidden: string[] = [];
  await readXlsx(bytes, {
    sheets: (info) => {
      if (info.hidden || info.veryHidden) hidden.push(info.name);
      else shown.push(info.index);
      return false;
    },
  });
  return { shown, hidden };
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

async function measure(bytes: Uint8Array, sheets: readonly number[], limits: ReadingLimits): Promise<Extent> {
  const most = { rows: 0, columns: 0 };
  let [rowsInAll, cellsInAll] = [0, 0];
  for (const sheet of sheets) {
    let [rows, columns] = [0, 0];
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const last = values.findLastIndex((value) => value !== null && value !== '');
      if (last === -1) continue;
      rows = Math.max(rows, index + 1);
      columns = Math.max(columns, last + 1);
      if (rowsInAll + rows > limits.rows) throw new FileRefused('TOO_MANY_ROWS');
      if (columns > limits.columns || cellsInAll + rows * columns > limits.cells) {
        throw new FileRefused('TOO_MANY_CELLS');
      }
    }
    rowsInAll += rows;
    cellsInAll += rows * columns;
    most.rows = Math.max(most.rows, rows);
    most.columns = Math.max(most.columns, columns);
  }
  return most;
}

function toGrid({ name, rows, cells, merges }: Sheet, since1904: boolean, extent: Extent): Grid {
  return {
    name,
    since1904,
    rows: rows.map((row, r) => row.map((value, c) => toCell(value, cells?.get(`${r},${c}`)))),
    merges: (merges ?? []).flatMap((merge) => toMerge(merge, extent)),
  };
}

function toCell(value: CellValue, cell: Cell | undefined): GridCell {
  if (cell?.type === 'error') return { kind: 'CELL_ERROR', text: String(value) };
  if (cell?.type === 'formula' && value === null) return { kind: 'FORMULA_WITHOUT_VALUE', text: `=${cell.formula}` };
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return { kind: 'CELL_ERROR', text: '########' };
  const format = cell?.style?.numFmt?.toLowerCase() ?? '';
  return {
    kind: 'DATE',
    date: value.toISOString().slice(0, 10),
    precision: /[ym]/.test(format) && !/d/.test(format) ? 'MONTH' : 'DAY',
  };
}

function toMerge({ startRow, startCol, endRow, endCol }: MergeRange, extent: Extent): readonly Merge[] {
  const merge = {
    top: startRow,
    left: startCol,
    bottom: Math.min(endRow, extent.rows),
    right: Math.min(endCol, extent.columns),
  };
  const isSound = merge.top >= 0 && merge.left >= 0 && merge.top <= merge.bottom && merge.left <= merge.right;
  return isSound ? [merge] : [];
}
