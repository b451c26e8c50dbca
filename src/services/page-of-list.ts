import { compareCodePoints } from '../domain/compare-codes.ts';
import type { StationBound, StationOrder } from '../domain/station-query.ts';
import type { JudgedStation, StationPage, StationPageRequest } from './compliance-view.ts';

type Window = Pick<StationPageRequest, 'first' | 'last' | 'after' | 'before'>;

/** Compares places in a list, ties by code in the same direction, as the database does. */
export function comparePlaces({ direction }: StationOrder): (one: StationBound, other: StationBound) => number {
  const sign = direction === 'ASC' ? 1 : -1;
  return (one, other) => {
    const byValue =
      typeof one.value === 'number' && typeof other.value === 'number'
        ? one.value - other.value
        : compareCodePoints(String(one.value), String(other.value));
    return sign * (byValue || compareCodePoints(one.code, other.code));
  };
}

/** The page of a list that is at hand, in its order. */
export function takePage(
  rows: readonly JudgedStation[],
  { first, last, after, before }: Window,
  compare: (one: StationBound, other: StationBound) => number,
): StationPage {
  const { begin, end } = boundsIn(rows, ({ place }) => place, { after, before }, compare);
  const from = last === undefined ? begin : Math.max(begin, end - last);
  const to = last === undefined ? Math.min(end, begin + (first ?? 0)) : end;
  return { stations: rows.slice(from, to), hasPreviousPage: from > 0, hasNextPage: to < rows.length };
}

/**
 * The page of a list of which only the codes are known, in its order: `walk` answers the stations that belong to the
 * list among some codes, one after the other, and is asked for no more of them than the page needs.
 */
export async function findPage(
  codes: readonly string[],
  { first, last, after, before }: Window,
  compare: (one: StationBound, other: StationBound) => number,
  walk: (codes: readonly string[]) => AsyncIterable<JudgedStation>,
): Promise<StationPage> {
  const { begin, end } = boundsIn(codes, (code) => ({ value: code, code }), { after, before }, compare);
  const isFromEnd = last !== undefined;
  const between = codes.slice(begin, end);
  const found: JudgedStation[] = [];
  const size = last ?? first ?? 0;
  if (size > 0) {
    for await (const row of walk(isFromEnd ? between.reverse() : between)) {
      if (found.push(row) === size) break;
    }
  }
  const farthest = found.length < size ? undefined : found.at(-1)?.station.code;
  const [from, to] = isFromEnd
    ? [size === 0 ? end : farthest === undefined ? begin : codes.indexOf(farthest), end]
    : [begin, size === 0 ? begin : farthest === undefined ? end : codes.indexOf(farthest) + 1];
  return {
    stations: isFromEnd ? found.reverse() : found,
    hasPreviousPage: await isAny(walk(codes.slice(0, from).reverse())),
    hasNextPage: await isAny(walk(codes.slice(to))),
  };
}

function boundsIn<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => StationBound,
  { after, before }: Window,
  compare: (one: StationBound, other: StationBound) => number,
): { readonly begin: number; readonly end: number } {
  const begin = after === undefined ? 0 : rows.findLastIndex((row) => compare(placeOf(row), after) <= 0) + 1;
  const found = before === undefined ? -1 : rows.findIndex((row) => compare(placeOf(row), before) >= 0);
  return { begin, end: Math.max(begin, found === -1 ? rows.length : found) };
}

async function isAny(rows: AsyncIterable<unknown>): Promise<boolean> {
  for await (const _ of rows) return true;
  return false;
}
