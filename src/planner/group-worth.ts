import { measureDistance, measureSpan } from './distance.ts';
import { isForbidden } from './forbidden.ts';
import { type Piece, stationAt } from './piece.ts';

/** What choosing a group, or several, changes, compared with leaving all their stations out. */
export interface Worth {
  /** Stations that become covered: those that are not affiliated. */
  readonly covers: number;
  /** Groups with exactly 3 full members, where they are avoided: 1 or 0 for a single group; else always 0. */
  readonly fragile: number;
  /** How many more stations are moved: affiliated ones that leave their host, less those that keep a partner. */
  readonly moves: number;
  /** Groups whose stations have different parents: 1 or 0 for a single group. */
  readonly crosses: number;
  /** Spanning length in whole metres. */
  readonly distanceM: number;
  /** How far apart the first and the last code stand among all codes of the piece: decides between equals. */
  readonly spread: number;
}

/** What a joint branch needs; with no more than that it is fragile. */
export const FEWEST_FULL_MEMBERS = 3;

/** A lawful group. */
export interface CandidateGroup extends Worth {
  /** Places in the piece, ascending. */
  readonly members: readonly number[];
}

const NOTHING: Worth = { covers: 0, fragile: 0, moves: 0, crosses: 0, distanceM: 0, spread: 0 };

/** What a group is worth; it must be lawful already. `undefined` if it is forbidden. */
export function rateAllowed(piece: Piece, members: readonly number[]): CandidateGroup | undefined {
  if (piece.forbidden !== undefined) {
    const codes = members.map((place) => stationAt(piece, place).code);
    if (isForbidden(piece.forbidden, codes)) return undefined;
  }
  return rateGroup(piece, members);
}

/** What a group is worth; it must be lawful already. A pair spans its distance. */
export function rateGroup(piece: Piece, members: readonly number[]): CandidateGroup {
  const [first = -1, second = -1, third] = members;
  const a = stationAt(piece, first);
  const b = stationAt(piece, second);
  const c = third === undefined ? undefined : stationAt(piece, third);
  let covers = 0;
  let moves = 0;
  for (const station of c === undefined ? [a, b] : [a, b, c]) {
    if (!station.affiliated) covers++;
    if (station.existingBranch === undefined) {
      if (station.affiliated) moves++;
    } else if (
      (station !== a && station.existingBranch === a.existingBranch) ||
      (station !== b && station.existingBranch === b.existingBranch) ||
      (station !== c && station.existingBranch === c?.existingBranch)
    ) {
      moves--;
    }
  }
  const crosses = a.parent !== b.parent || (c !== undefined && a.parent !== c.parent) ? 1 : 0;
  const distanceM =
    c === undefined ? measureDistance(a.location, b.location) : measureSpan(a.location, b.location, c.location);
  const fullMembers = a.fullMembers + b.fullMembers + (c?.fullMembers ?? 0);
  const fragile = piece.avoidsFragile && fullMembers === FEWEST_FULL_MEMBERS ? 1 : 0;
  return { members, covers, fragile, moves, crosses, distanceM, spread: (third ?? second) - first };
}

/** Negative where `one` is better than `other`, level by level; 0 where both are equal at all levels. */
export function compareWorth(one: Worth, other: Worth): number {
  return (
    other.covers - one.covers ||
    one.fragile - other.fragile ||
    one.moves - other.moves ||
    one.crosses - other.crosses ||
    one.distanceM - other.distanceM ||
    one.spread - other.spread
  );
}

/** Whether choosing the group is better than leaving its stations out, the others unchanged. */
export function isWorthwhile(group: CandidateGroup): boolean {
  return compareWorth(group, NOTHING) < 0;
}

/** What several disjoint groups are worth together; none are worth nothing. */
export function sumWorth(groups: readonly Worth[]): Worth {
  const sum = { ...NOTHING };
  for (const group of groups) {
    sum.covers += group.covers;
    sum.fragile += group.fragile;
    sum.moves += group.moves;
    sum.crosses += group.crosses;
    sum.distanceM += group.distanceM;
    sum.spread += group.spread;
  }
  return sum;
}
