import type { IsoDate } from './date.ts';
import { overlap, type Period } from './period.ts';

/** A period whose beginning is known. */
export interface BegunPeriod extends Period {
  readonly from: IsoDate;
}

/**
 * The same days in the fewest rows: overlapping rows of the same key become one, from the first day of the earliest
 * to the end of the latest; whatever else a row holds is the earliest's. The result is in the order of time.
 * Boundary: rows that merely touch stay two, because somebody recorded a change there.
 */
export function mergeOverlapping<Row extends BegunPeriod>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const places = new Map<string, number>();
  const merged: Row[] = [];
  for (const row of rows.toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))) {
    const key = keyOf(row);
    const place = places.get(key);
    const previous = place === undefined ? undefined : merged[place];
    if (place === undefined || previous === undefined || !overlap(previous, row)) {
      places.set(key, merged.push(row) - 1);
    } else if (endsLater(row, previous)) {
      merged[place] = { ...previous, until: row.until };
    }
  }
  return merged;
}

function endsLater(one: Period, other: Period): boolean {
  return other.until !== undefined && (one.until === undefined || one.until > other.until);
}
