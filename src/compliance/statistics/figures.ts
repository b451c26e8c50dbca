import type { FormRow } from './form-row.ts';

export const FIGURE_NAMES = [
  'stations',
  'ownBranch',
  'jointBranch',
  'jointBranches',
  'jointBranchesWithThreeMembers',
  'branchMissing',
  'fewMembers',
  'noMembers',
  'affiliated',
  'workers',
  'members',
  'relationsElsewhere',
  'enoughMembers',
  'enoughMembersWithOwnBranch',
  'developing',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/**
 * The figures of the form (rules, section 8), of judged stations only; all of them add up over any division of the
 * stations. `stations` is the sum of `ownBranch`, `jointBranch`, `affiliated`, `branchMissing`, `fewMembers`, `noMembers`.
 * `members` are full and probationary; `relationsElsewhere` those of them whose explicit relation names a place that is
 * no branch here. `enoughMembers`: stations with 3 full members or more; `developing`: those under `noMembers` whose
 * development is under way.
 */
export type Figures = Readonly<Record<FigureName, number>>;

/** Under which figure a row of the form is counted. */
export const FIGURE_OF_ROW: Readonly<Record<FormRow, FigureName>> = {
  OWN_BRANCH: 'ownBranch',
  JOINT_BRANCH: 'jointBranch',
  AFFILIATED: 'affiliated',
  BRANCH_MISSING: 'branchMissing',
  FEW_MEMBERS: 'fewMembers',
  NO_MEMBERS: 'noMembers',
};

/** Figures that can still grow. */
export type Tally = Record<FigureName, number>;

const NOTHING = Object.fromEntries(FIGURE_NAMES.map((name) => [name, 0])) as Figures;

/** Figures of no station at all: every one 0. */
export function startTally(): Tally {
  return { ...NOTHING };
}

/** Adds figures to a tally. */
export function addTo(tally: Tally, figures: Figures): void {
  for (const name of FIGURE_NAMES) tally[name] += figures[name];
}

/** Several figures together. */
export function addUp(several: Iterable<Figures>): Figures {
  const tally = startTally();
  for (const figures of several) addTo(tally, figures);
  return tally;
}

/** Whether there is nothing to show: no station, no joint branch. */
export function isNothing(figures: Figures): boolean {
  return FIGURE_NAMES.every((name) => figures[name] === 0);
}

/** 已组建: stations with a branch of their own, in a joint branch or affiliated. */
export function countOrganized({ ownBranch, jointBranch, affiliated }: Figures): number {
  return ownBranch + jointBranch + affiliated;
}

/** 未组建: the other stations. */
export function countUnorganized({ branchMissing, fewMembers, noMembers }: Figures): number {
  return branchMissing + fewMembers + noMembers;
}
