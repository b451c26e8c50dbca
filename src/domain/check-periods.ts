import { ClaimedDays } from './claimed-days.ts';
import type { Period } from './period.ts';

/** A period that shares a day with an earlier one of the list. */
export interface Overlap {
  /** Which period of the list, counted from 0. */
  readonly index: number;
  /** The first period of the list it shares a day with. */
  readonly earlier: number;
}

/**
 * The periods of a list that share a day with an earlier one, each once, in list order. For what excludes itself: a
 * worker has at most one posting at a time, a station one responsible body (rules, sections 2 and 3). The order of
 * the list is not that of time. Boundary: `until` 2025-01-01 and `from` 2025-01-01 touch and do not overlap; with
 * `until` 2025-01-02 they do. An empty period overlaps nothing.
 */
export function findOverlaps(periods: readonly Period[]): readonly Overlap[] {
  return findClashes(periods.map(({ from, until }, holder) => ({ from, until, holder })));
}

/** A period of which only its holder may have another on the same day. */
export interface HeldPeriod extends Period {
  readonly holder: string | number;
}

/**
 * The periods that share a day with an earlier one of another holder, each once, in list order; those of one holder
 * may overlap each other. Boundary: as of {@link findOverlaps}.
 */
export function findClashes(periods: readonly HeldPeriod[]): readonly Overlap[] {
  if (periods.length < 2) return [];
  const days = new ClaimedDays(periods);
  const overlaps: Overlap[] = [];
  for (const [index, period] of periods.entries()) {
    const earlier = days.claim(period, period.holder);
    if (earlier !== undefined) overlaps.push({ index, earlier });
  }
  return overlaps;
}
