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
  const print = format === 'csv' ? csvPrinter(columns, date) : jsonPrinter(columns, date);
  if (format === 'csv') {
    yield printCsvHeader(
      columns.map(({ name }) => name),
      DIALECT,
    );
  }
  for await (const page of pages) yield page.map(print).join('');
}

type PrintRow<Row> = (row: Row) => string;

function csvPrinter<Row>(columns: readonly ExportColumn<Row>[], date: IsoDate): PrintRow<Row> {
  return (row) => {
    const cells = columns.map(({ read }) => {
      const value = read(row, date);
      return isList(value) ? value.join(';') : value;
    });
    return printCsvRow(cells, DIALECT);
  };
}

/** By hand, value by value: twice as fast as an object made of names. */
function jsonPrinter<Row>(columns: readonly ExportColumn<Row>[], date: IsoDate): PrintRow<Row> {
  const fields = columns.map(({ name, read }, index) => ({
    before: `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`,
    read,
  }));
  return (row) => {
    let line = '';
    for (const { before, read } of fields) line += before + printJson(read(row, date));
    return `${line}}\n`;
  };
}

// a text without these is itself between quotes; most are, and that is told faster than JSON.stringify does it
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function printJson(value: CsvCell | readonly string[]): string {
  if (typeof value === 'string') return ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
  return isList(value) ? JSON.stringify(value) : String(value);
}

function isList(value: CsvCell | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}
