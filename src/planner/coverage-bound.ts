import { neighboursOf, type Piece, stationAt } from './piece.ts';

/**
 * At most so many stations of a piece can be covered by any plan. Counts dead ends only, so it needs no list of groups:
 * the dead ends of a station are grouped through that station, so at most two of them are covered; more only where they
 * are affiliated and stay with their host. A star of a centre and 1,000 leaves: 3.
 */
export function boundCoverage(piece: Piece): number {
  const count = piece.stations.length;
  if (count === 1) return piece.stations[0]?.affiliated ? 1 : 0;
  let most = count;
  for (const neighbours of count === 2 ? [] : piece.neighbours) {
    let needy = 0;
    for (const neighbour of neighbours) {
      if (neighboursOf(piece, neighbour).length === 1 && !stationAt(piece, neighbour).affiliated) needy++;
    }
    most -= Math.max(0, needy - 2);
  }
  return most;
}

/**
 * The same bound from the count alone, where all have 1 full member: every group has three stations then, so what the
 * count leaves over is out, but for affiliated ones. Five stations: 3; five of which one is affiliated: 4. Where some
 * have 2 it says nothing: all.
 */
export function boundByThrees({ stations }: Piece): number {
  if (stations.some(({ fullMembers }) => fullMembers !== 1)) return stations.length;
  const affiliated = stations.filter((station) => station.affiliated).length;
  return stations.length - Math.max(0, (stations.length % 3) - affiliated);
}
