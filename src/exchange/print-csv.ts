/** One value of a table; null: an empty cell. */
export type CsvCell = string | number | boolean | null;

export const CSV_DIALECTS = ['csv', 'csv-excel'] as const;
/** `csv`: for programs; `csv-excel`: to be opened in a spreadsheet. */
export type CsvDialect = (typeof CSV_DIALECTS)[number];

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula, full-width signs too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** What a spreadsheet takes for a number and writes otherwise: more than 11 digits, or a zero in front. */
const LOST_DIGITS = /^(\d{12,}|0\d+)$/;

/**
 * A table as CSV, line by line (RFC 4180): `csv` with LF and every text as it is; `csv-excel` with a byte order mark and
 * CRLF, a text that begins like a formula behind an apostrophe, and a text of digits that a spreadsheet would write
 * otherwise before a tab, which keeps it a text. `-1` the text becomes `'-1`, -1 the number stays.
 */
export function* printCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  dialect: CsvDialect = 'csv',
): Generator<string> {
  yield printCsvHeader(header, dialect);
  for (const row of rows) yield printCsvRow(row, dialect);
}

/** The first line of {@link printCsv}, for rows that come one after another. */
export function printCsvHeader(header: readonly string[], dialect: CsvDialect): string {
  return (dialect === 'csv' ? '' : BYTE_ORDER_MARK) + printCsvRow(header, dialect);
}

/** A further line of {@link printCsv}. */
export function printCsvRow(cells: readonly CsvCell[], dialect: CsvDialect): string {
  return cells.map((cell) => printCell(cell, dialect)).join(',') + (dialect === 'csv' ? '\n' : '\r\n');
}

function printCell(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = dialect === 'csv' ? cell : keepText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function keepText(text: string): string {
  if (FORMULA.test(text)) return `'${text}`;
  return LOST_DIGITS.test(text) ? `${text}\t` : text;
}
