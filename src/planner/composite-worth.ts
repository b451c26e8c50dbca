import type { CandidateGroup, Worth } from './group-worth.ts';
import type { Piece } from './piece.ts';
import { PRICE_PARTS } from './station-prices.ts';

/** What one step at each level weighs; 0 from the level on that is not looked at. */
export interface Units {
  readonly cover: number;
  readonly move: number;
  readonly cross: number;
  readonly metre: number;
  readonly spread: number;
}

/** Units for all levels; without the last one, which only decides between equals, where sums would get too large. */
export function chooseAllUnits(piece: Piece, groups: readonly CandidateGroup[]): Units | undefined {
  return chooseUnits(piece, groups, 5) ?? chooseUnits(piece, groups, 4);
}

/**
 * Units with which the heavier of two plans is the better one at the first so many levels: each is greater than all
 * that the lower levels together can differ by between two plans made of these groups. With nobody to be moved, the
 * units of covered and of moved are the same. `undefined` if sums could pass what a double holds exactly.
 */
export function chooseUnits(piece: Piece, groups: readonly CandidateGroup[], levels: number): Units | undefined {
  const count = piece.stations.length;
  const crossing = groups.some(({ crosses }) => crosses > 0) ? Math.floor(count / 2) : 0;
  let movable = 0;
  for (const station of piece.stations) if (station.affiliated || station.existingBranch !== undefined) movable++;
  const spread = 1;
  const metre = levels < 5 ? 1 : 1 + sumShares(count, groups, (group) => group.spread);
  const cross = levels < 4 ? 1 : metre * (1 + sumShares(count, groups, (group) => group.distanceM));
  const move = levels < 3 ? 1 : cross * (1 + crossing);
  const cover = levels < 2 ? 1 : move * (1 + movable);
  if (cover * (count + 1) * PRICE_PARTS > Number.MAX_SAFE_INTEGER) return undefined;
  return {
    cover,
    move: levels < 2 ? 0 : move,
    cross: levels < 3 ? 0 : cross,
    metre: levels < 4 ? 0 : metre,
    spread: levels < 5 ? 0 : spread,
  };
}

/** What a group or a plan weighs: an integer, positive where it is better than nothing. */
export function weigh(units: Units, worth: Worth): number {
  return (
    units.cover * worth.covers -
    units.move * worth.moves -
    units.cross * worth.crosses -
    units.metre * worth.distanceM -
    units.spread * worth.spread
  );
}

/** At least what any plan can sum up to: every station with its share of the largest group it could be in. */
function sumShares(
  count: number,
  groups: readonly CandidateGroup[],
  measure: (group: CandidateGroup) => number,
): number {
  const largest = new Float64Array(count);
  for (const group of groups) {
    const share = Math.ceil(measure(group) / group.members.length);
    for (const place of group.members) if (share > (largest[place] ?? 0)) largest[place] = share;
  }
  let sum = 0;
  for (const share of largest) sum += share;
  return sum;
}
