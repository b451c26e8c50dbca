import type { IsoDate } from '../domain/date.ts';

/**
 * One row of each beginning: the one that lasts longest. Rows of the same thing that begin together say no more than
 * the longest of them, and the database keeps one row a date.
 */
export function longestByStart<Row extends { readonly valid_until: IsoDate | null }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] {
  const longest = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const other = longest.get(key);
    if (other === undefined || isLonger(row, other)) longest.set(key, row);
  }
  return [...longest.values()];
}

function isLonger(row: { readonly valid_until: IsoDate | null }, other: { readonly valid_until: IsoDate | null }) {
  return other.valid_until !== null && (row.valid_until === null || row.valid_until > other.valid_until);
}
