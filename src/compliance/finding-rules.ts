import type { FindingCode } from '../domain/finding-code.ts';
import type { FindingRule } from './finding-rule.ts';
import { branchMissing } from './findings/branch-missing.ts';
import { branchOverCap } from './findings/branch-over-cap.ts';
import { branchUndersized } from './findings/branch-undersized.ts';
import { committeeMissing } from './findings/committee-missing.ts';
import { committeeSizeUnusual } from './findings/committee-size-unusual.ts';
import { committeeTermEnding } from './findings/committee-term-ending.ts';
import { committeeTermExpired } from './findings/committee-term-expired.ts';
import { coverageMissing } from './findings/coverage-missing.ts';
import { developmentNotStarted } from './findings/development-not-started.ts';
import { jointBranchNotAdjacent } from './findings/joint-branch-not-adjacent.ts';
import { jointBranchTooFewMembers } from './findings/joint-branch-too-few-members.ts';
import { jointBranchTooManyStations } from './findings/joint-branch-too-many-stations.ts';
import { probationOverdue } from './findings/probation-overdue.ts';
import { relationNotTransferred } from './findings/relation-not-transferred.ts';
import { secretaryMissing } from './findings/secretary-missing.ts';

/** The three findings that make a joint branch invalid unless waived. */
export const JOINT_BRANCH_RULES: readonly FindingRule[] = [
  jointBranchNotAdjacent,
  jointBranchTooFewMembers,
  jointBranchTooManyStations,
];

/** Every rule, sorted by code: the order of the findings of a verdict. */
export const FINDING_RULES: readonly FindingRule[] = [
  branchMissing,
  branchOverCap,
  branchUndersized,
  committeeMissing,
  committeeSizeUnusual,
  committeeTermEnding,
  committeeTermExpired,
  coverageMissing,
  developmentNotStarted,
  ...JOINT_BRANCH_RULES,
  probationOverdue,
  relationNotTransferred,
  secretaryMissing,
];

const BY_CODE: ReadonlyMap<FindingCode, FindingRule> = new Map(FINDING_RULES.map((rule) => [rule.code, rule]));

/** The rule of a finding; every code has one. */
export function findingRule(code: FindingCode): FindingRule {
  const rule = BY_CODE.get(code);
  if (rule === undefined) throw new Error(`no rule for ${code}`);
  return rule;
}
