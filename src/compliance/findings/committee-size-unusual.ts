import { findBranches } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { branchNames } from '../words.ts';

/**
 * 党支部委员会由 3 至 5 人组成，一般不超过 7 人: the committee in office lists its members, and they are fewer than 3 or more
 * than 7. A committee that lists nobody is not looked at.
 */
export const committeeSizeUnusual: FindingRule = {
  code: 'COMMITTEE_SIZE_UNUSUAL',
  find: findBranches(({ committee }, { parameters }) => {
    const size = committee?.size ?? 0;
    if (size === 0) return null;
    return size < parameters.committeeMinimumSize || size > parameters.committeeMaximumSize ? { count: size } : null;
  }),
  describe: {
    'zh-CN': (context) => {
      const { committeeMinimumSize: least, committeeMaximumSize: most } = context.policy.parameters;
      return {
        message: `支部委员会一般为 ${least} 至 ${most} 人；${branchNames(context, 'zh-CN', ({ count }) => `登记委员 ${count} 人`)}不在此数。`,
        remedy: `请核对${branchNames(context, 'zh-CN')}的委员名单，补选或者调整到 ${least} 至 ${most} 人。`,
      };
    },
    en: (context) => {
      const { committeeMinimumSize: least, committeeMaximumSize: most } = context.policy.parameters;
      return {
        message: `A branch committee generally has ${least} to ${most} members; that is not so in ${branchNames(context, 'en', ({ count }) => `${count} listed`)}.`,
        remedy: `Check the committee list of ${branchNames(context, 'en')} and bring it to ${least} to ${most} members.`,
      };
    },
  },
};
