import type { Snapshot } from '../domain/facts.ts';
import { requireDivisionIn } from './require-division-in.ts';

/** The codes of the stations of a snapshot in a division or below it; refuses a division it does not list. */
export function findStationsUnder(snapshot: Snapshot, code: string, file: string): ReadonlySet<string> {
  requireDivisionIn(snapshot, code, file);
  const { divisions, stations } = snapshot;
  const children = Map.groupBy(divisions, ({ parentCode }) => parentCode);
  const within = new Set([code]);
  // a set is walked through to whatever was added on the way
  for (const parent of within) for (const child of children.get(parent) ?? []) within.add(child.code);
  return new Set(stations.filter(({ divisionCode }) => within.has(divisionCode)).map((station) => station.code));
}
