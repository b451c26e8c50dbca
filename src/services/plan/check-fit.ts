import type { InputPath } from '../../domain/errors.ts';
import { FEWEST_FULL_MEMBERS } from '../../planner/group-worth.ts';
import type { PlannerStation } from '../../planner/joint-branch-plan.ts';
import { invalid } from '../refusals.ts';
import type { PlanBasis } from './plan-basis.ts';
import type { PlanOptions } from './plan-options.ts';

/**
 * Refuses options that do not fit the facts: stations the plan does not know, and pinned groups that are not lawful.
 * Lawful are 2 or 3 stations of one district with 1 or 2 full members each, at least 3 together, connected through
 * confirmed neighbours among themselves, in no joint branch that is kept.
 */
export function checkFit(basis: PlanBasis, options: PlanOptions): void {
  for (const list of ['forbiddenPairs', 'forbiddenGroups', 'pinnedGroups'] as const) {
    for (const [index, codes] of options[list].entries()) {
      checkKnown(basis, codes, ['options', list, String(index)]);
    }
  }
  const planned = new Map(basis.problem.stations.map((station) => [station.code, station]));
  for (const [index, group] of options.pinnedGroups.entries()) {
    const path = ['options', 'pinnedGroups', String(index)];
    if (options.strategy === 'KEEP_EXISTING') checkNotKept(basis, group, path);
    const stations = group.map((code) => planned.get(code) ?? refuseUnplanned(basis, code, path));
    checkDistrict(stations, path);
    checkMembers(stations, path);
    checkConnected(basis, group, path);
  }
}

function checkKnown({ stations, date }: PlanBasis, codes: readonly string[], path: InputPath): void {
  const unknown = codes.find((code) => !stations.has(code));
  if (unknown === undefined) return;
  throw invalid(
    path,
    `“${unknown}”在 ${date} 不是方案所涉区内开放的社工站`,
    `"${unknown}" is no station of the plan's districts that is open on ${date}`,
  );
}

function checkNotKept({ branches }: PlanBasis, group: readonly string[], path: InputPath): void {
  for (const { code, stationCodes, isValid } of branches) {
    const kept = isValid ? group.find((station) => stationCodes.includes(station)) : undefined;
    if (kept === undefined) continue;
    throw invalid(
      path,
      `“${kept}”属于保留不动的联合党支部“${code}”，不能固定到别的组`,
      `"${kept}" belongs to the joint branch "${code}", which is kept, and cannot be pinned elsewhere`,
    );
  }
}

function refuseUnplanned({ stations }: PlanBasis, code: string, path: InputPath): never {
  const fullMembers = stations.get(code)?.fullMembers ?? 0;
  throw invalid(
    path,
    `“${code}”有 ${fullMembers} 名正式党员，不在编组范围：可以编组的是方案所涉区内适用该条款、有 1 至 2 名正式党员的社工站`,
    `"${code}", with ${fullMembers} full members, cannot be grouped: only stations of the plan's districts that the clause applies to and that have 1 or 2 can`,
  );
}

function checkDistrict([first, ...others]: readonly PlannerStation[], path: InputPath): void {
  const district = first?.district ?? null;
  if (district !== null && others.every((other) => other.district === district)) return;
  throw invalid(
    path,
    '一组的社工站必须同属一个区、县',
    'The stations of a group must lie in a district, and all in the same',
  );
}

function checkMembers(stations: readonly PlannerStation[], path: InputPath): void {
  const fullMembers = stations.reduce((sum, station) => sum + station.fullMembers, 0);
  if (fullMembers >= FEWEST_FULL_MEMBERS) return;
  throw invalid(
    path,
    `一组至少应有 ${FEWEST_FULL_MEMBERS} 名正式党员，这一组只有 ${fullMembers} 名`,
    `A group needs at least ${FEWEST_FULL_MEMBERS} full members together; this one has ${fullMembers}`,
  );
}

function checkConnected({ problem }: PlanBasis, group: readonly string[], path: InputPath): void {
  const beside = new Set<string>();
  for (const [one, other] of problem.edges) {
    if (one === other || !group.includes(one) || !group.includes(other)) continue;
    beside.add(one).add(other);
  }
  // of two or three stations, that each has a neighbour among them is the same as being connected
  if (beside.size === group.length) return;
  throw invalid(
    path,
    '一组的社工站必须经已确认的相邻关系彼此相连',
    'The stations of a group must be connected through confirmed neighbours among themselves',
  );
}
