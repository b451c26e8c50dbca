import { NATIONAL_2018 } from '../compliance/policies/national-2018.ts';
import type { StructureKind } from '../domain/structure-kind.ts';
import type { DistrictDrawing, DrawnGroup } from '../drawing/district-drawing.ts';
import type { JointBranchPlan, JointBranchProblem, PlannerStation } from '../planner/joint-branch-plan.ts';

/** The numbers every policy has in common; an instance names none. */
const { branchFullMembers, committeeFullMembers } = NATIONAL_2018.parameters;

/**
 * A planner instance and its answer as a picture: stations bear their codes for want of names, nobody judged them, all
 * neighbours are drawn as borders, and what is required follows from the full members and the plan.
 */
export function planDrawing(
  name: string,
  { stations, edges }: JointBranchProblem,
  plan: JointBranchPlan,
): DistrictDrawing {
  const grouped = new Set(plan.groups.flat());
  return {
    name,
    date: null,
    stations: stations.map((station) => ({
      code: station.code,
      name: station.code,
      location: station.location,
      required: requiredOf(station, grouped),
      status: null,
      fullMembers: station.fullMembers,
      isAffiliated: station.affiliated,
    })),
    neighbours: edges.map((stationCodes) => ({ stationCodes, kind: 'BORDER' })),
    groups: [
      ...plan.groups.map((stationCodes): DrawnGroup => ({ state: 'PROPOSED', stationCodes })),
      ...existingGroups(stations),
    ],
    totals: { stations: stations.length, byStatus: null, uncovered: plan.uncovered.length },
  };
}

function requiredOf({ code, fullMembers, affiliated }: PlannerStation, grouped: ReadonlySet<string>): StructureKind {
  if (fullMembers === 0) return 'DEVELOPMENT';
  if (fullMembers >= committeeFullMembers) return 'BRANCH_WITH_COMMITTEE';
  if (fullMembers >= branchFullMembers) return 'BRANCH';
  return grouped.has(code) && !affiliated ? 'JOINT_BRANCH' : 'AFFILIATION';
}

function existingGroups(stations: readonly PlannerStation[]): readonly DrawnGroup[] {
  const joined = stations.filter(({ existingBranch }) => existingBranch !== undefined);
  return [...Map.groupBy(joined, ({ existingBranch }) => existingBranch).values()].map((members) => ({
    state: 'REGISTERED',
    stationCodes: members.map(({ code }) => code),
  }));
}
