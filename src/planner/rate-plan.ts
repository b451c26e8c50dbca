import { compareCodes } from '../domain/compare-codes.ts';
import { measureDistance, measureSpan } from './distance.ts';
import { FEWEST_FULL_MEMBERS } from './group-worth.ts';
import type { JointBranchPlan, JointBranchProblem, PlannerStation } from './joint-branch-plan.ts';

/** What a plan achieves at each level. */
export type PlanTotals = Omit<JointBranchPlan, 'groups' | 'proof'>;

/**
 * Counts what any disjoint groups of known stations achieve, the planner's own or what people chose; whether they are
 * lawful is not looked at. No groups at all: affiliated stations are covered, and every station of a registered joint
 * branch is moved. Linear in stations and groups.
 */
export function ratePlan({ stations }: JointBranchProblem, groups: JointBranchPlan['groups']): PlanTotals {
  const byCode = new Map(stations.map((station) => [station.code, station]));
  const grouped = groups.map((codes) => codes.flatMap((code) => byCode.get(code) ?? []));
  const groupOf = new Map(grouped.flatMap((group) => group.map((station) => [station, group])));
  const small = stations.filter(({ fullMembers }) => fullMembers === 1 || fullMembers === 2);
  const uncovered = small.filter((station) => !station.affiliated && !groupOf.has(station)).map(({ code }) => code);
  return {
    covered: small.length - uncovered.length,
    fragile: grouped.filter((group) => sum(group, ({ fullMembers }) => fullMembers) === FEWEST_FULL_MEMBERS).length,
    uncovered: uncovered.sort(compareCodes),
    moved: small.filter((station) => isMoved(station, groupOf.get(station))).length,
    crossParent: grouped.filter(([first, ...others]) => others.some(({ parent }) => parent !== first?.parent)).length,
    distanceM: sum(grouped, measureGroup),
  };
}

function isMoved(station: PlannerStation, group: readonly PlannerStation[] | undefined): boolean {
  const { existingBranch } = station;
  if (existingBranch === undefined) return station.affiliated && group !== undefined;
  return !group?.some((other) => other !== station && other.existingBranch === existingBranch);
}

function measureGroup([one, other, third]: readonly PlannerStation[]): number {
  if (third === undefined) return measureDistance(one?.location, other?.location);
  return measureSpan(one?.location, other?.location, third.location);
}

function sum<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}
