import type { StationOnDate } from './facts-on-date.ts';

/**
 * Whether stations are connected through adjacency among themselves (地域相邻). A chain is enough; a way through a station
 * that is not among them is none. One station alone, or none, is connected.
 */
export function areConnected(stations: readonly StationOnDate[]): boolean {
  if (stations.length < 2) return true;
  const apart = new Map(stations.map((station) => [station.code, station]));
  const reached = stations.slice(0, 1);
  for (const station of reached) {
    apart.delete(station.code);
    for (const code of station.neighbors) {
      const neighbor = apart.get(code);
      if (neighbor === undefined) continue;
      apart.delete(code);
      reached.push(neighbor);
    }
  }
  return apart.size === 0;
}
