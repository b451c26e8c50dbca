import { addMonths } from '../../domain/date.ts';
import { findBranches } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { branchNames, sayDate } from '../words.ts';

/**
 * 一般提前 6 个月提醒换届: at most 6 months of the term of the committee in office are left. A term that ends on
 * 2027-05-21 is ending from 2026-11-21 on.
 */
export const committeeTermEnding: FindingRule = {
  code: 'COMMITTEE_TERM_ENDING',
  find: findBranches(({ committee }, { parameters }, date) => {
    if (committee === undefined || committee.termEndsOn <= date) return null;
    return committee.termEndsOn <= addMonths(date, parameters.termReminderMonths) ? { on: committee.termEndsOn } : null;
  }),
  describe: {
    'zh-CN': (context) => ({
      message: `支部委员会任期届满前 ${context.policy.parameters.termReminderMonths} 个月，上级党组织应当提醒换届；${branchNames(context, 'zh-CN', ({ on }) => `${sayDate(on ?? '', 'zh-CN')}届满`)}已到提醒的时候。`,
      remedy: `请上级党组织提醒${branchNames(context, 'zh-CN')}准备换届选举。`,
    }),
    en: (context) => ({
      message: `The superior gives a reminder ${context.policy.parameters.termReminderMonths} months before a committee's term ends; it is time for ${branchNames(context, 'en', ({ on }) => `term ends on ${on}`)}.`,
      remedy: `The superior should remind ${branchNames(context, 'en')} to prepare its election.`,
    }),
  },
};
