import type { Forbidden } from './forbidden.ts';
import type { PlannerStation } from './joint-branch-plan.ts';

/**
 * Stations that can only be grouped among themselves, each with 1 or 2 full members, in the one order every later
 * step relies on. Plain data, so that it can be handed to a worker thread. Elsewhere in the planner a station of a
 * piece is named by its place in this order.
 */
export interface Piece {
  /** Sorted by code. */
  readonly stations: readonly PlannerStation[];
  /** For each station the places of its neighbours, ascending. */
  readonly neighbours: readonly (readonly number[])[];
  readonly forbidden?: Forbidden | undefined;
  /** Whether fragile groups, those with exactly 3 full members, are avoided right after coverage. */
  readonly avoidsFragile?: boolean | undefined;
}

/** The station at a place of the piece; a place beyond its end is a mistake of the caller. */
export function stationAt(piece: Piece, place: number): PlannerStation {
  const station = piece.stations[place];
  if (station === undefined) throw new RangeError(`no station at place ${place}`);
  return station;
}

/** The places of the neighbours of the station at a place. */
export function neighboursOf(piece: Piece, place: number): readonly number[] {
  const neighbours = piece.neighbours[place];
  if (neighbours === undefined) throw new RangeError(`no station at place ${place}`);
  return neighbours;
}

/** Whether two stations of the piece are neighbours. Looks through the shorter of the two lists. */
export function areNeighbours(piece: Piece, one: number, other: number): boolean {
  const ofOne = neighboursOf(piece, one);
  const ofOther = neighboursOf(piece, other);
  return ofOne.length <= ofOther.length ? ofOne.includes(other) : ofOther.includes(one);
}

/** The given stations (places, ascending) with the neighbours they have among themselves; it may be disconnected. */
export function takePart(piece: Piece, places: readonly number[]): Piece {
  const placeInPart = new Map<number, number>();
  for (const place of places) placeInPart.set(place, placeInPart.size);
  return {
    ...piece,
    stations: places.map((place) => stationAt(piece, place)),
    neighbours: places.map((place) =>
      neighboursOf(piece, place).flatMap((neighbour) => placeInPart.get(neighbour) ?? []),
    ),
  };
}
