import type { CoverageMode } from './branch.ts';
import type { ComplianceStatus } from './compliance-status.ts';
import type { FindingCode } from './finding-code.ts';
import type { MembershipStage } from './membership.ts';
import type { StationLevel } from './station.ts';
import type { StructureKind } from './structure-kind.ts';
import type { Text } from './text.ts';

export const STATUS_LABELS: Readonly<Record<ComplianceStatus, Text>> = {
  NON_COMPLIANT: { 'zh-CN': '不合规', en: 'fails' },
  IN_PROGRESS: { 'zh-CN': '推进中', en: 'in progress' },
  COMPLIANT: { 'zh-CN': '合规', en: 'complies' },
  NOT_APPLICABLE: { 'zh-CN': '不适用', en: 'not judged' },
};

export const KIND_LABELS: Readonly<Record<StructureKind, Text>> = {
  BRANCH: { 'zh-CN': '党支部', en: 'branch' },
  BRANCH_WITH_COMMITTEE: { 'zh-CN': '党支部（设支部委员会）', en: 'branch with committee' },
  JOINT_BRANCH: { 'zh-CN': '联合党支部', en: 'joint branch' },
  AFFILIATION: { 'zh-CN': '挂靠组建', en: 'affiliation' },
  DEVELOPMENT: { 'zh-CN': '发展党员', en: 'development of members' },
};

export const LEVEL_LABELS: Readonly<Record<StationLevel, Text>> = {
  DISTRICT_CENTER: { 'zh-CN': '区社会工作服务指导中心', en: 'district centre' },
  TOWN_STATION: { 'zh-CN': '镇（街道）社会工作站', en: 'town station' },
  VILLAGE_ROOM: { 'zh-CN': '村（社区）社会工作室', en: 'village room' },
};

export const COVERAGE_LABELS: Readonly<Record<CoverageMode, Text>> = {
  OWN: { 'zh-CN': '单独', en: 'own' },
  JOINT: { 'zh-CN': '联合', en: 'joint' },
  AFFILIATED: { 'zh-CN': '挂靠', en: 'affiliated' },
};

export const STAGE_LABELS: Readonly<Record<MembershipStage, Text>> = {
  APPLICANT: { 'zh-CN': '入党申请人', en: 'applicant' },
  ACTIVIST: { 'zh-CN': '入党积极分子', en: 'activist' },
  DEVELOPMENT_TARGET: { 'zh-CN': '发展对象', en: 'development target' },
  PROBATIONARY: { 'zh-CN': '预备党员', en: 'probationary member' },
  FULL: { 'zh-CN': '正式党员', en: 'full member' },
  SUSPENDED: { 'zh-CN': '停止党籍', en: 'suspended' },
  ENDED: { 'zh-CN': '党籍终止', en: 'no longer a member' },
};

export const FINDING_LABELS: Readonly<Record<FindingCode, Text>> = {
  BRANCH_MISSING: { 'zh-CN': '应建未建党支部', en: 'branch missing' },
  COMMITTEE_MISSING: { 'zh-CN': '应设未设支部委员会', en: 'committee missing' },
  BRANCH_OVER_CAP: { 'zh-CN': '党支部党员人数过多', en: 'branch over the cap' },
  COVERAGE_MISSING: { 'zh-CN': '未被党支部覆盖', en: 'coverage missing' },
  BRANCH_UNDERSIZED: { 'zh-CN': '单独的党支部正式党员不足', en: 'branch too small' },
  JOINT_BRANCH_TOO_MANY_STATIONS: { 'zh-CN': '联合党支部覆盖社工站过多', en: 'joint branch of too many stations' },
  JOINT_BRANCH_TOO_FEW_MEMBERS: { 'zh-CN': '联合党支部正式党员不足', en: 'joint branch of too few full members' },
  JOINT_BRANCH_NOT_ADJACENT: { 'zh-CN': '联合党支部地域不相邻', en: 'joint branch of stations that are not adjacent' },
  DEVELOPMENT_NOT_STARTED: { 'zh-CN': '未着手发展党员', en: 'development not started' },
  COMMITTEE_SIZE_UNUSUAL: { 'zh-CN': '支部委员会人数异常', en: 'committee of unusual size' },
  SECRETARY_MISSING: { 'zh-CN': '党支部没有书记', en: 'secretary missing' },
  COMMITTEE_TERM_ENDING: { 'zh-CN': '支部委员会任期将满', en: 'committee term ending' },
  COMMITTEE_TERM_EXPIRED: { 'zh-CN': '支部委员会任期已满', en: 'committee term expired' },
  RELATION_NOT_TRANSFERRED: { 'zh-CN': '组织关系未转接', en: 'relation not transferred' },
  PROBATION_OVERDUE: { 'zh-CN': '预备期超期', en: 'probation overdue' },
};
