import type { Language, Text } from '../domain/text.ts';
import type { Sheet, SheetColumn } from '../exchange/sheet.ts';
import type { PlanFacts, PlannedStation } from './plan-facts.ts';

const WORDS = {
  groups: { 'zh-CN': '联合党支部方案', en: 'joint_branches' },
  groupsTitle: { 'zh-CN': '联合党支部方案', en: 'Joint branches proposed' },
  uncovered: { 'zh-CN': '未能编组', en: 'left_out' },
  uncoveredTitle: { 'zh-CN': '未能编组且未挂靠的社工站', en: 'Stations left out and not affiliated' },
  group: { 'zh-CN': '组', en: 'group' },
  town: { 'zh-CN': '镇（街道）', en: 'town' },
  code: { 'zh-CN': '社工站代码', en: 'code' },
  name: { 'zh-CN': '社工站', en: 'station' },
  fullMembers: { 'zh-CN': '正式党员', en: 'full members' },
  together: { 'zh-CN': '组内正式党员合计', en: 'full members together' },
  continues: { 'zh-CN': '延续已登记的联合党支部', en: 'goes on as' },
  founded: { 'zh-CN': '新成立', en: 'new' },
  reason: { 'zh-CN': '原因', en: 'why' },
  hosts: { 'zh-CN': '可以挂靠的党支部（由近及远）', en: 'could be affiliated with, nearest first' },
  outside: {
    'zh-CN': '不在您权限范围内的社工站只列代码和名称。',
    en: 'Of stations outside of what you may see, code and name alone are listed.',
  },
  caveat: { 'zh-CN': '方案供研究参考，不等于批准。', en: 'A proposal is no approval.' },
} as const satisfies Record<string, Text>;

/** The plan of joint branches as sheets: a row for each station of each group, and the stations left out, with reasons. */
export function planSheets({ divisionName, date, groups, uncovered }: PlanFacts, language: Language): readonly Sheet[] {
  const say = (text: Text) => text[language];
  const title = (text: Text) => `${divisionName} ${say(text)} ${date}`;
  const listed = language === 'en' ? ', ' : '、';
  const stationColumns = [
    text(say(WORDS.town), 16),
    text(say(WORDS.code), 18),
    text(say(WORDS.name), 26),
    count(say(WORDS.fullMembers), 10),
  ];
  const reachesOutside = groups.some(({ stations }) => stations.some(({ fullMembers }) => fullMembers === null));
  return [
    {
      name: say(WORDS.groups),
      title: title(WORDS.groupsTitle),
      columns: [
        count(say(WORDS.group), 6),
        ...stationColumns,
        count(say(WORDS.together), 12),
        text(say(WORDS.continues), 34),
      ],
      rows: groups.flatMap((group, index) =>
        group.stations.map((station) => [
          index + 1,
          ...cellsOf(station),
          group.fullMembers,
          group.continues ?? say(WORDS.founded),
        ]),
      ),
      notes: [say(WORDS.caveat), ...(reachesOutside ? [say(WORDS.outside)] : [])],
    },
    {
      name: say(WORDS.uncovered),
      title: title(WORDS.uncoveredTitle),
      columns: [...stationColumns, text(say(WORDS.reason), 44), text(say(WORDS.hosts), 40)],
      rows: uncovered.map(({ station, explanation, hosts }) => [...cellsOf(station), explanation, hosts.join(listed)]),
      notes: [],
    },
  ];
}

function cellsOf({ town, code, name, fullMembers }: PlannedStation) {
  return [town, code, name, fullMembers];
}

function text(heading: string, width: number): SheetColumn {
  return { heading, width, format: 'TEXT' };
}

function count(heading: string, width: number): SheetColumn {
  return { heading, width, format: 'COUNT' };
}
