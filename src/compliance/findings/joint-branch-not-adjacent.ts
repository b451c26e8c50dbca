import { jointBranchOf } from '../evidence.ts';
import type { StationOnDate } from '../facts-on-date.ts';
import type { FindingRule } from '../finding-rule.ts';
import { branchNames, stationNames } from '../words.ts';

/**
 * 地域相邻: the open stations of the live joint branch the station is in are not connected through adjacency among
 * themselves. A chain is enough; a way through a station outside the branch is none.
 */
export const jointBranchNotAdjacent: FindingRule = {
  code: 'JOINT_BRANCH_NOT_ADJACENT',
  find(station) {
    const branch = jointBranchOf(station);
    if (branch === undefined || areConnected(branch.jointStations)) return null;
    return { branches: [{ code: branch.code }], stations: branch.jointStations.map(({ code }) => code) };
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

function areConnected(stations: readonly StationOnDate[]): boolean {
  const apart = new Map(stations.map((station) => [station.code, station]));
  const reached = stations.slice(0, 1);
  for (const station of reached) {
    apart.delete(station.code);
    for (const code of station.neighbors) {
      const neighbor = apart.get(code);
      if (neighbor === undefined) continue;
      apart.delete(code);
      reached.push(neighbor);
    }
  }
  return apart.size === 0;
}
