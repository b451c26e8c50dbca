import type { RosterRow } from '../../domain/roster.ts';
import { classifyRow, findStationRow } from './classify-row.ts';
import { lettersOf } from './column-letters.ts';
import { echo, type FaultCollector } from './fault-collector.ts';
import { type FilledRows, fillMerged } from './fill-merged.ts';
import { type Header, readHeader } from './find-header.ts';
import { type Grid, type GridCell, isEmptyCell } from './grid.ts';
import { type ReadColumn, readColumns } from './read-columns.ts';
import { readPerson } from './read-person.ts';

/** A header with what is below it, up to the next one. */
interface Part {
  readonly columns: readonly ReadColumn[];
  readonly name: Pick<ReadColumn, 'column' | 'heading'>;
  readonly filled: FilledRows;
  readonly namesStations: boolean;
}

/** The people of one sheet, from below its header to its last row; headers in between begin a new part. */
export function readSheet(grid: Grid, first: Header, collector: FaultCollector): readonly RosterRow[] {
  const sheet = echo(grid.name);
  const people: RosterRow[] = [];
  let part = beginPart(grid, first, collector);
  let station = findStationAbove(grid, first);
  for (let row = first.end; row < grid.rows.length; row++) {
    const { columns, name, filled } = part;
    const cells = filled.rows[row] ?? [];
    const own = filledColumns(cells).filter((column) => !filled.isFilled(row, column));
    const found = classifyRow(cells, own, columns, name.column);
    if (found.kind === 'HEADER') {
      const header = readHeader(grid, row);
      if (header !== undefined) part = beginPart(grid, header, collector);
      row = (header?.end ?? row + 1) - 1;
    } else if (found.kind === 'STATION') {
      station = found.station;
    } else if (found.kind === 'FAULT') {
      collector.add(found.code, sheet, row, name.column, name.heading, cells[name.column] ?? null);
    } else if (found.kind === 'PERSON') {
      const said = readPerson({ grid, row, cells, columns, isFilled: filled.isFilled }, collector);
      people.push({
        sheet,
        row: row + 1,
        name: { value: found.name, column: lettersOf(name.column) },
        // a line names the station where no column does
        ...(station === undefined || part.namesStations ? {} : { stationText: station }),
        ...said,
      });
    }
  }
  return people;
}

function beginPart(grid: Grid, header: Header, collector: FaultCollector): Part {
  const columns = readColumns(grid, header, collector);
  const places = columns.filter(({ role }) => role !== 'name').map(({ column }) => column);
  return {
    columns,
    name: columns.find(({ role }) => role === 'name') ?? { column: 0, heading: '' },
    filled: fillMerged(grid, new Set(places)),
    namesStations: columns.some(({ role }) => role === 'stationText'),
  };
}

function findStationAbove({ rows }: Grid, { row }: Header): RosterRow['stationText'] {
  const found = rows.slice(0, row).map((cells) => findStationRow(cells, filledColumns(cells)));
  return found.findLast((station) => station !== undefined);
}

function filledColumns(cells: readonly GridCell[]): readonly number[] {
  return cells.flatMap((cell, column) => (isEmptyCell(cell) ? [] : [column]));
}
