import type { GridCell } from './grid.ts';

/** What a cell says, as text; without exponents, so that a long number is the text it was meant to be. */
export function printCell(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
  if (typeof cell !== 'object') return String(cell);
  return cell.kind === 'DATE' ? cell.date : cell.text;
}
