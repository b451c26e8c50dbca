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
  for (const [centre, places] of piece.neighbours.entries()) {
    for (const [index, one] of places.entries()) {
      if (one > centre) addLawful(groups, piece, [centre, one]);
      for (const other of places.slice(index + 1)) {
        // three that are all neighbours would come up three times
        if (centre > one && isNeighbour[one]?.has(other)) continue;
        addLawful(groups, piece, [centre, one, other]);
      }
    }
  }
  return groups;
}

function addLawful(groups: LawfulGroup[], piece: Piece, places: readonly number[]): void {
  const members = places.toSorted((a, b) => a - b);
  const stations = members.flatMap((place) => piece.stations[place] ?? []);
  const group = rateLawful(stations, piece);
  if (group !== undefined) groups.push({ members, ...group });
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
