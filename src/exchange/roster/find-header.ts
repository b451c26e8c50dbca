import { cleanText } from '../../domain/clean-text.ts';
import { type Grid, isEmptyCell, type Merge } from './grid.ts';
import { findRole, type HeadingRole } from './headings.ts';

/** A header must begin within so many rows. */
const LAST_HEADER_ROW = 30;
const MOST_HEADER_ROWS = 3;

export interface HeaderCell {
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  readonly role?: HeadingRole | undefined;
}

export interface Header {
  /** From 0. */
  readonly row: number;
  /** The first row below it. */
  readonly end: number;
  readonly cells: readonly HeaderCell[];
}

/** The row, or the two or three rows, that say what the columns are: those with most known headings, 姓名 among them. */
export function findHeader(grid: Grid): Header | undefined {
  let best: Header | undefined;
  for (let row = 0; row < Math.min(LAST_HEADER_ROW, grid.rows.length); row++) {
    const header = readHeader(grid, row);
    if (header !== undefined && countKnown(header) > (best === undefined ? 0 : countKnown(best))) best = header;
  }
  return best;
}

/** The header that begins at a row, if one does. */
export function readHeader(whole: Grid, row: number): Header | undefined {
  // a single cell is a title, however many columns it is merged over
  if ((whole.rows[row] ?? []).filter((cell) => !isEmptyCell(cell)).length < 2) return undefined;
  const isNear = ({ top, bottom }: Merge) => top < row + MOST_HEADER_ROWS && bottom >= row;
  const grid = { ...whole, merges: whole.merges.filter(isNear) };
  const end = findEnd(grid, row);
  const width = Math.max(...grid.rows.slice(row, end).map((cells) => cells.length), 0);
  const cells: HeaderCell[] = [];
  for (let column = 0; column < width; column++) {
    const parts = [...new Set(grid.rows.slice(row, end).map((_, depth) => textAt(grid, row + depth, column)))];
    const words = parts.filter((part) => part !== '');
    if (words.length > 0) cells.push({ column, heading: words.join(' '), role: findRoleOf(words) });
  }
  const header = { row, end, cells };
  return cells.some(({ role }) => role === 'name') && countKnown(header) > 1 ? header : undefined;
}

/** Below 合同起止 may stand 起 and 止: the whole says most, then the lowest word, then the one above. */
function findRoleOf(words: readonly string[]): HeadingRole | undefined {
  const candidates = [words.join(''), ...words.toReversed()];
  for (const candidate of candidates) {
    const role = findRole(candidate);
    if (role !== undefined) return role;
  }
  return undefined;
}

/** How far merged cells that begin in this row reach down; below one that spans columns stands another row of it. */
function findEnd(grid: Grid, row: number): number {
  let end = row + 1;
  for (const { top, left, bottom, right } of grid.merges) {
    if (top !== row || isEmptyCell(grid.rows[top]?.[left])) continue;
    end = Math.max(end, bottom + 1, right > left && hasHeadingBelow(grid, bottom + 1, left, right) ? bottom + 2 : 0);
  }
  return Math.min(end, row + MOST_HEADER_ROWS, grid.rows.length);
}

function hasHeadingBelow(grid: Grid, row: number, left: number, right: number): boolean {
  const below = grid.rows[row]?.slice(left, right + 1) ?? [];
  return below.some((cell) => {
    const text = typeof cell === 'string' ? cleanText(cell) : '';
    return findRole(text) !== undefined || /^(?:起|止|开始|结束|起始|终止)(?:时间|日期)?$/.test(text);
  });
}

/** A merged heading stands over all its columns and rows. */
function textAt(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  const cell = merge === undefined ? grid.rows[row]?.[column] : grid.rows[merge.top]?.[merge.left];
  return typeof cell === 'string' ? cleanText(cell) : '';
}

function countKnown({ cells }: Header): number {
  return new Set(cells.map(({ role }) => role).filter((role) => role !== undefined)).size;
}
