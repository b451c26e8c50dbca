import type { FindingCode } from '../../domain/finding-code.ts';
import type { Clause, FindingPolicy, Policy } from '../policy.ts';
import { NATIONAL_2018 } from './national-2018.ts';
import { WUZHONG_CLAUSES as wuzhong } from './wuzhong-clauses.ts';

/** The national finding, cited by the district's own sentence first. */
function citedBy(clause: Clause, code: FindingCode): FindingPolicy {
  const national = NATIONAL_2018.findings[code];
  return { ...national, clause, restsOn: national.clause };
}

/** Clause 11 of 吴政办〔2022〕59号 (Wuzhong District, Suzhou), in force from 2022-07-14. */
export const WUZHONG_2022: Policy = {
  ...NATIONAL_2018,
  id: 'wuzhong-2022',
  name: 'wuzhong-2022',
  title: { 'zh-CN': '吴中区社工站建设规则（2022）', en: 'Wuzhong District rule on social-work stations (2022)' },
  effectiveFrom: '2022-07-14',
  parameters: { ...NATIONAL_2018.parameters, jointBranchMaximumStations: 3 },
  findings: {
    ...NATIONAL_2018.findings,
    BRANCH_MISSING: citedBy(wuzhong.branch, 'BRANCH_MISSING'),
    COMMITTEE_MISSING: citedBy(wuzhong.committee, 'COMMITTEE_MISSING'),
    BRANCH_OVER_CAP: citedBy(wuzhong.cap, 'BRANCH_OVER_CAP'),
    COVERAGE_MISSING: citedBy(wuzhong.coverage, 'COVERAGE_MISSING'),
    BRANCH_UNDERSIZED: citedBy(wuzhong.jointBranch, 'BRANCH_UNDERSIZED'),
    JOINT_BRANCH_TOO_MANY_STATIONS: citedBy(wuzhong.jointBranchSize, 'JOINT_BRANCH_TOO_MANY_STATIONS'),
    JOINT_BRANCH_TOO_FEW_MEMBERS: citedBy(wuzhong.branch, 'JOINT_BRANCH_TOO_FEW_MEMBERS'),
    JOINT_BRANCH_NOT_ADJACENT: citedBy(wuzhong.jointBranch, 'JOINT_BRANCH_NOT_ADJACENT'),
  },
  requirements: {
    BRANCH: wuzhong.branch,
    BRANCH_WITH_COMMITTEE: wuzhong.committee,
    JOINT_BRANCH: wuzhong.jointBranch,
    AFFILIATION: wuzhong.coverage,
    DEVELOPMENT: wuzhong.development,
  },
};
