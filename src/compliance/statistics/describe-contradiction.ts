import type { CoverageMode } from '../../domain/branch.ts';
import type { Language } from '../../domain/text.ts';
import { listNames, type Names } from '../names.ts';
import { countNoun, quoteName } from '../words.ts';
import type { Contradiction, ContradictionCode } from './contradiction.ts';
import { FORM_ROW_LABELS } from './labels.ts';

interface Said extends Pick<Contradiction, 'members' | 'membersOfStations'> {
  readonly stations: string;
  readonly branch: string;
  readonly modes: string;
  readonly row: string;
}

/** Says in one sentence what contradicts, and how it was counted. */
export function describeContradiction(contradiction: Contradiction, names: Names, language: Language): string {
  const { code, stationCodes, branchCode, modes, row, members, membersOfStations } = contradiction;
  return SENTENCES[language][code]({
    stations: listNames(stationCodes.map(names.station), language),
    branch: branchCode === null ? '' : quoteName(names.branch(branchCode), language),
    modes: listNames(
      modes.map((mode) => MODE_LABELS[language][mode]),
      language,
    ),
    row: row === null ? '' : quoteName(FORM_ROW_LABELS[row][language], language),
    members,
    membersOfStations,
  });
}

const MODE_LABELS: Readonly<Record<Language, Readonly<Record<CoverageMode, string>>>> = {
  'zh-CN': { OWN: '单独组建', JOINT: '联合组建', AFFILIATED: '挂靠组建' },
  en: { OWN: 'a branch of its own', JOINT: 'a joint branch', AFFILIATED: 'affiliation' },
};

const SENTENCES: Readonly<Record<Language, Readonly<Record<ContradictionCode, (said: Said) => string>>>> = {
  'zh-CN': {
    SEVERAL_COVERAGES: ({ stations, modes, row }) => `${stations}同时登记有${modes}；只在${row}一行统计一次。`,
    OWN_BRANCH_UNDERSIZED: ({ stations, members }) =>
      `${stations}有正式党员 ${members} 名，不足以单独组建，却登记有单独组建的党支部；计入单独组建，不计入单独组建率。`,
    BRANCH_MISSING_BUT_COVERED: ({ stations, members, row }) =>
      `${stations}有正式党员 ${members} 名，应建未建党支部，但已由其他形式覆盖；计入${row}，不计入应建未建。`,
    JOINT_BRANCH_OF_ONE_STATION: ({ branch, stations }) =>
      `${branch}登记为联合党支部，却只覆盖${stations}一个社工站；仍计为一个联合党支部。`,
    JOINT_BRANCH_ACROSS_BOUNDARY: ({ branch, stations }) =>
      `${branch}覆盖的社工站（${stations}）不全在本区划内；党支部只计入代码最小的社工站所在的区划，各社工站计入各自的区划。`,
    JOINT_BRANCH_HEADCOUNT_DIFFERS: ({ branch, members, membersOfStations }) =>
      `${branch}自身有党员 ${members} 名，所覆盖的社工站共有党员 ${membersOfStations} 名，组织关系与派驻不一致；按自身党员数统计。`,
    RELATION_IN_OTHER_BRANCH: ({ stations, members }) =>
      `${stations}有 ${members} 名党员的组织关系登记在未覆盖该站的党支部（或者已撤销的党支部）；计入该站党员，不计入组织关系在外。`,
  },
  en: {
    SEVERAL_COVERAGES: ({ stations, modes, row }) =>
      `${stations} is registered with ${modes} at once; it is counted only in the row ${row}.`,
    OWN_BRANCH_UNDERSIZED: ({ stations, members }) =>
      `${stations} has ${countNoun(members, 'full member')}, too few for a branch of its own, and is registered with one; it counts as organised, not in the own-branch rate.`,
    BRANCH_MISSING_BUT_COVERED: ({ stations, members, row }) =>
      `${stations} has ${countNoun(members, 'full member')} and should have a branch of its own, but is covered otherwise; it is counted in the row ${row}, not as missing a branch.`,
    JOINT_BRANCH_OF_ONE_STATION: ({ branch, stations }) =>
      `${branch} is registered as a joint branch and covers ${stations} alone; it is counted as a joint branch all the same.`,
    JOINT_BRANCH_ACROSS_BOUNDARY: ({ branch, stations }) =>
      `The stations of ${branch} (${stations}) are not all in this division; the branch is counted where its smallest station code is, each station where it stands.`,
    JOINT_BRANCH_HEADCOUNT_DIFFERS: ({ branch, members, membersOfStations }) =>
      `${branch} has ${countNoun(members, 'member')} of its own, its stations have ${membersOfStations}: relations and postings differ; its own are counted.`,
    RELATION_IN_OTHER_BRANCH: ({ stations, members }) =>
      `${stations} has ${countNoun(members, 'member')} whose relation is in a branch that does not cover it, or no longer exists; counted as members there, not as having their relation elsewhere.`,
  },
};
