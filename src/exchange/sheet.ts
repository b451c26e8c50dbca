import type { CsvCell } from './print-csv.ts';

/** How the values of a column are written. `RATE`: a number from 0 to 1, as percent. */
export type SheetFormat = 'TEXT' | 'COUNT' | 'RATE';

export interface SheetColumn {
  readonly heading: string;
  /** In half-width characters. */
  readonly width: number;
  readonly format: SheetFormat;
}

/** A table to be printed as a sheet of a workbook: a title, headings, rows, and notes below. */
export interface Sheet {
  /** At most 31 letters, digits and `_`: anything else would have to be quoted where it is referred to. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
  readonly notes: readonly string[];
}
