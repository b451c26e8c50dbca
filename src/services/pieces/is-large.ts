import type { Piece } from '../../planner/piece.ts';

const MOST_STATIONS = 60;
/** On average. Towns and the stations in them have fewer; where there are more, even small pieces can be hard. */
const MOST_NEIGHBOURS = 5;
/** However they are joined, so few stations are planned in no time. */
const FEW_STATIONS = 20;

/**
 * Whether a piece may take long to solve: it has more than 60 stations, or more than 5 neighbours each on average, fewer
 * than 20 stations being taken for 20. Everything else is solved where it is met, at once: in 1 to 5 ms of CPU time as a
 * rule for 30 to 60 stations of a map, 26 ms at worst among 192 drawn. Many more neighbours (a triangulation, all with 1
 * full member) can make 50 stations take 0.9 s.
 */
export function isLarge({ stations, neighbours }: Piece): boolean {
  if (stations.length > MOST_STATIONS) return true;
  let ends = 0;
  for (const { length } of neighbours) ends += length;
  return ends > MOST_NEIGHBOURS * Math.max(stations.length, FEW_STATIONS);
}
