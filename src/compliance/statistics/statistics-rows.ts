import { compareCodes } from '../../domain/compare-codes.ts';
import type { Division } from '../../domain/division.ts';
import { addTo, type Figures, isNothing, startTally } from './figures.ts';

/** One row: the figures of a division with all below it, or of the stations right under one that has parts. */
export interface StatisticsRow {
  readonly divisionCode: string;
  /** The division this row is a part of; null: none of those given. */
  readonly parentCode: string | null;
  /** How far below the whole form: its parts have 1. */
  readonly depth: number;
  /** Only the stations right under the division, beside its parts (本级直属). */
  readonly isDirect: boolean;
  /** Sorts the rows: a division, its own stations, its parts by code with theirs. */
  readonly key: string;
  readonly figures: Figures;
}

/** Below every character of a code. */
const SEPARATOR = '\u0000';

/**
 * The rows of some divisions, each of which lies in another of them or in none: for every division one with everything
 * below it, and where it has parts and stations of its own, one for these, so that the parts of a division add up to it.
 * `own`: the figures of each division's own stations; `topDepth`: the depth of those that lie in no other. Sorted so that
 * the parts of a division follow it. Town T in district D, one station in T and one right under D: D 2, D direct 1, T 1.
 */
export function arrangeRows(
  divisions: readonly Division[],
  own: ReadonlyMap<string, Figures>,
  topDepth: number,
): readonly StatisticsRow[] {
  const known = new Set(divisions.map(({ code }) => code));
  const partsOf = Map.groupBy(divisions, ({ parentCode }) => (known.has(parentCode ?? '') ? parentCode : undefined));
  const rows: StatisticsRow[] = [];
  const tops = partsOf.get(undefined) ?? [];
  // without recursion: nobody promises that divisions are not nested very deeply
  const open = tops.map(({ code }) => ({
    divisionCode: code,
    parentCode: null as string | null,
    depth: topDepth,
    key: code,
  }));
  const tallies = new Map(divisions.map(({ code }) => [code, startTally()]));
  for (const place of open) {
    const { divisionCode, depth, key } = place;
    const parts = partsOf.get(divisionCode) ?? [];
    const figures = own.get(divisionCode) ?? startTally();
    rows.push({ ...place, isDirect: false, figures: tallies.get(divisionCode) ?? startTally() });
    const below = { parentCode: divisionCode, depth: depth + 1 };
    if (parts.length > 0 && !isNothing(figures)) {
      rows.push({ ...below, divisionCode, isDirect: true, key: `${key}${SEPARATOR}`, figures });
    }
    for (const { code } of parts) open.push({ ...below, divisionCode: code, key: `${key}${SEPARATOR}${code}` });
  }
  // every division stands after the one it is a part of, so from behind each is complete before it is added to that
  for (const { divisionCode, parentCode } of open.toReversed()) {
    const tally = tallies.get(divisionCode) ?? startTally();
    addTo(tally, own.get(divisionCode) ?? startTally());
    const whole = parentCode === null ? undefined : tallies.get(parentCode);
    if (whole !== undefined) addTo(whole, tally);
  }
  return rows.sort((one, other) => compareCodes(one.key, other.key));
}
