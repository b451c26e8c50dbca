import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { FileRefused } from './file-refused.ts';
import type { Grids } from './grid.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** What separates the cells of a line, most usual first. */
const DELIMITERS = [',', '\t', ';', '，'] as const;
/** So much of a file tells its delimiter. */
const SAMPLE_LENGTH = 4_000;

/** The cells of a text file with separated values. All of them are text; nothing in them is computed. */
export function readCsv(bytes: Uint8Array, limits: ReadingLimits): Grids {
  const text = decodeText(bytes);
  if (/^\s*</.test(text)) throw new FileRefused('NOT_A_WORKBOOK');
  const rows = parseRows(text, limits);
  if (rows.length > limits.rows) throw new FileRefused('TOO_MANY_ROWS');
  let cells = 0;
  for (const row of rows) {
    cells += row.length;
    if (row.length > limits.columns || cells > limits.cells) throw new FileRefused('TOO_MANY_CELLS');
  }
  return { shown: [{ name: 'CSV', rows, merges: [], since1904: false }], hidden: [] };
}

function parseRows(text: string, limits: ReadingLimits): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter: findDelimiter(text),
      relax_column_count: true,
      relax_quotes: true,
      to: limits.rows + 1,
      max_record_size: limits.cellLength * 4,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileRefused(error.code === 'CSV_MAX_RECORD_SIZE' ? 'TOO_MANY_CELLS' : 'DAMAGED', { cause: error });
  }
}

function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const counts = DELIMITERS.map((delimiter) => sample.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
