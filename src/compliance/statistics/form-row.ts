import type { StationOnDate } from '../facts-on-date.ts';
import type { Policy } from '../policy.ts';
import { isAffiliated } from '../requirement.ts';

export const FORM_ROWS = [
  'OWN_BRANCH',
  'JOINT_BRANCH',
  'AFFILIATED',
  'BRANCH_MISSING',
  'FEW_MEMBERS',
  'NO_MEMBERS',
] as const;
/** The rows of the form (党内统计), in the order in which the first that fits is taken. */
export type FormRow = (typeof FORM_ROWS)[number];

/**
 * The one row of the form that counts a judged station (rules, section 8), the first that fits: a live branch of its own;
 * a live joint branch, valid or not; affiliated; else by its full members: enough for a branch of its own (3), too few
 * (1 or 2), none. Affiliated with 3 full members and no branch of its own: AFFILIATED, not BRANCH_MISSING.
 */
export function formRowOf(station: StationOnDate, policy: Policy): FormRow {
  if (hasOwnBranch(station)) return 'OWN_BRANCH';
  if (station.jointBranch !== undefined) return 'JOINT_BRANCH';
  if (isAffiliated(station)) return 'AFFILIATED';
  if (isLargeEnough(station, policy)) return 'BRANCH_MISSING';
  return station.headcount.fullMembers > 0 ? 'FEW_MEMBERS' : 'NO_MEMBERS';
}

/** Whether a live branch of its own covers the station (单独组建). */
export function hasOwnBranch(station: StationOnDate): boolean {
  return station.coverage.some(({ mode }) => mode === 'OWN');
}

/** Whether the station has enough full members to need a branch of its own: 3 are enough, 2 are not. */
export function isLargeEnough({ headcount }: StationOnDate, { parameters }: Policy): boolean {
  return headcount.fullMembers >= parameters.branchFullMembers;
}
