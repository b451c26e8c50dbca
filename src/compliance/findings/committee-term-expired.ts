import { findBranches } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { branchNames, sayDate } from '../words.ts';

/** 每届任期 3 年: the committee is in office on or after the end of its term; on the day before it is not expired yet. */
export const committeeTermExpired: FindingRule = {
  code: 'COMMITTEE_TERM_EXPIRED',
  find: findBranches(({ committee }, _policy, date) =>
    committee !== undefined && committee.termEndsOn <= date ? { on: committee.termEndsOn } : null,
  ),
  describe: {
    'zh-CN': (context) => ({
      message: `支部委员会任期届满应当换届；${branchNames(context, 'zh-CN', ({ on }) => `${sayDate(on ?? '', 'zh-CN')}届满`)}尚未换届。`,
      remedy: `请${branchNames(context, 'zh-CN')}召开党员大会换届选举；延期须经上级党组织批准，不超过 1 年。`,
    }),
    en: (context) => ({
      message: `A committee must be elected anew when its term ends; this has not been done in ${branchNames(context, 'en', ({ on }) => `term ended on ${on}`)}.`,
      remedy: `Call a general meeting of ${branchNames(context, 'en')} and elect a new committee; a delay of at most a year needs the superior's approval.`,
    }),
  },
};
