import type { Verdict } from '../compliance/verdict.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { PlanSummary } from './compliance-view.ts';

/** A station the plan may group, and the group it is in. */
export type PlannedStation = Pick<Verdict, 'stationCode' | 'planGroup'> & {
  /** Discharged by affiliation: left out, it is not uncovered. */
  readonly isAffiliated: boolean;
};

/** The groups that touch these stations, and those of them that are left out and not affiliated; each list sorted. */
export function summarizePlan(stations: Iterable<PlannedStation>): PlanSummary {
  const groups = new Map<string, readonly string[]>();
  const uncovered: string[] = [];
  for (const { stationCode, planGroup, isAffiliated } of stations) {
    const first = planGroup?.[0];
    if (planGroup === null) continue;
    if (first !== undefined) groups.set(first, planGroup);
    else if (!isAffiliated) uncovered.push(stationCode);
  }
  return {
    groups: [...groups.values()].sort((a, b) => compareCodes(a[0] ?? '', b[0] ?? '')),
    uncovered: uncovered.sort(compareCodes),
  };
}

/** What a verdict says of the plan. */
export function asPlanned({ stationCode, planGroup, required }: Verdict): PlannedStation {
  return { stationCode, planGroup, isAffiliated: required?.kind === 'AFFILIATION' && required.registered };
}
