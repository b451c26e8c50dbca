import { compareCodes } from '../domain/compare-codes.ts';

/** A sorted copy: by the first key, then by the next; absent keys first, the others by UTF-16 code unit. */
export function sortBy<Row>(
  rows: readonly Row[],
  ...keys: readonly ((row: Row) => string | undefined)[]
): readonly Row[] {
  return rows.toSorted((one, other) => {
    for (const key of keys) {
      const order = compareCodes(key(one) ?? '', key(other) ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
}
