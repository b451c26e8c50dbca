import type { FindingCode } from '../../../domain/finding-code.ts';
import { FINDING_LABELS } from '../../../domain/labels.ts';
import type { StationLevel } from '../../../domain/station.ts';
import type { Language, Text } from '../../../domain/text.ts';
import { listNames } from '../../names.ts';

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

export const LEVEL_LABELS: Readonly<Record<StationLevel, Text>> = {
  DISTRICT_CENTER: { 'zh-CN': '区社会工作服务指导中心', en: 'district centre' },
  TOWN_STATION: { 'zh-CN': '镇（街道）社会工作站', en: 'town station' },
  VILLAGE_ROOM: { 'zh-CN': '村（社区）社会工作室', en: 'village room' },
};

/** Rules by what they are called: “应建未建党支部”. */
export function sayRules(codes: readonly FindingCode[], language: Language): string {
  const [open, close] = language === 'en' ? ['"', '"'] : ['“', '”'];
  return listNames(
    codes.map((code) => `${open}${FINDING_LABELS[code][language]}${close}`),
    language,
  );
}
