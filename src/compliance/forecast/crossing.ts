import type { Policy, PolicyParameters } from '../policy.ts';
import type { CoveringBranch, Outlook } from './outlook.ts';

export const CROSSING_KINDS = [
  'FIRST_FULL_MEMBER',
  'LAST_FULL_MEMBER_LOST',
  'BRANCH_DUE',
  'BRANCH_NO_LONGER_DUE',
  'COMMITTEE_DUE',
  'COMMITTEE_NO_LONGER_DUE',
  'OVER_CAP',
  'WITHIN_CAP_AGAIN',
] as const;
/** 0→1, 1→0, 2→3, 3→2 full members of the station; 6→7, 7→6 full members and 50→51, 51→50 members of a branch. */
export type CrossingKind = (typeof CROSSING_KINDS)[number];

/** A headcount that passes a figure of the rules, so that something else is demanded. */
export interface Crossing {
  readonly kind: CrossingKind;
  /** The branch whose own headcount it is; null: the station's. */
  readonly branchCode: string | null;
  readonly before: number;
  readonly after: number;
}

type FindPolicy = (name: string) => Policy;

/**
 * The crossings that matter in a change of a judged station. Its full members: from 1 on coverage, from 3 on a branch
 * of its own; of several passed at once the last counts, so 0 → 3 is `BRANCH_DUE` alone. Then, as it is branches that
 * need committees and have a cap, the headcount of each live OWN or JOINT branch it has on both days; or its own while
 * it has no OWN branch and must found one. Boundary: 7 full members of whom one has the relation elsewhere cross
 * nothing.
 */
export function findCrossings(
  before: Outlook | null,
  after: Outlook | null,
  policyNamed: FindPolicy,
): readonly Crossing[] {
  if (before === null || after === null || before.required === null || after.required === null) return [];
  const [old, now] = [policyNamed(before.policy).parameters, policyNamed(after.policy).parameters];
  return [...stationCrossing(before, after, old, now), ...branchCrossings(before, after, old, now)];
}

function stationCrossing(
  { headcount: { fullMembers: before } }: Outlook,
  { headcount: { fullMembers: after } }: Outlook,
  old: PolicyParameters,
  now: PolicyParameters,
): readonly Crossing[] {
  const [from, to] = [stepOf(before, old), stepOf(after, now)];
  if (from === to) return [];
  return [{ kind: STEPS[to][from < to ? 'up' : 'down'], branchCode: null, before, after }];
}

/** 0 without a full member, 1 with too few for a branch, 2 with enough. */
function stepOf(fullMembers: number, { branchFullMembers }: PolicyParameters): 0 | 1 | 2 {
  if (fullMembers === 0) return 0;
  return fullMembers < branchFullMembers ? 1 : 2;
}

const STEPS = {
  0: { up: 'LAST_FULL_MEMBER_LOST', down: 'LAST_FULL_MEMBER_LOST' },
  1: { up: 'FIRST_FULL_MEMBER', down: 'BRANCH_NO_LONGER_DUE' },
  2: { up: 'BRANCH_DUE', down: 'BRANCH_DUE' },
} as const;

interface Counted {
  readonly code: string | null;
  readonly fullMembers: number;
  readonly members: number;
}

function branchCrossings(
  before: Outlook,
  after: Outlook,
  old: PolicyParameters,
  now: PolicyParameters,
): readonly Crossing[] {
  const then = new Map(countedOf(before).map((counted) => [counted.code, counted]));
  return countedOf(after).flatMap((counted) => {
    const eve = then.get(counted.code);
    if (eve === undefined) return [];
    const committee: readonly [boolean, boolean] = [
      eve.fullMembers >= old.committeeFullMembers,
      counted.fullMembers >= now.committeeFullMembers,
    ];
    const cap: readonly [boolean, boolean] = [
      eve.members > old.branchMaximumMembers,
      counted.members > now.branchMaximumMembers,
    ];
    return [
      ...passed(
        committee,
        'COMMITTEE_DUE',
        'COMMITTEE_NO_LONGER_DUE',
        counted.code,
        eve.fullMembers,
        counted.fullMembers,
      ),
      ...passed(cap, 'OVER_CAP', 'WITHIN_CAP_AGAIN', counted.code, eve.members, counted.members),
    ];
  });
}

function passed(
  [wasBeyond, isBeyond]: readonly [boolean, boolean],
  up: CrossingKind,
  down: CrossingKind,
  branchCode: string | null,
  before: number,
  after: number,
): readonly Crossing[] {
  return wasBeyond === isBeyond ? [] : [{ kind: isBeyond ? up : down, branchCode, before, after }];
}

/** The headcounts that decide on committees and the cap: those of its branches, or its own where it has no OWN one. */
function countedOf({ coverage, headcount: { fullMembers, probationaryMembers } }: Outlook): readonly Counted[] {
  const branches: readonly CoveringBranch[] = coverage.filter(({ mode }) => mode !== 'AFFILIATED');
  if (branches.some(({ mode }) => mode === 'OWN')) return branches;
  return [...branches, { code: null, fullMembers, members: fullMembers + probationaryMembers }];
}
