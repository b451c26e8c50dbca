import type { InputPath } from '../../domain/errors.ts';
import { isForbidden, readForbidden } from '../../planner/forbidden.ts';
import { invalid } from '../refusals.ts';
import { countChoices, type PlanOptions } from './plan-options.ts';

/** Each choice has its price, so each is one more plan. */
const MOST_CHOICES = 100;

/**
 * Refuses options that can fit no facts: too many choices, pairs that are none, groups of other than 2 or 3 stations,
 * pinned groups that overlap or are forbidden as well. See `checkFit` for what depends on the facts.
 */
export function checkPlanOptions(options: PlanOptions): void {
  const count = countChoices(options);
  if (count > MOST_CHOICES) {
    throw invalid(
      ['options'],
      `一次最多 ${MOST_CHOICES} 项选择，现有 ${count} 项`,
      `At most ${MOST_CHOICES} choices are possible at once, not ${count}`,
    );
  }
  checkSizes(options, 'forbiddenPairs', [2]);
  checkSizes(options, 'forbiddenGroups', [2, 3]);
  checkSizes(options, 'pinnedGroups', [2, 3]);
  const pinned = new Set<string>();
  for (const [index, group] of options.pinnedGroups.entries()) {
    const path = ['options', 'pinnedGroups', String(index)];
    checkAllowed(options, group, path);
    for (const code of group) checkUnpinned(pinned, code, path);
  }
}

function checkSizes(
  options: PlanOptions,
  list: 'pinnedGroups' | 'forbiddenGroups' | 'forbiddenPairs',
  sizes: readonly number[],
): void {
  for (const [index, codes] of options[list].entries()) {
    if (sizes.includes(codes.length) && new Set(codes).size === codes.length) continue;
    throw invalid(
      ['options', list, String(index)],
      `应列出 ${sizes.join(' 或 ')} 个不同的社工站`,
      `Name ${sizes.join(' or ')} different stations here`,
    );
  }
}

function checkAllowed(
  { forbiddenPairs, forbiddenGroups }: PlanOptions,
  group: readonly string[],
  path: InputPath,
): void {
  const forbidden = readForbidden({
    stations: [],
    edges: [],
    forbiddenPairs: asPairs(forbiddenPairs),
    forbiddenGroups,
  });
  if (forbidden === undefined || !isForbidden(forbidden, group)) return;
  throw invalid(
    path,
    '这一组同时被禁止：请取消固定，或者取消禁止',
    'This group is forbidden as well: do not pin it, or do not forbid it',
  );
}

function checkUnpinned(pinned: Set<string>, code: string, path: InputPath): void {
  if (pinned.has(code)) {
    throw invalid(
      path,
      `“${code}”已在另一个固定的组中，一个社工站只能固定在一组`,
      `"${code}" is in another pinned group already; a station can be pinned once`,
    );
  }
  pinned.add(code);
}

/** Pairs as the planner takes them. */
export function asPairs(pairs: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  return pairs.map(([one = '', other = '']) => [one, other]);
}
