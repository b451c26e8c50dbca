import type { FindingRule } from '../finding-rule.ts';
import { branchNames, otherCoverage, stationNames } from '../words.ts';

/**
 * A branch needs 3 full members: the open stations of the live joint branch the station is in have fewer than 3
 * together. A pair of 1 and 2 is enough, a pair of ones is not.
 */
export const jointBranchTooFewMembers: FindingRule = {
  code: 'JOINT_BRANCH_TOO_FEW_MEMBERS',
  find(station, policy) {
    const branch = station.jointBranch;
    if (branch === undefined || branch.jointFullMembers >= policy.parameters.branchFullMembers) return null;
    return {
      branches: [{ code: branch.code }],
      stations: branch.jointCodes,
      fullMembers: branch.jointFullMembers,
    };
  },
  describe: {
    'zh-CN': (context) => {
      const least = context.policy.parameters.branchFullMembers;
      const instead = otherCoverage(context, 'zh-CN');
      return {
        message: `联合党支部应当有正式党员 ${least} 名以上；${branchNames(context, 'zh-CN')}覆盖的${stationNames(context, 'zh-CN')}合计 ${context.evidence.fullMembers} 名。`,
        remedy: `请上级党组织调整${branchNames(context, 'zh-CN')}${instead === '' ? `的覆盖范围，使正式党员合计达到 ${least} 名以上` : instead}。`,
      };
    },
    en: (context) => {
      const least = context.policy.parameters.branchFullMembers;
      const instead = otherCoverage(context, 'en');
      return {
        message: `A joint branch needs ${least} full members; the stations of ${branchNames(context, 'en')} have ${context.evidence.fullMembers} together: ${stationNames(context, 'en')}.`,
        remedy: `The superior should adjust ${branchNames(context, 'en')}${instead === '' ? ` so that its stations have ${least} full members together` : instead}.`,
      };
    },
  },
};
