import type { FindingCode } from '../../../domain/finding-code.ts';
import type { MembershipStage } from '../../../domain/membership.ts';
import type { StationLevel } from '../../../domain/station.ts';
import type { Language, Text } from '../../../domain/text.ts';
import { listNames } from '../../names.ts';

/** What each finding is called. */
export const RULE_LABELS: Readonly<Record<FindingCode, Text>> = {
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

/** What each rule is about. */
export const RULE_TITLES: Readonly<Record<FindingCode, Text>> = {
  BRANCH_MISSING: { 'zh-CN': '单独成立党支部', en: 'Branch of its own' },
  COMMITTEE_MISSING: { 'zh-CN': '设立支部委员会', en: 'Committee' },
  BRANCH_OVER_CAP: { 'zh-CN': '党支部党员人数', en: 'Members of a branch' },
  COVERAGE_MISSING: { 'zh-CN': '组织覆盖', en: 'Coverage' },
  BRANCH_UNDERSIZED: { 'zh-CN': '单独党支部的条件', en: 'Condition for a branch of its own' },
  JOINT_BRANCH_TOO_MANY_STATIONS: { 'zh-CN': '联合党支部覆盖的社工站数', en: 'Stations of a joint branch' },
  JOINT_BRANCH_TOO_FEW_MEMBERS: { 'zh-CN': '联合党支部的正式党员人数', en: 'Full members of a joint branch' },
  JOINT_BRANCH_NOT_ADJACENT: { 'zh-CN': '联合党支部地域相邻', en: 'Adjacency within a joint branch' },
  DEVELOPMENT_NOT_STARTED: { 'zh-CN': '发展党员', en: 'Development of members' },
  COMMITTEE_SIZE_UNUSUAL: { 'zh-CN': '支部委员会人数', en: 'Size of the committee' },
  SECRETARY_MISSING: { 'zh-CN': '书记', en: 'Secretary' },
  COMMITTEE_TERM_ENDING: { 'zh-CN': '换届提醒', en: 'Reminder of the election' },
  COMMITTEE_TERM_EXPIRED: { 'zh-CN': '按期换届', en: 'Election in time' },
  RELATION_NOT_TRANSFERRED: { 'zh-CN': '组织关系转接', en: 'Transfer of relations' },
  PROBATION_OVERDUE: { 'zh-CN': '预备期', en: 'Probation' },
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

export const LEVEL_LABELS: Readonly<Record<StationLevel, Text>> = {
  DISTRICT_CENTER: { 'zh-CN': '区社会工作服务指导中心', en: 'district centre' },
  TOWN_STATION: { 'zh-CN': '镇（街道）社会工作站', en: 'town station' },
  VILLAGE_ROOM: { 'zh-CN': '村（社区）社会工作室', en: 'village room' },
};

/** Rules by what they are called: “应建未建党支部”. */
export function sayRules(codes: readonly FindingCode[], language: Language): string {
  const [open, close] = language === 'en' ? ['"', '"'] : ['“', '”'];
  return listNames(
    codes.map((code) => `${open}${RULE_LABELS[code][language]}${close}`),
    language,
  );
}
