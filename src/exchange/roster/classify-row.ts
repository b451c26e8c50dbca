import { cleanText } from '../../domain/clean-text.ts';
import type { RosterValue } from '../../domain/roster.ts';
import { findStationHeading, isAside, looksLikeName } from './aside-rows.ts';
import { holdsCitizenNumber } from './citizen-number.ts';
import { lettersOf } from './column-letters.ts';
import { type GridCell, isEmptyCell } from './grid.ts';
import { findRole } from './headings.ts';
import { printCell } from './print-cell.ts';
import type { ReadColumn } from './read-columns.ts';
import type { RosterFaultCode } from './roster-row.ts';

export type ClassifiedRow =
  | { readonly kind: 'PERSON'; readonly name: string }
  /** Names the station of the people below it. */
  | { readonly kind: 'STATION'; readonly station: RosterValue<string> }
  | { readonly kind: 'HEADER' }
  /** Says something about the table or nothing at all. */
  | { readonly kind: 'ASIDE' }
  | { readonly kind: 'FAULT'; readonly code: RosterFaultCode };

const ASIDE = { kind: 'ASIDE' } as const;
/** What alone makes no person of a row: lists are often prepared with it. */
const IMPERSONAL = ['stationText', 'postingKind', 'employer', 'relationText', 'note'];

/** What a row below a header is. `own`: its columns that say something of their own, not by a merged cell above. */
export function classifyRow(
  cells: readonly GridCell[],
  own: readonly number[],
  columns: readonly ReadColumn[],
  nameColumn: number,
): ClassifiedRow {
  const texts = own.map((column) => textOf(cells[column]));
  const [first = ''] = texts;
  if (own.length === 0) return ASIDE;
  const nameCell = cells[nameColumn] ?? null;
  const written = textOf(nameCell);
  if (own.length > 1 && texts.some(isNameHeading)) {
    return { kind: 'HEADER' };
  }
  const station = findStationRow(cells, own);
  if (station !== undefined) return { kind: 'STATION', station };
  // where remarks come first, a remark begins the row of a person
  const beginsWithNote = columns.some(({ role, column }) => role === 'note' && column === own[0]);
  if ((isAside(first) && !beginsWithNote) || isAside(written)) return ASIDE;
  if (isEmptyCell(nameCell)) {
    const isAboutPerson = columns.some(({ role, column }) => own.includes(column) && !IMPERSONAL.includes(role));
    return isAboutPerson && !texts.some(isAside) ? { kind: 'FAULT', code: 'NAME_MISSING' } : ASIDE;
  }
  if (holdsCitizenNumber(written)) return { kind: 'FAULT', code: 'CITIZEN_NUMBERS_REFUSED' };
  const name = written.replace(/[（(][^（()）]*[）)]$/, '').trim();
  const hasCode = columns.some(({ role, column }) => role === 'workerCode' && own.includes(column));
  if (typeof nameCell !== 'object' && looksLikeName(name, hasCode)) return { kind: 'PERSON', name };
  return own.length === 1 ? ASIDE : { kind: 'FAULT', code: 'NAME_NOT_UNDERSTOOD' };
}

function isNameHeading(text: string): boolean {
  // most texts can be told apart without looking them up
  return /名|name/i.test(text) && findRole(text) === 'name';
}

/** The station that a row with a single cell names. */
export function findStationRow(cells: readonly GridCell[], own: readonly number[]): RosterValue<string> | undefined {
  const [column] = own;
  if (column === undefined || own.length > 1) return undefined;
  const value = findStationHeading(textOf(cells[column]));
  return value === undefined || holdsCitizenNumber(value) ? undefined : { value, column: lettersOf(column) };
}

function textOf(cell: GridCell | undefined): string {
  return cleanText(printCell(cell));
}
