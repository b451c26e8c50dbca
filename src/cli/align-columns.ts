import stringWidth from 'string-width';
import { escapeUnprintable } from '../exchange/quote-value.ts';

/**
 * Rows of cells as lines whose columns begin below each other; a Chinese character is two wide. What others wrote into a
 * cell makes no lines of its own.
 */
export function alignColumns(given: readonly (readonly string[])[]): readonly string[] {
  const rows = given.map((row) => row.map(escapeUnprintable));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}
