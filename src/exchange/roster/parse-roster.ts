import type { RosterRow } from '../../domain/roster.ts';
import { lettersOf } from './column-letters.ts';
import { echo, FaultCollector } from './fault-collector.ts';
import { FileRefused } from './file-refused.ts';
import { findHeader, type Header } from './find-header.ts';
import type { Grid } from './grid.ts';
import { openFile } from './open-file.ts';
import { printCell } from './print-cell.ts';
import { readSheet } from './read-sheet.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { RosterDocument, RosterSheet } from './roster-row.ts';

/**
 * The people in a file. Throws {@link FileRefused} where nothing can be read. A hostile file may take any time and much
 * memory: use `readRoster`, which does this in a thread of its own.
 */
export async function parseRoster(bytes: Uint8Array, limits: ReadingLimits): Promise<RosterDocument> {
  const { shown, hidden } = await openFile(bytes, limits);
  const collector = new FaultCollector(limits.faults);
  const sheets: RosterSheet[] = [];
  const skippedSheets = hidden.map(echo);
  const rows: RosterRow[] = [];
  for (const grid of shown) {
    const header = findHeader(grid);
    if (header === undefined) {
      skippedSheets.push(echo(grid.name));
      continue;
    }
    const people = readSheet(grid, header, collector);
    sheets.push(describeSheet(grid, header, people.length));
    for (const person of people) rows.push(person);
  }
  if (sheets.length === 0) throw new FileRefused('NO_HEADER_FOUND');
  return { sheets, skippedSheets, rows, faults: collector.faults, unlistedFaults: collector.unlisted };
}

function describeSheet(grid: Grid, header: Header, people: number): RosterSheet {
  const above = grid.rows.slice(0, header.row).flat().map(printCell);
  const roles = new Set<string>();
  return {
    name: echo(grid.name),
    title: echo([...new Set(above.filter((text) => text !== ''))].join(' ')),
    headerRow: header.row + 1,
    columns: header.cells.map(({ column, heading, role }) => {
      const isRead = role !== undefined && role !== 'OTHER' && role !== 'CITIZEN' && !roles.has(role);
      if (isRead) roles.add(role);
      return { column: lettersOf(column), heading: echo(heading), ...(isRead ? { role } : {}) };
    }),
    people,
  };
}
