import { holdsWholeCitizenNumber, MASK } from './citizen-number.ts';
import { echo, type FaultCollector } from './fault-collector.ts';
import type { Header } from './find-header.ts';
import { type Grid, isEmptyCell } from './grid.ts';
import { printCell } from './print-cell.ts';
import type { ColumnRole } from './roster-row.ts';

/** A column whose cells are read. */
export interface ReadColumn {
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole;
}

/** The columns to read; notes those that mean the same as one before, and those of citizen numbers. */
export function readColumns(grid: Grid, header: Header, collector: FaultCollector): readonly ReadColumn[] {
  const sheet = echo(grid.name);
  const read: ReadColumn[] = [];
  for (const { column, heading, role } of header.cells) {
    if (role === undefined || role === 'OTHER' || role === 'CITIZEN') continue;
    const isRepeated = read.some((other) => other.role === role);
    if (isRepeated) collector.add('COLUMN_REPEATED', sheet, header.row, column, heading, heading);
    else read.push({ column, heading, role });
  }
  refuseCitizenNumbers(grid, header, new Set(read.map(({ column }) => column)), collector);
  return read;
}

function refuseCitizenNumbers(grid: Grid, header: Header, read: ReadonlySet<number>, collector: FaultCollector): void {
  const below = grid.rows.slice(header.end);
  const width = below.reduce((most, cells) => Math.max(most, cells.length), 0);
  for (let column = 0; column < width; column++) {
    if (read.has(column)) continue;
    const { heading = '', role } = header.cells.find((cell) => cell.column === column) ?? {};
    const isRefused =
      role === 'CITIZEN'
        ? below.some((cells) => !isEmptyCell(cells[column]))
        : below.some((cells) => holdsWholeCitizenNumber(printCell(cells[column])));
    if (isRefused) collector.add('CITIZEN_NUMBERS_REFUSED', echo(grid.name), header.row, column, heading, MASK);
  }
}
