import { type GroupOf, gatherPlaces, groupsByStation, listGroups, replan } from './neighbourhood-search.ts';
import { neighboursOf, type Piece, stationAt } from './piece.ts';

export interface CorridorLimits {
  /** Stations of a corridor; one after the other is tried. */
  readonly sizes: readonly number[];
  /** Up to so many other uncovered stations are joined with one. */
  readonly mostPartners: number;
  /** Corridors solved in all. */
  readonly mostSolves: number;
  readonly mostGroups: number;
  readonly mostStates: number;
}

type Group = readonly number[];

/**
 * Covers stations that no neighbourhood of one place can: those left out may be groupable once all groups on the way
 * from one to another are shifted. The stations along the shortest ways between an uncovered station and the uncovered
 * ones nearest to it are solved exactly again, the rest held fast; a corridor is long but narrow, so that the exact
 * search passes it quickly. Ends when no corridor can be improved.
 */
export function joinUncovered(piece: Piece, plan: readonly Group[], limits: CorridorLimits): readonly Group[] {
  const groupOf = groupsByStation(piece, plan);
  let solves = 0;
  let improved = true;
  while (improved) {
    improved = false;
    for (const place of listUncovered(piece, groupOf)) {
      for (const size of limits.sizes) {
        if (groupOf[place] !== undefined) break;
        if (solves++ >= limits.mostSolves) return listGroups(groupOf);
        const ways = findWays(piece, groupOf, place, limits.mostPartners);
        const corridor = gatherPlaces(piece, groupOf, ways, size);
        if (replan(piece, corridor, groupOf, limits)) improved = true;
      }
    }
  }
  return listGroups(groupOf);
}

function listUncovered(piece: Piece, groupOf: GroupOf): readonly number[] {
  return piece.stations.flatMap((station, place) => (groupOf[place] || station.affiliated ? [] : [place]));
}

/** The stations on a shortest way from one place to each of the uncovered ones nearest to it. */
function findWays(piece: Piece, groupOf: GroupOf, from: number, mostPartners: number): readonly number[] {
  const origin = new Map([[from, from]]);
  const ways = new Set([from]);
  let partners = 0;
  for (const place of origin.keys()) {
    if (place !== from && groupOf[place] === undefined && !stationAt(piece, place).affiliated) {
      for (let step = place; !ways.has(step); step = origin.get(step) ?? from) ways.add(step);
      partners++;
      if (partners === mostPartners) break;
    }
    for (const neighbour of neighboursOf(piece, place)) if (!origin.has(neighbour)) origin.set(neighbour, place);
  }
  return [...ways];
}
