import { compareCodes } from '../../domain/compare-codes.ts';
import { hasOwnBranch } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { branchNames, otherCoverage } from '../words.ts';

/**
 * 不再符合设立条件的党支部，上级党组织应当及时予以调整或者撤销: fewer than 3 full members and a live branch of its own.
 * With 3 full members the branch is right.
 */
export const branchUndersized: FindingRule = {
  code: 'BRANCH_UNDERSIZED',
  find(station, policy) {
    const { fullMembers } = station.headcount;
    if (fullMembers >= policy.parameters.branchFullMembers) return null;
    if (!hasOwnBranch(station)) return null;
    const own = station.coverage.filter(({ mode }) => mode === 'OWN').map(({ branch }) => ({ code: branch.code }));
    return { branches: own.sort((a, b) => compareCodes(a.code, b.code)), fullMembers };
  },
  describe: {
    'zh-CN': (context) => {
      const { station, evidence, policy } = context;
      const held = evidence.fullMembers === 0 ? '没有正式党员' : `只有 ${evidence.fullMembers} 名`;
      return {
        message: `单独成立的党支部应当有正式党员 ${policy.parameters.branchFullMembers} 名以上；${station}${held}，${branchNames(context, 'zh-CN')}不再符合设立条件。`,
        remedy: `请上级党组织及时调整或者撤销${branchNames(context, 'zh-CN')}${otherCoverage(context, 'zh-CN')}。`,
      };
    },
    en: (context) => {
      const { station, evidence, policy } = context;
      return {
        message: `A branch of its own needs ${policy.parameters.branchFullMembers} full members; ${station} has ${evidence.fullMembers}, so the condition for ${branchNames(context, 'en')} is no longer met.`,
        remedy: `The superior should adjust or dissolve ${branchNames(context, 'en')}${otherCoverage(context, 'en')}.`,
      };
    },
  },
};
