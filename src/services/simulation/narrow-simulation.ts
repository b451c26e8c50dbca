import type { Asker } from '../../access/asker.ts';
import type { PlanSummary } from '../compliance-view.ts';
import type { SimulatedStation } from './compare-states.ts';
import type { StateOfFacts } from './read-state.ts';

/** Whether somebody may see a station of a simulation, as it lies before the changes or after them. */
export type SeesStation = (code: string) => boolean;

export function seesStationIn({ scopes }: Asker, states: readonly StateOfFacts[]): SeesStation {
  if (scopes.READ.isEverything) return () => true;
  const seen = new Set<string>();
  for (const { parts } of states) {
    for (const { facts } of parts) {
      for (const station of facts.stations) if (scopes.READ.includesStation(station)) seen.add(station.code);
    }
  }
  return (code) => seen.has(code);
}

export function keepSeen(stations: readonly SimulatedStation[], sees: SeesStation): readonly SimulatedStation[] {
  return stations.filter(({ code }) => sees(code));
}

/** The groups with a station somebody may see, whole, and those of their stations that are left out. */
export function narrowPlan({ groups, uncovered }: PlanSummary, sees: SeesStation): PlanSummary {
  return { groups: groups.filter((codes) => codes.some(sees)), uncovered: uncovered.filter(sees) };
}
