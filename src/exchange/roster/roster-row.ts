import type { RosterField, RosterRow } from '../../domain/roster.ts';
import type { Text } from '../../domain/text.ts';

/** What a column is about: a field of a person, two of them in one cell (2024.1-2026.12), or one that needs both (人员类别). */
export type ColumnRole = Exclude<RosterField, 'stage'> | 'political' | 'category' | 'contract' | 'posting';

export type {
  DatePrecision,
  RosterCertificate,
  RosterDate,
  RosterField,
  RosterRow,
  RosterStage,
  RosterValue,
} from '../../domain/roster.ts';

export const ROSTER_FAULT_CODES = [
  'NAME_MISSING',
  'NAME_NOT_UNDERSTOOD',
  'DATE_NOT_UNDERSTOOD',
  'PERIOD_NOT_UNDERSTOOD',
  'STAGE_NOT_UNDERSTOOD',
  'STAGES_CONTRADICT',
  'POSTING_KIND_NOT_UNDERSTOOD',
  'CERTIFICATE_NOT_UNDERSTOOD',
  'TEXT_TOO_LONG',
  'CELL_ERROR',
  'FORMULA_WITHOUT_VALUE',
  'COLUMN_REPEATED',
  'CITIZEN_NUMBERS_REFUSED',
] as const;
export type RosterFaultCode = (typeof ROSTER_FAULT_CODES)[number];

/** A cell that was not understood, and therefore not read; the rest of its row was. */
export interface RosterFault {
  readonly sheet: string;
  /** As spreadsheet programs count; of a fault of a whole column, the row of its heading. */
  readonly row: number;
  /** Letters of the spreadsheet column. */
  readonly column: string;
  /** The heading of the column, as written. */
  readonly heading: string;
  /** What the cell says, shortened; citizen numbers are masked whole. */
  readonly value: string;
  readonly code: RosterFaultCode;
  /** What is wrong, and what is expected. */
  readonly expected: Text;
}

/** A column of a sheet, by its heading; `role` is absent where the column is not read. */
export interface RosterColumn {
  readonly column: string;
  readonly heading: string;
  readonly role?: ColumnRole | undefined;
}

/** A sheet on which a roster was found. */
export interface RosterSheet {
  readonly name: string;
  /** What stands above the header: `木渎镇社会工作站社工花名册`; several lines joined by spaces; empty where there is nothing. */
  readonly title: string;
  readonly headerRow: number;
  readonly columns: readonly RosterColumn[];
  /** How many people were read from it. */
  readonly people: number;
}

/** Everything read from one file, in the order of its sheets and rows. */
export interface RosterDocument {
  readonly sheets: readonly RosterSheet[];
  /** Names of sheets without a roster: instructions, lists for drop-downs, hidden sheets. */
  readonly skippedSheets: readonly string[];
  readonly rows: readonly RosterRow[];
  /** The first two thousand. */
  readonly faults: readonly RosterFault[];
  /** How many more there are than are listed. */
  readonly unlistedFaults: number;
}

export const ROSTER_FILE_ERROR_CODES = [
  'FILE_TOO_LARGE',
  'UNPACKS_TOO_LARGE',
  'TOO_MANY_SHEETS',
  'TOO_MANY_ROWS',
  'TOO_MANY_CELLS',
  'NOT_A_WORKBOOK',
  'ENCRYPTED',
  'HAS_MACROS',
  'DAMAGED',
  'TOOK_TOO_LONG',
  'NO_HEADER_FOUND',
  'UNKNOWN_ENCODING',
] as const;
export type RosterFileErrorCode = (typeof ROSTER_FILE_ERROR_CODES)[number];

/** Why nothing was read from a file, and what to do. */
export interface RosterFileError {
  readonly code: RosterFileErrorCode;
  readonly text: Text;
}

export type ReadRoster =
  | { readonly ok: true; readonly document: RosterDocument }
  | { readonly ok: false; readonly error: RosterFileError };
