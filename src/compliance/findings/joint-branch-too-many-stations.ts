import type { FindingRule } from '../finding-rule.ts';
import { branchNames, stationNames } from '../words.ts';

/**
 * 联合党支部覆盖社工站一般不超过 3 个: the station is in a live joint branch of more than 3 (nationally 5) open stations.
 * Three are allowed, a station without members takes one of the places.
 */
export const jointBranchTooManyStations: FindingRule = {
  code: 'JOINT_BRANCH_TOO_MANY_STATIONS',
  find(station, policy) {
    const branch = station.jointBranch;
    if (branch === undefined) return null;
    const { length: count } = branch.jointStations;
    if (count <= policy.parameters.jointBranchMaximumStations) return null;
    return { branches: [{ code: branch.code, count }], stations: branch.jointCodes };
  },
  describe: {
    'zh-CN': (context) => ({
      message: `联合党支部覆盖社工站一般不超过 ${context.policy.parameters.jointBranchMaximumStations} 个；${branchNames(context, 'zh-CN')}覆盖 ${context.evidence.stations?.length} 个：${stationNames(context, 'zh-CN')}。`,
      remedy: `请上级党组织拆分${branchNames(context, 'zh-CN')}，使每个联合党支部不超过 ${context.policy.parameters.jointBranchMaximumStations} 个社工站；例外须经批准。`,
    }),
    en: (context) => ({
      message: `A joint branch generally covers at most ${context.policy.parameters.jointBranchMaximumStations} stations; ${branchNames(context, 'en')} covers ${context.evidence.stations?.length}: ${stationNames(context, 'en')}.`,
      remedy: `The superior should divide ${branchNames(context, 'en')} into joint branches of at most ${context.policy.parameters.jointBranchMaximumStations} stations; an exception needs approval.`,
    }),
  },
};
