import type { PolicyParameters } from './policy.ts';
import type { Text } from './text.ts';

/** What a parameter of a policy pack may be, both ends included, and why. */
export interface ParameterLimit {
  readonly least: number;
  readonly most: number;
  readonly why: Text;
}

const BRANCH_REGULATIONS: Text = {
  'zh-CN': '《中国共产党支部工作条例（试行）》',
  en: 'the national branch regulations',
};

/** What national law fixes: a pack that said otherwise would judge, and the planner would group, against it. */
function fixed(value: number, source: Text): ParameterLimit {
  return {
    least: value,
    most: value,
    why: { 'zh-CN': `由${source['zh-CN']}规定，规则包不得另定`, en: `fixed by ${source.en}` },
  };
}

/** What a pack may set more strictly than the national text, never less. */
function settable(least: number, most: number, source: Text): ParameterLimit {
  return {
    least,
    most,
    why: {
      'zh-CN': `规则包可以严于${source['zh-CN']}，不得宽于它`,
      en: `a pack may be stricter than ${source.en}, never laxer`,
    },
  };
}

/**
 * The parameters of a pack and what each may be. What decides which organisation is required (3, 7, 50) and the year of
 * probation is national law, the same in every pack; the rest may be stricter than the national text.
 */
export const PARAMETER_LIMITS: Readonly<Record<keyof PolicyParameters, ParameterLimit>> = {
  branchFullMembers: fixed(3, BRANCH_REGULATIONS),
  committeeFullMembers: fixed(7, BRANCH_REGULATIONS),
  branchMaximumMembers: fixed(50, BRANCH_REGULATIONS),
  jointBranchMaximumStations: settable(2, 5, BRANCH_REGULATIONS),
  committeeMinimumSize: settable(3, 7, BRANCH_REGULATIONS),
  committeeMaximumSize: settable(3, 7, BRANCH_REGULATIONS),
  termReminderMonths: settable(6, 24, BRANCH_REGULATIONS),
  relationTransferMonths: settable(1, 6, {
    'zh-CN': '《中国共产党党员教育管理工作条例》',
    en: 'the national regulations on educating members',
  }),
  probationMonths: fixed(12, { 'zh-CN': '《中国共产党章程》', en: 'the Party constitution' }),
};

export const PARAMETER_NAMES = Object.keys(PARAMETER_LIMITS) as readonly (keyof PolicyParameters)[];
