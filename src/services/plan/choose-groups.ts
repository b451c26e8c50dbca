import { invalid } from '../refusals.ts';
import { keyOfGroup } from './plan-options.ts';
import type { PlanGroup } from './plan-with-options.ts';

/** How a new branch is to be called. */
export interface BranchNaming {
  /** The stations of the group, in any order. */
  readonly stationCodes: readonly string[];
  /** Absent: made from the first station and the date. */
  readonly code?: string | null | undefined;
  /** Absent: made from the names of the stations. */
  readonly name?: string | null | undefined;
}

/** The groups of a plan that somebody named, in the order of the plan; all where none were named. */
export function chooseGroups(
  groups: readonly PlanGroup[],
  named: readonly (readonly string[])[] | null | undefined,
): readonly PlanGroup[] {
  if (named === null || named === undefined) return groups;
  if (named.length === 0) {
    throw invalid(
      ['groups'],
      '请至少列出一组；不填则采用全部',
      'Name at least one group, or leave this out to adopt all',
    );
  }
  const chosen = new Map<string, readonly string[]>();
  const offered = new Set(groups.map(({ stationCodes }) => keyOfGroup(stationCodes)));
  for (const [index, codes] of named.entries()) {
    const key = keyOfGroup(codes);
    if (!offered.has(key)) {
      throw invalid(
        ['groups', String(index)],
        `方案中没有由“${codes.join('、')}”组成的一组，只能采用方案中的组`,
        `The plan has no group of "${codes.join(', ')}"; only its groups can be adopted`,
      );
    }
    if (chosen.has(key)) {
      throw invalid(['groups', String(index)], '同一组列出了两次', 'This group is named twice');
    }
    chosen.set(key, codes);
  }
  return groups.filter(({ stationCodes }) => chosen.has(keyOfGroup(stationCodes)));
}

/** For each new branch the naming given for it and its place in the list; refused where one is for no new branch. */
export function matchNamings(
  founding: readonly PlanGroup[],
  namings: readonly BranchNaming[] | null | undefined,
): ReadonlyMap<string, { readonly naming: BranchNaming; readonly index: number }> {
  const offered = new Set(founding.map(({ stationCodes }) => keyOfGroup(stationCodes)));
  const matched = new Map<string, { naming: BranchNaming; index: number }>();
  for (const [index, naming] of (namings ?? []).entries()) {
    const key = keyOfGroup(naming.stationCodes);
    if (!offered.has(key) || matched.has(key)) {
      throw invalid(
        ['branches', String(index), 'stationCodes'],
        '只能为所采用的、需要新成立党支部的组命名，每组一次；沿用原党支部的组保留原名',
        'Only groups that are adopted and establish a new branch can be named, each once; a branch that goes on keeps its name',
      );
    }
    matched.set(key, { naming, index });
  }
  return matched;
}
