import type { Clause, FindingPolicy, Policy } from '../policy.ts';
import { NATIONAL_CLAUSES as national } from './national-clauses.ts';
import { WUZHONG_CLAUSES as wuzhong } from './wuzhong-clauses.ts';

const error = (clause: Clause): FindingPolicy => ({ severity: 'ERROR', waivable: false, clause, restsOn: null });
const waivable = (clause: Clause): FindingPolicy => ({ severity: 'ERROR', waivable: true, clause, restsOn: null });
const notice = (clause: Clause): FindingPolicy => ({ severity: 'WARNING', waivable: false, clause, restsOn: null });

/** The national rules: in force everywhere and always, unless a district names a pack of its own. */
export const NATIONAL_2018: Policy = {
  id: 'national-2018',
  name: 'national-2018',
  title: { 'zh-CN': '全国规则（支部工作条例 2018）', en: 'National rules (branch regulations of 2018)' },
  effectiveFrom: null,
  judgedLevels: ['TOWN_STATION'],
  parameters: {
    branchFullMembers: 3,
    committeeFullMembers: 7,
    branchMaximumMembers: 50,
    jointBranchMaximumStations: 5,
    committeeMinimumSize: 3,
    committeeMaximumSize: 7,
    termReminderMonths: 6,
    relationTransferMonths: 6,
    probationMonths: 12,
  },
  findings: {
    BRANCH_MISSING: error(national.branch),
    COMMITTEE_MISSING: error(national.committee),
    BRANCH_OVER_CAP: waivable(national.branch),
    COVERAGE_MISSING: waivable(national.jointBranch),
    BRANCH_UNDERSIZED: waivable(national.adjustment),
    JOINT_BRANCH_TOO_MANY_STATIONS: waivable(national.jointBranch),
    JOINT_BRANCH_TOO_FEW_MEMBERS: error(national.basicOrganization),
    JOINT_BRANCH_NOT_ADJACENT: waivable(national.jointBranch),
    // the national texts leave the duty to develop members to the local rule; both packs cite that one
    DEVELOPMENT_NOT_STARTED: error(wuzhong.development),
    COMMITTEE_SIZE_UNUSUAL: notice(national.committee),
    SECRETARY_MISSING: notice(national.committee),
    COMMITTEE_TERM_ENDING: notice(national.term),
    COMMITTEE_TERM_EXPIRED: notice(national.term),
    RELATION_NOT_TRANSFERRED: notice(national.relation),
    PROBATION_OVERDUE: notice(national.probation),
  },
  requirements: {
    BRANCH: national.branch,
    BRANCH_WITH_COMMITTEE: national.committee,
    JOINT_BRANCH: national.jointBranch,
    AFFILIATION: national.jointBranch,
    DEVELOPMENT: wuzhong.development,
  },
};
