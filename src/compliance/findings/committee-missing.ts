import { findBranches } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { branchNames } from '../words.ts';

/**
 * 有 7 名以上正式党员的社工站党支部，应当设立党支部委员会: a live branch with 7 full members of its own and no committee in
 * office. A branch of 6 full members and one probationary member needs none.
 */
export const committeeMissing: FindingRule = {
  code: 'COMMITTEE_MISSING',
  find: findBranches(({ fullMembers, committee }, { parameters }) =>
    fullMembers >= parameters.committeeFullMembers && committee === undefined ? { count: fullMembers } : null,
  ),
  describe: {
    'zh-CN': (context) => ({
      message: `有正式党员 ${context.policy.parameters.committeeFullMembers} 名以上的党支部应当设立支部委员会；${branchNames(context, 'zh-CN', ({ count }) => `正式党员 ${count} 名`)}没有在任的支部委员会。`,
      remedy: `请${branchNames(context, 'zh-CN')}召开党员大会，选举产生支部委员会。`,
    }),
    en: (context) => ({
      message: `A branch with ${context.policy.parameters.committeeFullMembers} or more full members must have a committee; none is in office in ${branchNames(context, 'en', ({ count }) => `${count} full members`)}.`,
      remedy: `Call a general meeting of ${branchNames(context, 'en')} and elect a committee.`,
    }),
  },
};
