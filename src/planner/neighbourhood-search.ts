import { listCandidateGroups } from './candidate-groups.ts';
import { chooseAllUnits } from './composite-worth.ts';
import { compareWorth, rateGroup, sumWorth } from './group-worth.ts';
import { neighboursOf, type Piece, takePart } from './piece.ts';
import { priceGroups } from './priced-groups.ts';
import { searchExactly } from './search-exactly.ts';

export interface NeighbourhoodLimits {
  /** Stations of a neighbourhood; one round for each size. */
  readonly sizes: readonly number[];
  /** Neighbourhoods solved in all: never a time, or the answer would not be the same twice. */
  readonly mostSolves: number;
  readonly mostGroups: number;
  readonly mostStates: number;
}

type Group = readonly number[];

/** For each station its group in a plan, if it has one. */
export type GroupOf = (Group | undefined)[];

export function groupsByStation(piece: Piece, plan: readonly Group[]): GroupOf {
  const groupOf: GroupOf = new Array(piece.stations.length);
  for (const group of plan) for (const place of group) groupOf[place] = group;
  return groupOf;
}

/**
 * Makes a plan better by solving neighbourhoods exactly again: a station, those around it and whoever they are grouped
 * with, the rest held fast. A round goes from station to station until none of its neighbourhoods can be improved.
 */
export function improvePlan(piece: Piece, plan: readonly Group[], limits: NeighbourhoodLimits): readonly Group[] {
  const count = piece.stations.length;
  const groupOf = groupsByStation(piece, plan);
  let solves = 0;
  for (const size of limits.sizes) {
    const changedAt = new Int32Array(count).fill(1);
    const triedAt = new Int32Array(count);
    let improved = true;
    for (let now = 2; improved && solves < limits.mostSolves; now++) {
      improved = false;
      for (let centre = 0; centre < count && solves < limits.mostSolves; centre++) {
        const places = gatherPlaces(piece, groupOf, [centre], size);
        const tried = triedAt[centre] ?? 0;
        if (!places.some((place) => (changedAt[place] ?? 0) >= tried)) continue;
        triedAt[centre] = now;
        solves++;
        if (!replan(piece, places, groupOf, limits)) continue;
        for (const place of places) changedAt[place] = now;
        improved = true;
      }
    }
  }
  return listGroups(groupOf);
}

export function listGroups(groupOf: GroupOf): readonly Group[] {
  return groupOf.flatMap((group, place) => (group !== undefined && group[0] === place ? [group] : []));
}

/** About `size` stations around the centres, nearest first by steps, always whole groups; ascending. */
export function gatherPlaces(piece: Piece, groupOf: GroupOf, centres: readonly number[], size: number): number[] {
  const gathered = new Set<number>();
  for (const centre of centres) for (const place of groupOf[centre] ?? [centre]) gathered.add(place);
  for (const place of gathered) {
    for (const neighbour of neighboursOf(piece, place)) {
      if (gathered.size >= size) return [...gathered].sort((a, b) => a - b);
      for (const member of groupOf[neighbour] ?? [neighbour]) gathered.add(member);
    }
  }
  return [...gathered].sort((a, b) => a - b);
}

/** Finds better groups of these stations alone, whole groups all of them, if there are any within the limits. */
export function replan(
  piece: Piece,
  places: readonly number[],
  groupOf: GroupOf,
  limits: Pick<NeighbourhoodLimits, 'mostGroups' | 'mostStates'>,
): boolean {
  const part = takePart(piece, places);
  const groups = listCandidateGroups(part, limits.mostGroups);
  const units = groups && chooseAllUnits(part, groups);
  if (groups === undefined || units === undefined) return false;
  const { chosen } = searchExactly(priceGroups(groups, units), limits.mostStates);
  if (chosen === undefined) return false;
  const now = sumWorth(
    places.flatMap((place) => {
      const group = groupOf[place];
      return group !== undefined && group[0] === place ? [rateGroup(piece, group)] : [];
    }),
  );
  const plan = chosen.map((index) => (groups[index]?.members ?? []).map((place) => places[place] ?? -1));
  const then = sumWorth(plan.map((group) => rateGroup(piece, group)));
  if (compareWorth(then, now) >= 0) return false;
  for (const place of places) groupOf[place] = undefined;
  for (const group of plan) for (const place of group) groupOf[place] = group;
  return true;
}
