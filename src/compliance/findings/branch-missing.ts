import { bodyEvidence, hasOwnBranch } from '../evidence.ts';
import type { FindingRule } from '../finding-rule.ts';
import { branchNames, responsibleBodyName } from '../words.ts';

/**
 * 有 3 名以上正式党员的，应当成立党支部: 3 full members and no live branch of its own. Being in a joint branch does not
 * help. With 2 full members it cannot occur.
 */
export const branchMissing: FindingRule = {
  code: 'BRANCH_MISSING',
  find(station, policy) {
    const { fullMembers } = station.headcount;
    if (fullMembers < policy.parameters.branchFullMembers) return null;
    if (hasOwnBranch(station)) return null;
    const joint = station.jointBranch;
    const evidence = { ...bodyEvidence(station), fullMembers };
    return joint === undefined ? evidence : { ...evidence, branches: [{ code: joint.code }] };
  },
  describe: {
    'zh-CN': (context) => {
      const { station, evidence, policy } = context;
      const joint = evidence.branches === undefined ? '' : `，参加${branchNames(context, 'zh-CN')}不能代替`;
      return {
        message: `有正式党员 ${policy.parameters.branchFullMembers} 名以上的社工站应当成立党支部；${station}有 ${evidence.fullMembers} 名，没有单独的党支部${joint}。`,
        remedy: `请${station}向${responsibleBodyName(context, 'zh-CN')}申请单独成立党支部。`,
      };
    },
    en: (context) => {
      const { station, evidence, policy } = context;
      const joint =
        evidence.branches === undefined ? '' : `; being part of ${branchNames(context, 'en')} does not replace it`;
      return {
        message: `A station with ${policy.parameters.branchFullMembers} or more full members must have a branch of its own; ${station} has ${evidence.fullMembers} and no such branch${joint}.`,
        remedy: `${station} should apply to ${responsibleBodyName(context, 'en')} to establish its own branch.`,
      };
    },
  },
};
