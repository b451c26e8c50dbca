import { compareCodes } from '../../domain/compare-codes.ts';
import type { JointBranchPlan, JointBranchProblem } from '../../planner/joint-branch-plan.ts';
import { ratePlan } from '../../planner/rate-plan.ts';
import { asPairs } from './check-plan-options.ts';
import { addTotals, type GroupTotals, rateKept } from './group-totals.ts';
import { type PlanBasis, type PlanScope, takeStations } from './plan-basis.ts';
import type { PlanOptions } from './plan-options.ts';

export const GROUP_ORIGINS = ['PLANNED', 'PINNED', 'KEPT'] as const;
/** Whether a group is the planner's, was pinned, or is a registered joint branch that is kept. */
export type GroupOrigin = (typeof GROUP_ORIGINS)[number];

export interface PlanGroup {
  /** Sorted. */
  readonly stationCodes: readonly string[];
  readonly origin: GroupOrigin;
}

/** A plan, of whole districts or of the part that touches a division. */
export interface OptionsPlan {
  /** Sorted by first code. */
  readonly groups: readonly PlanGroup[];
  /** Stations with 1 or 2 full members that are neither grouped nor affiliated, sorted. */
  readonly uncovered: readonly string[];
}

export interface RatedPlan extends OptionsPlan {
  readonly totals: GroupTotals;
}

/** Finds the plan of a problem: here, or in a worker thread. */
export type Solve = (problem: JointBranchProblem) => Promise<JointBranchPlan>;

/**
 * The plan of whole districts under options that were checked: kept branches and pinned groups are put in first, the
 * other stations are planned around them.
 */
export async function planWithOptions(basis: PlanBasis, options: PlanOptions, solve: Solve): Promise<RatedPlan> {
  const { kept, pinned, unkept, open } = settleOptions(basis, options);
  const solved = await solve(open);
  const { uncovered, ...totals } = ratePlan(unkept, [...pinned, ...solved.groups]);
  return {
    groups: [
      ...kept.map((stationCodes) => ({ stationCodes, origin: 'KEPT' as const })),
      ...pinned.map((stationCodes) => ({ stationCodes, origin: 'PINNED' as const })),
      ...asPlanned(solved.groups),
    ].sort((one, other) => compareCodes(one.stationCodes[0] ?? '', other.stationCodes[0] ?? '')),
    uncovered,
    totals: addTotals({ ...totals, uncovered: uncovered.length }, rateKept(basis, kept)),
  };
}

/** What the options settle, and the problem that is left to be planned around it. */
export function settleOptions({ problem, branches }: PlanBasis, options: PlanOptions) {
  const keepsExisting = options.strategy === 'KEEP_EXISTING';
  const kept = branches.filter(({ isValid }) => keepsExisting && isValid).map(({ stationCodes }) => stationCodes);
  const pinned = options.pinnedGroups.map((codes) => codes.toSorted(compareCodes));
  const unkept = without(problem, kept.flat());
  const open: JointBranchProblem = {
    ...without(unkept, pinned.flat()),
    forbiddenPairs: asPairs(options.forbiddenPairs),
    forbiddenGroups: options.forbiddenGroups,
    avoidsFragile: options.avoidFragile,
  };
  return { kept, pinned, unkept, open };
}

/** The groups of a plan without options. */
export function asPlanned(groups: JointBranchPlan['groups']): readonly PlanGroup[] {
  return groups.map((stationCodes) => ({ stationCodes, origin: 'PLANNED' }));
}

/** What a plan says of a division: the groups that touch it, and its own stations that are left out. */
export function takeDivision({ groups, uncovered }: OptionsPlan, { inDivision }: PlanBasis): OptionsPlan {
  return {
    groups: groups.filter(({ stationCodes }) => stationCodes.some((code) => inDivision.has(code))),
    uncovered: uncovered.filter((code) => inDivision.has(code)),
  };
}

/** Which plan: of a division, on a date, under options. */
export interface PlanQuestion extends PlanScope {
  readonly options: PlanOptions;
}

function without(problem: JointBranchProblem, codes: readonly string[]): JointBranchProblem {
  if (codes.length === 0) return problem;
  const left = new Set(problem.stations.map(({ code }) => code));
  for (const code of codes) left.delete(code);
  return takeStations(problem, left);
}
