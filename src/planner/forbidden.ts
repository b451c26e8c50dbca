import { compareCodes } from '../domain/compare-codes.ts';
import type { JointBranchProblem } from './joint-branch-plan.ts';

/** What people have ruled out. Plain data, so that it can be handed to a worker thread. */
export interface Forbidden {
  readonly pairs: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** The forbidden pairs and groups of a problem; `undefined` if there are none, as with every plan that is stored. */
export function readForbidden({ forbiddenPairs, forbiddenGroups }: JointBranchProblem): Forbidden | undefined {
  if ((forbiddenPairs?.length ?? 0) + (forbiddenGroups?.length ?? 0) === 0) return undefined;
  return { pairs: new Set(forbiddenPairs?.map(keyOf)), groups: new Set(forbiddenGroups?.map(keyOf)) };
}

/**
 * Whether a group must not be in a plan: it is a forbidden group as it is, or holds both stations of a forbidden pair,
 * be they neighbours or not. A forbidden group a + b does not forbid a + b + c, a forbidden pair does.
 */
export function isForbidden({ pairs, groups }: Forbidden, codes: readonly string[]): boolean {
  if (groups.has(keyOf(codes))) return true;
  return codes.some((one, index) => codes.slice(index + 1).some((other) => pairs.has(keyOf([one, other]))));
}

function keyOf(codes: readonly string[]): string {
  return JSON.stringify([...new Set(codes)].sort(compareCodes));
}
