import type { BranchOnDate, StationOnDate } from './facts-on-date.ts';
import type { Policy } from './policy.ts';
import type { RequiredStructure } from './verdict.ts';

const NONE: readonly string[] = [];
const DEVELOPMENT: RequiredStructure = { kind: 'DEVELOPMENT', minimumBranches: 0, jointGroup: NONE, registered: false };
const AFFILIATED: RequiredStructure = { kind: 'AFFILIATION', minimumBranches: 1, jointGroup: NONE, registered: true };
const TO_AFFILIATE: RequiredStructure = {
  kind: 'AFFILIATION',
  minimumBranches: 1,
  jointGroup: NONE,
  registered: false,
};

/**
 * What the rules demand of a judged station (rules, section 4): development without a full member; with 1 or 2 the
 * affiliation it has, else the valid joint branch it is in, else the group of the plan, else an affiliation; with 3
 * or more a branch of its own.
 */
export function requireStructure(
  station: StationOnDate,
  policy: Policy,
  planGroup: readonly string[],
  isValidJointBranch: (branch: BranchOnDate) => boolean,
): RequiredStructure {
  const { fullMembers } = station.headcount;
  if (fullMembers === 0) return DEVELOPMENT;
  if (fullMembers >= policy.parameters.branchFullMembers) return requireOwnBranch(station, policy);
  if (isAffiliated(station)) return AFFILIATED;
  const joint = station.jointBranch;
  if (joint !== undefined && isValidJointBranch(joint)) {
    return joinedWith(joint.jointCodes, true);
  }
  return requireByPlan(planGroup);
}

/**
 * What is demanded of a station with too few full members that no registered branch serves: the group the plan puts it
 * in; where it is left out, an affiliation.
 */
export function requireByPlan(planGroup: readonly string[]): RequiredStructure {
  return planGroup.length > 0 ? joinedWith(planGroup, false) : TO_AFFILIATE;
}

/** Whether a live branch covers the station by affiliation (挂靠). */
export function isAffiliated(station: StationOnDate): boolean {
  return station.coverage.some(({ mode }) => mode === 'AFFILIATED');
}

function joinedWith(jointGroup: readonly string[], registered: boolean): RequiredStructure {
  return { kind: 'JOINT_BRANCH', minimumBranches: 1, jointGroup, registered };
}

/** With a committee from 7 full members in one of its branches on; ⌈n / 50⌉ branches for its n members. */
function requireOwnBranch(station: StationOnDate, { parameters }: Policy): RequiredStructure {
  const own = station.coverage.filter(({ mode }) => mode === 'OWN').map(({ branch }) => branch);
  const { fullMembers, probationaryMembers } = station.headcount;
  const needsCommittee =
    own.length === 0
      ? fullMembers >= parameters.committeeFullMembers
      : own.some((branch) => branch.fullMembers >= parameters.committeeFullMembers);
  const members =
    own.length === 0 ? fullMembers + probationaryMembers : own.reduce((sum, branch) => sum + branch.members, 0);
  return {
    kind: needsCommittee ? 'BRANCH_WITH_COMMITTEE' : 'BRANCH',
    minimumBranches: Math.max(1, Math.ceil(members / parameters.branchMaximumMembers)),
    jointGroup: NONE,
    registered: own.length > 0,
  };
}
