import type { IsoDate } from '../domain/date.ts';
import { type CsvCell, printCsvHeader, printCsvRow } from '../exchange/print-csv.ts';

export const EXPORT_FORMATS = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A column of an export: its stable name (documented in schema/exports.md), and what stands in it. */
export interface ExportColumn<Row> {
  readonly name: string;
  /** A list is one in NDJSON; in CSV its elements are joined by semicolons. */
  readonly read: (row: Row, date: IsoDate) => CsvCell | readonly string[];
}

/** CSV for spreadsheets: a byte order mark, CRLF, and nothing that is taken for a formula. */
const DIALECT = 'csv-excel';

/** Pages of rows as the text of a file, one piece a page; the header of CSV before anything is read. */
export async function* printExport<Row>(
  columns: readonly ExportColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  date: IsoDate,
  format: ExportFormat,
): AsyncGenerator<string, void, undefined> {
  const print = format === 'csv' ? printAsCsv : printAsJson;
  if (format === 'csv') {
    yield printCsvHeader(
      columns.map(({ name }) => name),
      DIALECT,
    );
  }
  for await (const page of pages) yield page.map((row) => print(columns, row, date)).join('');
}

function printAsCsv<Row>(columns: readonly ExportColumn<Row>[], row: Row, date: IsoDate): string {
  const cells = columns.map(({ read }) => {
    const value = read(row, date);
    return isList(value) ? value.join(';') : value;
  });
  return printCsvRow(cells, DIALECT);
}

function printAsJson<Row>(columns: readonly ExportColumn<Row>[], row: Row, date: IsoDate): string {
  const line: Record<string, unknown> = {};
  for (const { name, read } of columns) line[name] = read(row, date);
  return `${JSON.stringify(line)}\n`;
}

function isList(value: CsvCell | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}
