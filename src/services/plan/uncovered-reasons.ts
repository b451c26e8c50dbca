import type { JointBranchProblem } from '../../planner/joint-branch-plan.ts';
import type { Piece } from '../../planner/piece.ts';
import { splitIntoPieces } from '../../planner/pieces.ts';

export const UNCOVERED_REASONS = [
  'ISOLATED',
  'NEIGHBORS_NOT_ELIGIBLE',
  'COUNT_DOES_NOT_COME_OUT',
  'TAKEN_BY_A_BETTER_PLAN',
  'LEFT_OUT_BY_CHOICE',
] as const;
/** Why a plan leaves a station out. */
export type UncoveredReason = (typeof UNCOVERED_REASONS)[number];

export interface UncoveredStation {
  readonly stationCode: string;
  readonly reason: UncoveredReason;
  /** The neighbours that decide: those that cannot be grouped with it, or those that others have taken; by code. */
  readonly neighborCodes: readonly string[];
}

interface Explained {
  readonly problem: JointBranchProblem;
  /** The groups of the plan. */
  readonly groups: readonly (readonly string[])[];
  readonly uncovered: readonly string[];
  /** The confirmed neighbours of the uncovered that count on the date, whether they can be grouped or not, by code. */
  readonly neighborsOf: (code: string) => readonly string[];
  /** Whether the plan covers the station when nobody has decided anything. */
  readonly isCoveredFreely: (code: string) => boolean;
}

/**
 * Why a plan leaves each of its uncovered stations out. First, what would be covered without the choices made is left
 * out by choice. Of the others, one without any neighbour is isolated; one whose neighbours have 0 or 3 and more full
 * members, or lie in another district, finds nobody; in a piece that leaves out no more than its count alone demands
 * (1 and 1 make no 3, and of four stations with 1 each one is over) the count does not come out; everywhere else the
 * neighbours are taken by a better plan.
 */
export function explainUncovered(explained: Explained): readonly UncoveredStation[] {
  const { problem, groups, uncovered, neighborsOf, isCoveredFreely } = explained;
  const grouped = new Set(groups.flat());
  const pieceOf = new Map<string, Piece>();
  for (const piece of splitIntoPieces(problem)) for (const { code } of piece.stations) pieceOf.set(code, piece);
  return uncovered.map((stationCode) => {
    const neighbors = neighborsOf(stationCode);
    const piece = pieceOf.get(stationCode);
    const say = (reason: UncoveredReason, neighborCodes: readonly string[] = []) => ({
      stationCode,
      reason,
      neighborCodes,
    });
    if (isCoveredFreely(stationCode)) return say('LEFT_OUT_BY_CHOICE');
    if (neighbors.length === 0) return say('ISOLATED');
    if (piece === undefined || piece.stations.length === 1) return say('NEIGHBORS_NOT_ELIGIBLE', neighbors);
    const left = piece.stations.filter(({ code, affiliated }) => !grouped.has(code) && !affiliated).length;
    if (left <= leastUncovered(piece)) return say('COUNT_DOES_NOT_COME_OUT');
    const taken = neighbors.filter((code) => grouped.has(code) && pieceOf.get(code) === piece);
    return say('TAKEN_BY_A_BETTER_PLAN', taken);
  });
}

/**
 * How many stations of a piece stay uncovered by its count alone, were all of them neighbours: groups are threes, and
 * pairs with at least one station of 2 members; affiliated stations may stay out. 0 for three stations, 1 for four of
 * which one at most has 2 members.
 */
export function leastUncovered({ stations }: Pick<Piece, 'stations'>): number {
  const twos = stations.filter(({ fullMembers }) => fullMembers === 2).length;
  const affiliated = stations.filter((station) => station.affiliated).length;
  let left = 0;
  for (; left < stations.length; left++) {
    const placed = stations.length - left;
    // three pairs hold as many as two threes, so more than two pairs are never needed
    const pairs = (2 * placed) % 3;
    if (pairs <= twos && 2 * pairs <= placed) break;
  }
  return Math.max(0, left - affiliated);
}
