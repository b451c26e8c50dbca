import type { RosterConflictCode } from '../src/services/roster/roster-conflict.ts';

/** What each conflict is, for the schema. */
export const ROSTER_CONFLICT_DESCRIPTIONS: Readonly<Record<RosterConflictCode, string>> = {
  STATION_UNKNOWN: 'The station is none of those the roster is for. 所属站点不在范围内。',
  STATION_AMBIGUOUS: 'The text can be several stations. 所属站点不明确。',
  WORKER_UNKNOWN: 'The worker somebody decided on does not exist. 确认的社工不存在。',
  CODE_TAKEN: 'The code belongs to somebody who is not yours. 编号已被使用。',
  WORKER_LEFT: 'Who was at the station on the date is no longer yours. 该社工现已不在您的权限范围内。',
  NAME_DIFFERS: 'The code is recorded for another name; can be confirmed. 编号与姓名不符，可确认。',
  NAME_TWICE: 'The name stands twice for one station; can be confirmed. 同站同名出现多次，可确认。',
  SEVERAL_OF_NAME: 'Several workers of the station have the name; can be confirmed. 本站有多名同名社工，可确认。',
  SAME_NAME_HERE:
    'A worker of the station has the name under another code; can be confirmed. 本站有同名社工而编号不同，可确认。',
  SAME_NAME_ELSEWHERE: 'A worker elsewhere has the name; can be confirmed. 其他站有同名社工，可确认。',
  TWO_STATIONS: 'The name stands for two stations; can be confirmed. 同名出现在两个站，可确认。',
  WORKER_TWICE: 'Two rows are about one worker. 同一社工出现多次。',
  DATE_IN_FUTURE: 'A date is later than that of the roster. 日期晚于名册日期。',
  DATES_OUT_OF_ORDER: 'Dates are the wrong way round. 日期先后有误。',
  POSTING_OVERLAPS: 'The posting overlaps one that is recorded. 派驻重叠。',
  STAGES_CONTRADICT: 'The stage and the dates do not fit. 政治面貌与日期矛盾。',
  STAGE_BACKWARDS: 'A stage would go back. 发展阶段倒退。',
  STAGE_DAY_TAKEN: 'Another stage begins on that day. 同一天有其他发展阶段。',
  RELATION_AMBIGUOUS: 'The text can be several branches. 组织关系所在不明确。',
};
