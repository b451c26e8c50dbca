import type { FindingCode } from '../domain/finding-code.ts';
import type { PolicyParameters } from './policy.ts';

/** What a limit counts. */
export const LIMIT_UNITS = ['FULL_MEMBERS', 'MEMBERS', 'STATIONS', 'COMMITTEE_MEMBERS', 'MONTHS'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** A figure of a policy that decides a finding. */
export interface FindingLimit {
  readonly unit: LimitUnit;
  readonly value: number;
}

type Limits = readonly (readonly [LimitUnit, keyof PolicyParameters])[];

const LIMITS: Readonly<Record<FindingCode, Limits>> = {
  BRANCH_MISSING: [['FULL_MEMBERS', 'branchFullMembers']],
  COMMITTEE_MISSING: [['FULL_MEMBERS', 'committeeFullMembers']],
  BRANCH_OVER_CAP: [['MEMBERS', 'branchMaximumMembers']],
  COVERAGE_MISSING: [['FULL_MEMBERS', 'branchFullMembers']],
  BRANCH_UNDERSIZED: [['FULL_MEMBERS', 'branchFullMembers']],
  JOINT_BRANCH_TOO_MANY_STATIONS: [['STATIONS', 'jointBranchMaximumStations']],
  JOINT_BRANCH_TOO_FEW_MEMBERS: [['FULL_MEMBERS', 'branchFullMembers']],
  JOINT_BRANCH_NOT_ADJACENT: [],
  DEVELOPMENT_NOT_STARTED: [],
  COMMITTEE_SIZE_UNUSUAL: [
    ['COMMITTEE_MEMBERS', 'committeeMinimumSize'],
    ['COMMITTEE_MEMBERS', 'committeeMaximumSize'],
  ],
  SECRETARY_MISSING: [],
  COMMITTEE_TERM_ENDING: [['MONTHS', 'termReminderMonths']],
  COMMITTEE_TERM_EXPIRED: [],
  RELATION_NOT_TRANSFERRED: [['MONTHS', 'relationTransferMonths']],
  PROBATION_OVERDUE: [['MONTHS', 'probationMonths']],
};

/**
 * The figures of a policy that decide a finding; the smallest first, none where no figure does. `wuzhong-2022` decides
 * BRANCH_MISSING by 3 full members, COMMITTEE_SIZE_UNUSUAL by 3 and 7 members of the committee.
 */
export function limitsOf(code: FindingCode, parameters: PolicyParameters): readonly FindingLimit[] {
  return LIMITS[code].map(([unit, parameter]) => ({ unit, value: parameters[parameter] }));
}
