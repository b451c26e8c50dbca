import type { JointBranchProblem, PlannerStation } from '../../src/planner/joint-branch-plan.ts';

/** What a plan achieves, counted from the problem alone, and every rule it breaks. */
export interface Rating {
  readonly faults: readonly string[];
  readonly covered: number;
  /** Groups with exactly 3 full members. */
  readonly fragile: number;
  readonly uncovered: readonly string[];
  readonly moved: number;
  readonly crossParent: number;
  readonly distanceM: number;
}

type Groups = readonly (readonly string[])[];

/** Rates a plan without any help from the planner. */
export function ratePlan(problem: JointBranchProblem, groups: Groups): Rating {
  const { stations, edges } = problem;
  const byCode = new Map(stations.map((station) => [station.code, station]));
  const joined = new Set(edges.flatMap(([one, other]) => [`${one}\n${other}`, `${other}\n${one}`]));
  const faults = groups.flatMap((group) =>
    [...findFaults(group, byCode, joined), ...findForbidden(group, problem)].map(
      (fault) => `${group.join('+')}: ${fault}`,
    ),
  );
  const placed = groups.flat();
  if (new Set(placed).size < placed.length) faults.push('a station is in two groups');
  if (faults.length > 0)
    return { faults, covered: 0, fragile: 0, uncovered: [], moved: 0, crossParent: 0, distanceM: 0 };

  const grouped = groups.map((group) => group.flatMap((code) => byCode.get(code) ?? []));
  const small = stations.filter(isSmall);
  const left = small.filter(({ code }) => !placed.includes(code));
  const stays = small.filter((station) => keepsPartner(station, grouped));
  const moved = small.filter(({ code, existingBranch, affiliated }) =>
    existingBranch === undefined
      ? affiliated && placed.includes(code)
      : !stays.some((station) => station.code === code),
  );
  const uncovered = left.filter(({ affiliated }) => !affiliated).map(({ code }) => code);
  return {
    faults,
    covered: small.length - uncovered.length,
    fragile: grouped.filter((group) => group.reduce((sum, { fullMembers }) => sum + fullMembers, 0) === 3).length,
    uncovered: uncovered.sort(),
    moved: moved.length,
    crossParent: grouped.filter((group) => new Set(group.map(({ parent }) => parent)).size > 1).length,
    distanceM: grouped.reduce((sum, group) => sum + spanOf(group), 0),
  };
}

function isSmall({ fullMembers }: PlannerStation): boolean {
  return fullMembers === 1 || fullMembers === 2;
}

function findFaults(
  group: readonly string[],
  byCode: ReadonlyMap<string, PlannerStation>,
  joined: ReadonlySet<string>,
): string[] {
  const stations = group.flatMap((code) => byCode.get(code) ?? []);
  if (stations.length < group.length) return ['unknown code'];
  const faults: string[] = [];
  if (group.length < 2 || group.length > 3) faults.push('neither 2 nor 3 stations');
  if (!stations.every(isSmall)) faults.push('a station with neither 1 nor 2 full members');
  if (stations.reduce((sum, { fullMembers }) => sum + fullMembers, 0) < 3) faults.push('fewer than 3 full members');
  if (new Set(stations.map(({ district }) => district)).size > 1) faults.push('leaves the district');
  if (stations.some(({ district }) => district === null)) faults.push('a station without district');
  const borders = group.flatMap((one, index) =>
    group.slice(index + 1).filter((other) => joined.has(`${one}\n${other}`)),
  );
  if (borders.length < group.length - 1) faults.push('not connected');
  return faults;
}

function findForbidden(group: readonly string[], { forbiddenPairs, forbiddenGroups }: JointBranchProblem): string[] {
  const faults: string[] = [];
  if (forbiddenPairs?.some(([one, other]) => one !== other && group.includes(one) && group.includes(other))) {
    faults.push('a forbidden pair');
  }
  if (
    forbiddenGroups?.some(
      (codes) => new Set([...codes, ...group]).size === group.length && new Set(codes).size === group.length,
    )
  ) {
    faults.push('a forbidden group');
  }
  return faults;
}

function keepsPartner({ code, existingBranch }: PlannerStation, groups: readonly PlannerStation[][]): boolean {
  if (existingBranch === undefined) return false;
  const own = groups.find((group) => group.some((station) => station.code === code)) ?? [];
  return own.some((station) => station.code !== code && station.existingBranch === existingBranch);
}

function spanOf(group: readonly PlannerStation[]): number {
  const lengths = group.flatMap((one, index) => group.slice(index + 1).map((other) => arcBetween(one, other)));
  return lengths
    .sort((a, b) => a - b)
    .slice(0, group.length - 1)
    .reduce((sum, length) => sum + length, 0);
}

/** By the haversine formula on a sphere of radius 6,371,008.8 m. */
function arcBetween({ location: from }: PlannerStation, { location: to }: PlannerStation): number {
  if (from === undefined || to === undefined) return 0;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const haversine = (angle: number) => Math.sin(angle / 2) ** 2;
  const share =
    haversine(radians(to.latitude - from.latitude)) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      haversine(radians(to.longitude - from.longitude));
  return Math.round(2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(share))));
}
