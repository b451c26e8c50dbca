import { findBranches } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { branchNames } from '../words.ts';

/**
 * 党支部党员人数一般不超过 50 人: a live branch with more than 50 members of its own, the probationary ones included.
 * 50 members are allowed, 51 are not. 一般 leaves room for an approved exception.
 */
export const branchOverCap: FindingRule = {
  code: 'BRANCH_OVER_CAP',
  find: findBranches(({ members }, { parameters }) =>
    members > parameters.branchMaximumMembers ? { count: members } : null,
  ),
  describe: {
    'zh-CN': (context) => {
      const cap = context.policy.parameters.branchMaximumMembers;
      return {
        message: `党支部党员（含预备党员）一般不超过 ${cap} 人；${branchNames(context, 'zh-CN', ({ count }) => `党员 ${count} 人`)}已经超过。`,
        remedy: `请上级党组织分设${branchNames(context, 'zh-CN', ({ count }) => `至少分为 ${Math.ceil((count ?? 0) / cap)} 个党支部`)}；例外须经批准。`,
      };
    },
    en: (context) => {
      const cap = context.policy.parameters.branchMaximumMembers;
      return {
        message: `A branch generally has at most ${cap} members, probationary ones included; this is exceeded by ${branchNames(context, 'en', ({ count }) => `${count} members`)}.`,
        remedy: `The superior should divide ${branchNames(context, 'en', ({ count }) => `into at least ${Math.ceil((count ?? 0) / cap)} branches`)}; an exception needs approval.`,
      };
    },
  },
};
