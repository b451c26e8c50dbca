import { countNoun } from '../../words.ts';
import { inBoth, type SayContext, sayBranches } from './step-words.ts';

/** Why the rules on having a branch find nothing. */
export const passedBranchRules = {
  BRANCH_MISSING(context: SayContext) {
    const { verdict, policy } = context.explanation;
    const [held, least] = [verdict.headcount.fullMembers, policy.parameters.branchFullMembers];
    return inBoth((language) => {
      const own = sayBranches(ownBranches(context), context, language);
      if (language === 'en') {
        return held < least
          ? `${countNoun(held, 'full member')}, fewer than ${least}: no branch of its own is required.`
          : `${countNoun(held, 'full member')}, and a branch of its own: ${own}.`;
      }
      return held < least
        ? `正式党员 ${held} 名，不足 ${least} 名，不要求单独成立党支部。`
        : `正式党员 ${held} 名，已单独成立${own}。`;
    });
  },
  BRANCH_UNDERSIZED(context: SayContext) {
    const { verdict, policy } = context.explanation;
    const [held, least] = [verdict.headcount.fullMembers, policy.parameters.branchFullMembers];
    if (ownBranches(context).length === 0) {
      return { 'zh-CN': '没有单独的党支部，不涉及。', en: 'It has no branch of its own, so this does not arise.' };
    }
    return {
      'zh-CN': `正式党员 ${held} 名，达到 ${least} 名，符合单独成立党支部的条件。`,
      en: `${countNoun(held, 'full member')}, at least ${least}: it may have a branch of its own.`,
    };
  },
  COVERAGE_MISSING(context: SayContext) {
    const { verdict, policy, station } = context.explanation;
    const [held, least] = [verdict.headcount.fullMembers, policy.parameters.branchFullMembers];
    if (held === 0) {
      return {
        'zh-CN': '没有正式党员，按发展党员的要求办理，不涉及。',
        en: 'It has no full member: development is required instead.',
      };
    }
    if (held >= least) {
      return {
        'zh-CN': `正式党员 ${held} 名，达到 ${least} 名，按单独成立党支部的要求办理，不涉及。`,
        en: `${countNoun(held, 'full member')}, at least ${least}: a branch of its own is required instead.`,
      };
    }
    const branches = station.coverage.map(({ branch }) => branch);
    return inBoth((language) => {
      const named = sayBranches(branches, context, language);
      return language === 'en' ? `It is covered by ${named}.` : `已由${named}覆盖。`;
    });
  },
  BRANCH_OVER_CAP(context: SayContext) {
    const { station, policy } = context.explanation;
    const cap = policy.parameters.branchMaximumMembers;
    if (station.branches.length === 0) return NO_BRANCH;
    return inBoth((language) => {
      const named = sayBranches(station.branches, context, language, ({ members }) =>
        language === 'en' ? countNoun(members, 'member') : `党员 ${members} 人`,
      );
      return language === 'en' ? `${named}: not more than ${cap}.` : `${named}，没有超过 ${cap} 人。`;
    });
  },
};

/** Where there is neither a branch of its own nor a joint one. */
export const NO_BRANCH = {
  'zh-CN': '没有单独的或者联合的党支部，不涉及。',
  en: 'It has neither a branch of its own nor a joint branch, so this does not arise.',
};

function ownBranches({ explanation }: SayContext) {
  return explanation.station.coverage.filter(({ mode }) => mode === 'OWN').map(({ branch }) => branch);
}
