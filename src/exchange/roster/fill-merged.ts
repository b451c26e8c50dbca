import type { Grid, GridCell } from './grid.ts';

/** The rows of a sheet with what a cell merged downwards says put into every row of it, and which cells that were. */
export interface FilledRows {
  readonly rows: readonly (readonly GridCell[])[];
  /** Whether a cell says what it says only because it is merged with one above. */
  isFilled(row: number, column: number): boolean;
}

/** `columns`: where merged cells hold for all their rows. A merged name is one person. */
export function fillMerged({ rows, merges }: Grid, columns: ReadonlySet<number>): FilledRows {
  const filled = new Map<number, Map<number, GridCell>>();
  for (const { top, left, bottom } of merges) {
    if (!columns.has(left)) continue;
    const cell = rows[top]?.[left] ?? null;
    for (let row = top + 1; row <= bottom && row < rows.length; row++) {
      if ((rows[row]?.[left] ?? null) !== null) continue;
      const cells = filled.get(row) ?? new Map<number, GridCell>();
      filled.set(row, cells.set(left, cell));
    }
  }
  return {
    rows: rows.map((cells, row) => {
      const more = filled.get(row);
      return more === undefined ? cells : cells.map((cell, column) => more.get(column) ?? cell);
    }),
    isFilled: (row, column) => filled.get(row)?.has(column) ?? false,
  };
}
