import type { RosterRow } from '../../domain/roster.ts';
import { classifyRow } from './classify-row.ts';
import { lettersOf } from './column-letters.ts';
import { echo, type FaultCollector } from './fault-collector.ts';
import { type FilledRows, fillMerged } from './fill-merged.ts';
import { type Header, readHeader } from './find-header.ts';
import { type Grid, isEmptyCell } from './grid.ts';
import { type ReadColumn, readColumns } from './read-columns.ts';
import { readPerson } from './read-person.ts';

/** A header with what is below it, up to the next one. */
interface Part {
  readonly columns: readonly ReadColumn[];
  readonly name: Pick<ReadColumn, 'column' | 'heading'>;
  readonly filled: FilledRows;
}

/** The people of one sheet, from below its header to its last row; headers in between begin a new part. */
export function readSheet(grid: Grid, first: Header, collector: FaultCollector): readonly RosterRow[] {
  const sheet = echo(grid.name);
  const people: RosterRow[] = [];
  let part = beginPart(grid, first, collector);
  let stationText: RosterRow['stationText'];
  for (let row = first.end; row < grid.rows.length; row++) {
    const { columns, name, filled } = part;
    const cells = filled.rows[row] ?? [];
    const own = cells.flatMap((cell, at) => (isEmptyCell(cell) || filled.isFilled(row, at) ? [] : [at]));
    const found = classifyRow(cells, own, columns, name.column);
    if (found.kind === 'HEADER') {
      const header = readHeader(grid, row);
      if (header !== undefined) part = beginPart(grid, header, collector);
      row = (header?.end ?? row + 1) - 1;
    } else if (found.kind === 'STATION') {
      stationText = { value: found.text, column: lettersOf(found.column) };
    } else if (found.kind === 'FAULT') {
      collector.add(found.code, sheet, row, name.column, name.heading, cells[name.column] ?? null);
    } else if (found.kind === 'PERSON') {
      const said = readPerson({ grid, row, cells, columns, isFilled: filled.isFilled }, collector);
      people.push({
        sheet,
        row: row + 1,
        name: { value: found.name, column: lettersOf(name.column) },
        ...(stationText === undefined ? {} : { stationText }),
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
  };
}
