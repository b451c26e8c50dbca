import type { FindingRule } from '../finding-rule.ts';
import { branchNames, stationNames } from '../words.ts';

/**
 * 地域相邻: the open stations of the live joint branch the station is in are not connected through adjacency among
 * themselves. A chain is enough; a way through a station outside the branch is none.
 */
export const jointBranchNotAdjacent: FindingRule = {
  code: 'JOINT_BRANCH_NOT_ADJACENT',
  find(station) {
    const branch = station.jointBranch;
    if (branch === undefined || branch.isConnected) return null;
    return { branches: [{ code: branch.code }], stations: branch.jointCodes };
  },
  describe: {
    'zh-CN': (context) => ({
      message: `联合党支部应当由地域相邻的社工站组成；${branchNames(context, 'zh-CN')}覆盖的${stationNames(context, 'zh-CN')}没有连成一片。`,
      remedy: `请核对这些社工站的相邻关系，确不相邻的调整${branchNames(context, 'zh-CN')}的覆盖范围；例外须经批准。`,
    }),
    en: (context) => ({
      message: `A joint branch is made up of adjacent stations; those of ${branchNames(context, 'en')} are not all connected: ${stationNames(context, 'en')}.`,
      remedy: `Check which of these stations are neighbours; where they are not, change the coverage of ${branchNames(context, 'en')}; an exception needs approval.`,
    }),
  },
};
