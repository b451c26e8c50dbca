import { compareCodes } from '../domain/compare-codes.ts';
import { measureDistance, measureSpan } from './distance.ts';
import { isForbidden, readForbidden } from './forbidden.ts';
import type { JointBranchProblem, PlannerStation } from './joint-branch-plan.ts';
import type { Piece } from './piece.ts';

/** A lawful group and what choosing it changes, counted for the verifier alone. */
export interface LawfulGroup {
  /** Places in the piece, ascending. */
  readonly members: readonly number[];
  /** Stations that become covered: those that are not affiliated. */
  readonly covers: number;
  readonly fragile: number;
  /** Affiliated stations that leave their host, less those that keep a partner. */
  readonly moves: number;
  readonly crosses: number;
  readonly distanceM: number;
}

/** The stations that can be grouped, and who is whose neighbour inside a district, read from the problem alone. */
export interface Ground {
  readonly problem: JointBranchProblem;
  readonly stations: ReadonlyMap<string, PlannerStation>;
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

export function readGround(problem: JointBranchProblem): Ground {
  const stations = new Map<string, PlannerStation>();
  const neighbours = new Map<string, Set<string>>();
  for (const station of problem.stations) {
    if (station.fullMembers < 1 || station.fullMembers > 2 || station.district === null) continue;
    stations.set(station.code, station);
    neighbours.set(station.code, new Set());
  }
  for (const [one, other] of problem.edges) {
    const district = stations.get(one)?.district;
    if (one === other || district === undefined || district !== stations.get(other)?.district) continue;
    neighbours.get(one)?.add(other);
    neighbours.get(other)?.add(one);
  }
  return { problem, stations, neighbours };
}

/** The piece that these known codes make, in their order; neighbours beyond them are left out. */
export function takePiece({ problem, stations, neighbours }: Ground, codes: readonly string[]): Piece {
  const places = new Map(codes.map((code, place) => [code, place]));
  return {
    stations: codes.flatMap((code) => stations.get(code) ?? []),
    neighbours: codes.map((code) =>
      [...(neighbours.get(code) ?? [])].flatMap((other) => places.get(other) ?? []).sort((a, b) => a - b),
    ),
    forbidden: readForbidden(problem),
    avoidsFragile: problem.avoidsFragile,
  };
}

/**
 * Every lawful group of a piece, none left out for being worse than another; `undefined` if there could be more than
 * `most`. A centre with 1,000 leaves has 499,500 triples.
 */
export function listLawfulGroups(piece: Piece, most: number): readonly LawfulGroup[] | undefined {
  let count = 0;
  for (const { length } of piece.neighbours) count += (length * (length + 1)) / 2;
  if (count > most) return undefined;
  const isNeighbour = piece.neighbours.map((places) => new Set(places));
  const groups: LawfulGroup[] = [];
  const add = (...members: number[]) => {
    members.sort((a, b) => a - b);
    const rated = rateLawful(stationsAt(piece, members), piece);
    if (rated !== undefined) groups.push({ members, ...rated });
  };
  for (const [centre, places] of piece.neighbours.entries()) {
    for (const [index, one] of places.entries()) {
      if (one > centre) add(centre, one);
      for (let next = index + 1; next < places.length; next++) {
        const other = places[next] ?? one;
        // three that are all neighbours would come up three times
        if (centre < one || isNeighbour[one]?.has(other) !== true) add(centre, one, other);
      }
    }
  }
  return groups;
}

/** The stations at these places of the piece. */
export function stationsAt({ stations }: Piece, places: readonly number[]): readonly PlannerStation[] {
  const found: PlannerStation[] = [];
  for (const place of places) {
    const station = stations[place];
    if (station !== undefined) found.push(station);
  }
  return found;
}

/** What connected stations are worth as a group; `undefined` if they are too few, too weak, or forbidden. */
export function rateLawful(
  stations: readonly PlannerStation[],
  { forbidden, avoidsFragile }: Pick<Piece, 'forbidden' | 'avoidsFragile'>,
): Omit<LawfulGroup, 'members'> | undefined {
  let fullMembers = 0;
  let covers = 0;
  let moves = 0;
  for (const station of stations) {
    fullMembers += station.fullMembers;
    if (!station.affiliated) covers++;
    const { existingBranch } = station;
    if (existingBranch === undefined) moves += station.affiliated ? 1 : 0;
    else if (stations.some((other) => other !== station && other.existingBranch === existingBranch)) moves--;
  }
  if (fullMembers < 3) return undefined;
  if (forbidden !== undefined) {
    const codes = stations.map(({ code }) => code).sort(compareCodes);
    if (isForbidden(forbidden, codes)) return undefined;
  }
  const [one, other, third] = stations;
  return {
    covers,
    fragile: avoidsFragile && fullMembers === 3 ? 1 : 0,
    moves,
    crosses: stations.some(({ parent }) => parent !== one?.parent) ? 1 : 0,
    distanceM:
      third === undefined
        ? measureDistance(one?.location, other?.location)
        : measureSpan(one?.location, other?.location, third.location),
  };
}
