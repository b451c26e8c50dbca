import type { Piece } from '../../planner/piece.ts';

const MOST_STATIONS = 60;
/** A map of 60 areas has at most so many borders; a piece with more is no map, and dense pieces are the hard ones. */
const MOST_NEIGHBOURS = 3 * MOST_STATIONS - 6;

/**
 * Whether a piece may take long to solve: it has more than 60 stations, or more pairs of neighbours than a map of 60
 * can have. Everything else is solved where it is met, at once.
 */
export function isLarge({ stations, neighbours }: Piece): boolean {
  if (stations.length > MOST_STATIONS) return true;
  let ends = 0;
  for (const { length } of neighbours) ends += length;
  return ends > 2 * MOST_NEIGHBOURS;
}
