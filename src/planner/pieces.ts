import { compareCodes } from '../domain/compare-codes.ts';
import { readForbidden } from './forbidden.ts';
import type { JointBranchProblem, PlannerStation } from './joint-branch-plan.ts';
import type { Piece } from './piece.ts';

/** Whether a station takes part in joint branches: it has 1 or 2 full members and a district. One with 3 does not. */
export function canBeGrouped(station: PlannerStation): boolean {
  return (station.fullMembers === 1 || station.fullMembers === 2) && station.district !== null;
}

/**
 * Splits a problem in its connected pieces: stations that can be grouped, joined by neighbourhood inside one district.
 * The pieces, sorted by first code, are the same for every order of input. A station without such neighbours is a
 * piece by itself.
 */
export function splitIntoPieces(problem: JointBranchProblem): readonly Piece[] {
  return [...eachPiece(problem)];
}

/** The same one by one: of a nation only the piece at hand need be kept. */
export function* eachPiece(problem: JointBranchProblem): Generator<Piece> {
  const stations = problem.stations.filter(canBeGrouped).sort((a, b) => compareCodes(a.code, b.code));
  const neighbours = listNeighbours(stations, problem.edges);
  const forbidden = readForbidden(problem);
  const { avoidsFragile } = problem;
  const placeInPiece = new Int32Array(stations.length).fill(-1);
  for (let start = 0; start < stations.length; start++) {
    if (placeInPiece[start] !== -1) continue;
    const reached = [start];
    placeInPiece[start] = 0;
    for (const place of reached) {
      for (const neighbour of neighbours[place] ?? []) {
        if (placeInPiece[neighbour] !== -1) continue;
        placeInPiece[neighbour] = 0;
        reached.push(neighbour);
      }
    }
    reached.sort((a, b) => a - b);
    for (const [inPiece, place] of reached.entries()) placeInPiece[place] = inPiece;
    yield {
      forbidden,
      avoidsFragile,
      stations: reached.flatMap((place) => stations[place] ?? []),
      neighbours: reached.map((place) => neighbours[place]?.map((neighbour) => placeInPiece[neighbour] ?? -1) ?? []),
    };
  }
}

/** For each station the places of its neighbours in the same district, ascending, each once. */
function listNeighbours(stations: readonly PlannerStation[], edges: JointBranchProblem['edges']): number[][] {
  const places = new Map(stations.map((station, place) => [station.code, place]));
  const neighbours: number[][] = stations.map(() => []);
  for (const [from, to] of edges) {
    const one = places.get(from);
    const other = places.get(to);
    if (one === undefined || other === undefined || one === other) continue;
    if (stations[one]?.district !== stations[other]?.district) continue;
    neighbours[one]?.push(other);
    neighbours[other]?.push(one);
  }
  return neighbours.map((list) => {
    list.sort((a, b) => a - b);
    return list.filter((place, index) => place !== list[index - 1]);
  });
}
