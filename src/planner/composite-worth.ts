import type { CandidateGroup, Worth } from './group-worth.ts';
import type { Piece } from './piece.ts';
import { PRICE_PARTS } from './station-prices.ts';

/** What one step at each level weighs; 0 from the level on that is not looked at. */
export interface Units {
  readonly cover: number;
  readonly fragile: number;
  readonly move: number;
  readonly cross: number;
  readonly metre: number;
  readonly spread: number;
}

const LEVELS = ['cover', 'fragile', 'move', 'cross', 'metre', 'spread'] as const satisfies readonly (keyof Units)[];

/** A search that loses little adds up prices of so many stations at most. */
export const FEW_STATIONS = 64;

/**
 * Units for all levels; without the last one, which only decides between equals, where sums would get too large. What
 * a whole piece weighs may then be more than a double holds exactly; what a plan loses is exact where it loses less.
 */
export function chooseAllUnits(piece: Piece, groups: readonly CandidateGroup[]): Units | undefined {
  const most = Math.min(FEW_STATIONS, piece.stations.length + 1);
  return (
    chooseUnits(piece, groups, 'spread') ??
    chooseUnits(piece, groups, 'metre') ??
    chooseUnits(piece, groups, 'metre', most)
  );
}

/**
 * Units with which the heavier of two plans is the better one at all levels down to `last`: each is greater than all
 * that the lower levels together can differ by between two plans made of these groups. With nobody to be moved, the
 * units of covered and of moved are the same. `undefined` if sums over `mostStations`
 * could pass what a double holds exactly.
 */
export function chooseUnits(
  piece: Piece,
  groups: readonly CandidateGroup[],
  last: keyof Units,
  mostStations = piece.stations.length + 1,
): Units | undefined {
  const count = piece.stations.length;
  const pairs = Math.floor(count / 2);
  let movable = 0;
  for (const station of piece.stations) if (station.affiliated || station.existingBranch !== undefined) movable++;
  const most: Units = {
    cover: count,
    fragile: groups.some(({ fragile }) => fragile > 0) ? pairs : 0,
    move: movable,
    cross: groups.some(({ crosses }) => crosses > 0) ? pairs : 0,
    metre: sumShares(count, groups, (group) => group.distanceM),
    spread: sumShares(count, groups, (group) => group.spread),
  };
  const units = { cover: 0, fragile: 0, move: 0, cross: 0, metre: 0, spread: 0 };
  let unit = 1;
  for (const level of LEVELS.slice(0, LEVELS.indexOf(last) + 1).toReversed()) {
    units[level] = unit;
    unit *= 1 + most[level];
  }
  return units.cover * mostStations * PRICE_PARTS > Number.MAX_SAFE_INTEGER ? undefined : units;
}

/** What a group or a plan weighs: an integer, positive where it is better than nothing. */
export function weigh(units: Units, worth: Worth): number {
  return (
    units.cover * worth.covers -
    units.fragile * worth.fragile -
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
