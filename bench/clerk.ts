import { measureDistance, measureSpan } from '../src/planner/distance.ts';
import type { JointBranchProblem, PlannerStation } from '../src/planner/joint-branch-plan.ts';

interface Group {
  readonly stations: readonly PlannerStation[];
  readonly distanceM: number;
}

/**
 * How many stations are covered by somebody who joins the nearest neighbours first: all lawful pairs by their distance,
 * one after the other, then threes among those who are left.
 */
export function coverLikeClerk({ stations, edges }: JointBranchProblem): number {
  const byCode = new Map(stations.map((station) => [station.code, station]));
  const neighbours = new Map<PlannerStation, PlannerStation[]>(stations.map((station) => [station, []]));
  for (const [from, to] of edges) {
    const [one, other] = [byCode.get(from), byCode.get(to)];
    if (one === undefined || other === undefined || !isSmall(one) || !isSmall(other)) continue;
    neighbours.get(one)?.push(other);
    neighbours.get(other)?.push(one);
  }
  const taken = new Set<PlannerStation>();
  const take = (groups: readonly Group[]) => {
    for (const group of groups.toSorted((a, b) => a.distanceM - b.distanceM)) {
      if (group.stations.some((station) => taken.has(station))) continue;
      for (const station of group.stations) taken.add(station);
    }
  };
  take(listPairs(neighbours));
  take(listThrees(neighbours, (station) => !taken.has(station)));
  return taken.size;
}

function isSmall({ fullMembers }: PlannerStation): boolean {
  return fullMembers === 1 || fullMembers === 2;
}

function listPairs(neighbours: ReadonlyMap<PlannerStation, readonly PlannerStation[]>): readonly Group[] {
  return [...neighbours].flatMap(([one, around]) =>
    around
      .filter((other) => one.code < other.code && one.fullMembers + other.fullMembers >= 3)
      .map((other) => ({ stations: [one, other], distanceM: measureDistance(one.location, other.location) })),
  );
}

function listThrees(
  neighbours: ReadonlyMap<PlannerStation, readonly PlannerStation[]>,
  isFree: (station: PlannerStation) => boolean,
): readonly Group[] {
  return [...neighbours].flatMap(([centre, around]) => {
    if (!isFree(centre)) return [];
    const free = around.filter(isFree);
    return free.flatMap((one, index) =>
      free.slice(index + 1).map((other) => ({
        stations: [centre, one, other],
        distanceM: measureSpan(centre.location, one.location, other.location),
      })),
    );
  });
}
