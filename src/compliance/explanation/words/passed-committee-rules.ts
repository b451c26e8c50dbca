import type { BranchOnDate, CommitteeOnDate } from '../../facts-on-date.ts';
import { countNoun, sayDate } from '../../words.ts';
import { NO_BRANCH } from './passed-branch-rules.ts';
import { inBoth, type SayContext, sayBranches } from './step-words.ts';

const NO_COMMITTEE = {
  'zh-CN': '没有在任的支部委员会，不涉及。',
  en: 'No committee is in office, so this does not arise.',
};

/** Why the rules on committees and secretaries find nothing. */
export const passedCommitteeRules = {
  COMMITTEE_MISSING(context: SayContext) {
    const { station, policy } = context.explanation;
    const least = policy.parameters.committeeFullMembers;
    if (station.branches.length === 0) return NO_BRANCH;
    return inBoth((language) => {
      const named = sayBranches(station.branches, context, language, ({ fullMembers }) => {
        const required = fullMembers >= least;
        if (language === 'en') {
          if (required) return `${countNoun(fullMembers, 'full member')}, a committee is in office`;
          return `${countNoun(fullMembers, 'full member')}, fewer than ${least}, none required`;
        }
        if (required) return `正式党员 ${fullMembers} 名，支部委员会在任`;
        return `正式党员 ${fullMembers} 名，不足 ${least} 名，不要求设立`;
      });
      return language === 'en' ? `${named}.` : `${named}。`;
    });
  },
  COMMITTEE_SIZE_UNUSUAL(context: SayContext) {
    const { committeeMinimumSize: least, committeeMaximumSize: most } = context.explanation.policy.parameters;
    return sayCommittees(context, ({ size }, language) => {
      if (language === 'en')
        return size === 0 ? 'members not listed, not looked at' : `${size} listed, within ${least} to ${most}`;
      return size === 0 ? '委员名单未登记，不核对人数' : `登记委员 ${size} 人，在 ${least} 至 ${most} 人之内`;
    });
  },
  COMMITTEE_TERM_ENDING(context: SayContext) {
    const { verdict, policy } = context.explanation;
    const months = policy.parameters.termReminderMonths;
    return sayCommittees(context, ({ termEndsOn }, language) => {
      const day = sayDate(termEndsOn, language);
      if (language === 'en') {
        return termEndsOn <= verdict.date
          ? `term ended on ${day}`
          : `term ends on ${day}, more than ${months} months ahead`;
      }
      return termEndsOn <= verdict.date ? `任期${day}已经届满` : `任期${day}届满，还有 ${months} 个月以上`;
    });
  },
  COMMITTEE_TERM_EXPIRED(context: SayContext) {
    return sayCommittees(context, ({ termEndsOn }, language) => {
      const day = sayDate(termEndsOn, language);
      return language === 'en' ? `term ends on ${day}` : `任期${day}届满，尚未到期`;
    });
  },
  SECRETARY_MISSING(context: SayContext) {
    const { branches } = context.explanation.station;
    if (branches.length === 0) return NO_BRANCH;
    return inBoth((language) => {
      const named = sayBranches(branches, context, language);
      return language === 'en' ? `A secretary in office is recorded for ${named}.` : `${named}登记有在任的书记。`;
    });
  },
};

function sayCommittees(context: SayContext, say: (committee: CommitteeOnDate, language: 'zh-CN' | 'en') => string) {
  const branches = context.explanation.station.branches.filter(hasCommittee);
  if (branches.length === 0) return NO_COMMITTEE;
  return inBoth((language) => {
    const named = sayBranches(branches, context, language, ({ committee }) => say(committee, language));
    return language === 'en' ? `${named}.` : `${named}。`;
  });
}

function hasCommittee(branch: BranchOnDate): branch is BranchOnDate & { readonly committee: CommitteeOnDate } {
  return branch.committee !== undefined;
}
