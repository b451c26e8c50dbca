import type { RosterRow } from '../../domain/roster.ts';
import { holdsCitizenNumber } from './citizen-number.ts';
import { lettersOf } from './column-letters.ts';
import { echo, type FaultCollector } from './fault-collector.ts';
import type { Grid, GridCell } from './grid.ts';
import { printCell } from './print-cell.ts';
import { type Draft, READ_CELL } from './read-cell.ts';
import type { ReadColumn } from './read-columns.ts';
import type { RosterFaultCode } from './roster-row.ts';
import { notUnderstood, type Understood } from './understood.ts';

interface PersonRow {
  readonly grid: Grid;
  readonly row: number;
  readonly cells: readonly GridCell[];
  readonly columns: readonly ReadColumn[];
  readonly isFilled: (row: number, column: number) => boolean;
}

/** Errors as spreadsheet programs write them into text files. */
const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$|^#{3,}$/;
const MEMBERS = ['FULL', 'PROBATIONARY'];

/** Everything a row says about its person but the name. A cell that is not understood is noted and left out. */
export function readPerson(
  { grid, row, cells, columns, isFilled }: PersonRow,
  collector: FaultCollector,
): Omit<RosterRow, 'sheet' | 'row' | 'name'> {
  let draft: Draft = {};
  for (const { role, column, heading } of columns) {
    const cell = cells[column] ?? null;
    if (role === 'name' || cell === null) continue;
    const read = refuse(cell) ?? READ_CELL[role](cell, { column: lettersOf(column), since1904: grid.since1904 });
    // what a column of its own says comes before what 人员类别 says beside it
    if (read.ok) draft = role === 'category' ? { ...read.value, ...draft } : { ...draft, ...read.value };
    else if (!isFilled(row, column)) note(read.code, column, heading, cell);
  }
  const { political, category, ...facts } = draft;
  if (political !== undefined && category !== undefined && contradict(political.value, category.value)) {
    const { column, heading } = columns.find(({ role }) => role === 'category') ?? { column: 0, heading: '' };
    note('STAGES_CONTRADICT', column, heading, cells[column] ?? null);
    return facts;
  }
  const stage = category === undefined || category.value === 'NONE' ? (political ?? category) : category;
  return stage === undefined ? facts : { ...facts, stage };

  function note(code: RosterFaultCode, column: number, heading: string, cell: GridCell): void {
    collector.add(code, echo(grid.name), row, column, heading, cell);
  }
}

function refuse(cell: GridCell): Understood<never> | undefined {
  if (typeof cell === 'object' && cell !== null && cell.kind !== 'DATE') return notUnderstood(cell.kind);
  const text = printCell(cell);
  if (ERROR_TEXT.test(text)) return notUnderstood('CELL_ERROR');
  return holdsCitizenNumber(text) ? notUnderstood('CITIZEN_NUMBERS_REFUSED') : undefined;
}

/** A member cannot be on the way to become one; who is in the Youth League can. */
function contradict(political: string, category: string): boolean {
  return MEMBERS.includes(political) !== MEMBERS.includes(category) && political !== 'NONE';
}
