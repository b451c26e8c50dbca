import { findBranches } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { branchNames } from '../words.ts';

/** 不足 7 人的，设 1 名书记: a live branch with neither a SECRETARY in its committee in office nor a live secretary. */
export const secretaryMissing: FindingRule = {
  code: 'SECRETARY_MISSING',
  find: findBranches(({ hasSecretary }) => (hasSecretary ? null : {})),
  describe: {
    'zh-CN': (context) => ({
      message: `党支部应当设书记；${branchNames(context, 'zh-CN')}没有登记在任的书记。`,
      remedy: `请${branchNames(context, 'zh-CN')}选出书记，并登记任职日期。`,
    }),
    en: (context) => ({
      message: `A branch must have a secretary; none in office is recorded for ${branchNames(context, 'en')}.`,
      remedy: `Elect a secretary of ${branchNames(context, 'en')} and record the first day of office.`,
    }),
  },
};
