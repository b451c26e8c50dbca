import { compareCodes } from '../../domain/compare-codes.ts';
import type { PlanBasis, RegisteredBranch } from './plan-basis.ts';
import { keyOfGroup } from './plan-options.ts';
import type { PlanGroup } from './plan-with-options.ts';

/** For each group that continues a registered joint branch, by its key, which one. */
export type Continuations = ReadonlyMap<string, RegisteredBranch>;

/** A plan beside what is registered. */
export interface PlanComparison {
  /** Groups that are registered as they are. */
  readonly kept: readonly PlanGroup[];
  /** Groups that continue a registered branch with other stations. */
  readonly changed: readonly PlanGroup[];
  /** Groups that continue none. */
  readonly created: readonly PlanGroup[];
  /** Registered branches that no group continues, by code. */
  readonly dissolved: readonly string[];
}

/** A group continues a branch that it shares so many stations with. */
const FEWEST_SHARED = 2;

/**
 * Which registered joint branch each group continues: one that it shares at least 2 stations with. A branch is
 * continued by one group at most, the one that shares the most with it, of equals the first by code. A group shares
 * two stations with one branch at most, since it holds three and a station is in one joint branch.
 */
export function matchBranches(groups: readonly PlanGroup[], branches: readonly RegisteredBranch[]): Continuations {
  const branchOf = new Map(branches.flatMap((branch) => branch.stationCodes.map((code) => [code, branch])));
  const found: { group: PlanGroup; branch: RegisteredBranch; shared: number }[] = [];
  for (const group of groups) {
    const present = group.stationCodes.flatMap((code) => branchOf.get(code) ?? []);
    for (const branch of new Set(present)) {
      const shared = present.filter((other) => other === branch).length;
      if (shared >= FEWEST_SHARED) found.push({ group, branch, shared });
    }
  }
  found.sort((one, other) => other.shared - one.shared || compareCodes(firstOf(one.group), firstOf(other.group)));
  const matched = new Map<string, RegisteredBranch>();
  const continued = new Set<RegisteredBranch>();
  for (const { group, branch } of found) {
    if (continued.has(branch)) continue;
    continued.add(branch);
    matched.set(keyOfGroup(group.stationCodes), branch);
  }
  return matched;
}

/** Whether the branch has just these stations. */
export function isRegisteredAs({ stationCodes }: PlanGroup, branch: RegisteredBranch): boolean {
  return keyOfGroup(stationCodes) === keyOfGroup(branch.stationCodes);
}

/** Compares groups with the registered joint branches of a division's stations. */
export function compareWithRegistered(
  groups: readonly PlanGroup[],
  continuations: Continuations,
  { branches, inDivision }: PlanBasis,
): PlanComparison {
  const branchOf = (group: PlanGroup) => continuations.get(keyOfGroup(group.stationCodes));
  const isKept = (group: PlanGroup, branch = branchOf(group)) => branch !== undefined && isRegisteredAs(group, branch);
  const continued = new Set(continuations.values());
  const ended = branches.filter(
    (branch) => !continued.has(branch) && branch.stationCodes.some((code) => inDivision.has(code)),
  );
  return {
    kept: groups.filter((group) => isKept(group)),
    changed: groups.filter((group) => branchOf(group) !== undefined && !isKept(group)),
    created: groups.filter((group) => branchOf(group) === undefined),
    dissolved: ended.map(({ code }) => code),
  };
}

function firstOf({ stationCodes }: PlanGroup): string {
  return stationCodes[0] ?? '';
}
