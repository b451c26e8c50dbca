import type { Text } from '../../domain/text.ts';
import type { FigureName } from './figures.ts';
import type { FormRow } from './form-row.ts';
import type { RateName } from './rates.ts';

/** The rows as the form heads them. */
export const FORM_ROW_LABELS: Readonly<Record<FormRow, Text>> = {
  OWN_BRANCH: { 'zh-CN': '单独组建党支部', en: 'branch of its own' },
  JOINT_BRANCH: { 'zh-CN': '联合组建党支部', en: 'in a joint branch' },
  AFFILIATED: { 'zh-CN': '挂靠组建（备查）', en: 'affiliated (memo)' },
  BRANCH_MISSING: { 'zh-CN': '应建未建', en: 'branch missing' },
  FEW_MEMBERS: { 'zh-CN': '党员不足未建', en: 'too few members, not covered' },
  NO_MEMBERS: { 'zh-CN': '无正式党员', en: 'no full members' },
};

/** The figures as the form heads them. */
export const FIGURE_LABELS: Readonly<Record<FigureName, Text>> = {
  stations: { 'zh-CN': '社工站总数', en: 'stations' },
  ownBranch: FORM_ROW_LABELS.OWN_BRANCH,
  jointBranch: FORM_ROW_LABELS.JOINT_BRANCH,
  jointBranches: { 'zh-CN': '联合党支部数', en: 'joint branches' },
  jointBranchesWithThreeMembers: { 'zh-CN': '其中党员3人以上', en: 'of these with ≥3 members' },
  branchMissing: FORM_ROW_LABELS.BRANCH_MISSING,
  fewMembers: FORM_ROW_LABELS.FEW_MEMBERS,
  noMembers: FORM_ROW_LABELS.NO_MEMBERS,
  affiliated: FORM_ROW_LABELS.AFFILIATED,
  workers: { 'zh-CN': '社工总数', en: 'workers' },
  members: { 'zh-CN': '其中党员', en: 'of these members' },
  relationsElsewhere: { 'zh-CN': '其中组织关系在外', en: 'of these relation elsewhere' },
  enoughMembers: { 'zh-CN': '正式党员3名以上的社工站', en: 'stations with ≥3 full members' },
  enoughMembersWithOwnBranch: { 'zh-CN': '其中单独组建', en: 'of these with own branch' },
  developing: { 'zh-CN': '无正式党员、发展工作在推进', en: 'no full members, development under way' },
};

export const RATE_LABELS: Readonly<Record<RateName, Text>> = {
  organizationCoverage: { 'zh-CN': '组织覆盖率', en: 'organisation coverage' },
  ownBranchRate: { 'zh-CN': '单独组建率', en: 'own-branch rate' },
  workCoverage: { 'zh-CN': '工作覆盖率', en: 'work coverage' },
};
