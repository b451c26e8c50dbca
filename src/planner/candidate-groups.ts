import { type CandidateGroup, compareWorth, isWorthwhile, rateAllowed } from './group-worth.ts';
import { areNeighbours, neighboursOf, type Piece, stationAt } from './piece.ts';

/**
 * The groups that some best plan can be made of: adjacent pairs except 1+1, and connected triples; without those that
 * are not better than leaving their stations out. `undefined` if there could be more than `limit`.
 *
 * A dead end (a station with one neighbour only) is grouped through that neighbour or not at all, so at most one group
 * holds dead ends of a station. Of all groups that differ only in the dead ends of one station the best is kept: a
 * star with a centre and 1,000 leaves gives one pair and one triple. The best is sought among those that are allowed.
 */
export function listCandidateGroups(piece: Piece, limit: number): readonly CandidateGroup[] | undefined {
  if (piece.stations.length === 2) return listPairOfTwo(piece);
  let most = 0;
  const ways = piece.neighbours.map((places) => places.filter((place) => neighboursOf(piece, place).length > 1));
  for (const onward of ways) most += (onward.length * (onward.length + 3)) / 2 + 2;
  if (most > limit) return undefined;

  const groups: CandidateGroup[] = [];
  const keep = (group: CandidateGroup | undefined) => {
    if (group !== undefined && isWorthwhile(group)) groups.push(group);
  };
  for (const [centre, onward] of ways.entries()) {
    const neighbours = neighboursOf(piece, centre);
    const deadEnds = neighbours.length === onward.length ? [] : neighbours.filter((place) => !onward.includes(place));
    keep(choosePair(piece, centre, deadEnds));
    keep(chooseTripleOfDeadEnds(piece, centre, deadEnds));
    for (const [index, neighbour] of onward.entries()) {
      if (neighbour > centre && neighbours.length > 1) keep(choosePair(piece, centre, [neighbour]));
      keep(chooseTriple(piece, centre, neighbour, deadEnds));
      for (const other of onward.slice(index + 1)) {
        if (centre > neighbour && areNeighbours(piece, neighbour, other)) continue;
        keep(rateAllowed(piece, sortPlaces([centre, neighbour, other])));
      }
    }
  }
  return groups;
}

function listPairOfTwo(piece: Piece): readonly CandidateGroup[] {
  const pair = neighboursOf(piece, 0).length === 0 ? undefined : choosePair(piece, 0, [1]);
  return pair !== undefined && isWorthwhile(pair) ? [pair] : [];
}

function choosePair(piece: Piece, centre: number, others: readonly number[]): CandidateGroup | undefined {
  let best: CandidateGroup | undefined;
  const fullMembers = stationAt(piece, centre).fullMembers;
  for (const other of others) {
    if (fullMembers + stationAt(piece, other).fullMembers < 3) continue;
    best = chooseBetter(best, rateAllowed(piece, sortPlaces([centre, other])));
  }
  return best;
}

function chooseTriple(
  piece: Piece,
  centre: number,
  neighbour: number,
  others: readonly number[],
): CandidateGroup | undefined {
  let best: CandidateGroup | undefined;
  for (const other of others) best = chooseBetter(best, rateAllowed(piece, sortPlaces([centre, neighbour, other])));
  return best;
}

function chooseTripleOfDeadEnds(piece: Piece, centre: number, deadEnds: readonly number[]): CandidateGroup | undefined {
  let best: CandidateGroup | undefined;
  for (const [index, one] of deadEnds.entries()) {
    for (let next = index + 1; next < deadEnds.length; next++) {
      best = chooseBetter(best, rateAllowed(piece, sortPlaces([centre, one, deadEnds[next] ?? one])));
    }
  }
  return best;
}

function chooseBetter(best: CandidateGroup | undefined, group: CandidateGroup | undefined): CandidateGroup | undefined {
  if (group === undefined) return best;
  return best === undefined || compareWorth(group, best) < 0 ? group : best;
}

/** By hand, because this is called for every triple looked at: sorting with a callback costs more than the rest. */
function sortPlaces(places: [number, number] | [number, number, number]): number[] {
  let [a, b] = places;
  if (a > b) [a, b] = [b, a];
  const c = places[2];
  if (c === undefined || b < c) return c === undefined ? [a, b] : [a, b, c];
  return a < c ? [a, c, b] : [c, a, b];
}
