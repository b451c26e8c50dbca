import type { IsoDate } from '../../domain/date.ts';
import type { DatePrecision } from '../../domain/roster.ts';

/** A cell that spreadsheet programs hold as a date. */
export interface DateCell {
  readonly kind: 'DATE';
  readonly date: IsoDate;
  readonly precision: DatePrecision;
}

/** A cell without a value to read: an error such as `#N/A`, or a formula nobody has computed. */
export interface BrokenCell {
  readonly kind: 'CELL_ERROR' | 'FORMULA_WITHOUT_VALUE';
  readonly text: string;
}

export type GridCell = string | number | boolean | DateCell | BrokenCell | null;

/** Rows and columns from 0, both ends inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as cells, whatever kind of file it came from. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
  /** Whether bare numbers are days since 1904 and not since 1900. */
  readonly since1904: boolean;
}

/** The sheets of a file that are shown, and the names of those that are not. */
export interface Grids {
  readonly shown: readonly Grid[];
  readonly hidden: readonly string[];
}

export function isEmptyCell(cell: GridCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
