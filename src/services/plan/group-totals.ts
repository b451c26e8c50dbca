import { FEWEST_FULL_MEMBERS } from '../../planner/group-worth.ts';
import { measureSpan } from './measure-group.ts';
import type { PlanBasis } from './plan-basis.ts';

/** What a plan comes to, level by level. */
export interface GroupTotals {
  /** Stations with 1 or 2 full members that are neither grouped nor affiliated. */
  readonly uncovered: number;
  readonly moved: number;
  readonly fragile: number;
  readonly crossParent: number;
  readonly distanceM: number;
}

/** How many full members a group has beyond those it needs; 0: it is fragile, since one of them leaving would end it. */
export function marginOf(fullMembers: number): number {
  return fullMembers - FEWEST_FULL_MEMBERS;
}

/** Joint branches that stay as they are: nobody in them is left out or moved. */
export function rateKept({ stations }: PlanBasis, groups: readonly (readonly string[])[]): GroupTotals {
  let totals: GroupTotals = { uncovered: 0, moved: 0, fragile: 0, crossParent: 0, distanceM: 0 };
  for (const codes of groups) {
    const group = codes.flatMap((code) => stations.get(code) ?? []);
    totals = addTotals(totals, {
      uncovered: 0,
      moved: 0,
      fragile: marginOf(group.reduce((sum, { fullMembers }) => sum + fullMembers, 0)) === 0 ? 1 : 0,
      crossParent: new Set(group.map(({ town }) => town)).size > 1 ? 1 : 0,
      distanceM: measureSpan(group),
    });
  }
  return totals;
}

export function addTotals(one: GroupTotals, other: GroupTotals): GroupTotals {
  return combine(one, other, (a, b) => a + b);
}

/** How much more the one comes to than the other; negative: less. */
export function subtractTotals(one: GroupTotals, other: GroupTotals): GroupTotals {
  return combine(one, other, (a, b) => a - b);
}

function combine(one: GroupTotals, other: GroupTotals, join: (a: number, b: number) => number): GroupTotals {
  return {
    uncovered: join(one.uncovered, other.uncovered),
    moved: join(one.moved, other.moved),
    fragile: join(one.fragile, other.fragile),
    crossParent: join(one.crossParent, other.crossParent),
    distanceM: join(one.distanceM, other.distanceM),
  };
}
