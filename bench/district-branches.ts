import type { Branch, Coverage, CoverageMode } from '../src/domain/branch.ts';
import type { Location } from '../src/domain/station.ts';
import type { Random } from './random.ts';

/** Where a station stands, and what its branches depend on. */
export interface Place {
  readonly code: string;
  readonly town: string;
  readonly fullMembers: number;
  readonly location: Location;
  readonly neighbors: readonly Place[];
}

const FROM = '2023-07-01';

/**
 * The branches of a district: its own for most stations with 3 full members and very few of the others, joint ones of
 * 2 or 3 neighbours for some of those with 1 or 2, and for some of the rest an affiliation.
 */
export function makeBranches(district: string, places: readonly Place[], random: Random): readonly Branch[] {
  const own = new Map<string, Branch>();
  for (const { code, fullMembers } of places) {
    if (random() >= (fullMembers === 3 ? 0.7 : 0.02)) continue;
    own.set(code, {
      ...makeBranch(`${code}-P`, 'OWN', [code], random),
      committees: random() < 0.1 ? [makeCommittee(code)] : [],
    });
  }
  const joint = makeJointBranches(
    places.filter(({ code, fullMembers }) => !own.has(code) && (fullMembers === 1 || fullMembers === 2)),
    random,
  );
  const joined = new Set(joint.flatMap(({ coverage }) => coverage.map(({ stationCode }) => stationCode)));
  const host = makeBranch(`${district}-H`, 'AFFILIATED', [], random);
  const isFree = ({ code, fullMembers }: Place) => fullMembers < 3 && !own.has(code) && !joined.has(code);
  const guests = places.filter((place) => isFree(place) && random() < 0.15);
  const hostOf = ({ neighbors }: Place) => neighbors.map(({ code }) => own.get(code)).find((branch) => branch) ?? host;
  const byHost = Map.groupBy(guests, hostOf);
  return [host, ...own.values(), ...joint].map((branch) => ({
    ...branch,
    divisionCode: branch === host ? district : undefined,
    coverage: [
      ...branch.coverage,
      ...cover(
        'AFFILIATED',
        (byHost.get(branch) ?? []).map(({ code }) => code),
      ),
    ],
  }));
}

/** About two of five stations found a joint branch with neighbours that are still free; some of these are too small. */
function makeJointBranches(free: readonly Place[], random: Random): readonly Branch[] {
  const left = new Set(free);
  const branches: Branch[] = [];
  for (const place of free) {
    if (!left.has(place) || random() > 0.4) continue;
    const group = [place];
    for (const neighbor of place.neighbors) {
      if (countMembers(group) < 3 && group.length < 3 && left.has(neighbor)) group.push(neighbor);
    }
    if (group.length === 1 || (countMembers(group) < 3 && random() < 0.7)) continue;
    for (const member of group) left.delete(member);
    const codes = group.map(({ code }) => code);
    branches.push(makeBranch(`${place.code}-J`, 'JOINT', codes, random));
  }
  return branches;
}

function countMembers(group: readonly Place[]): number {
  return group.reduce((sum, { fullMembers }) => sum + fullMembers, 0);
}

function makeBranch(code: string, mode: CoverageMode, stations: readonly string[], random: Random): Branch {
  const first = stations[0];
  return {
    code,
    name: `${code}党支部`,
    establishedOn: FROM,
    coverage: cover(mode, stations),
    committees: [],
    secretaries: first === undefined || random() < 0.2 ? [] : [{ workerCode: `${first}-W0`, from: FROM }],
  };
}

function cover(mode: CoverageMode, stations: readonly string[]): readonly Coverage[] {
  return stations.map((stationCode) => ({ stationCode, mode, from: FROM }));
}

function makeCommittee(station: string) {
  return {
    electedOn: '2025-03-01',
    members: [
      { workerCode: `${station}-W0`, role: 'SECRETARY' as const },
      { workerCode: `${station}-W1`, role: 'ORGANIZATION' as const },
      { workerCode: `${station}-W2`, role: 'PUBLICITY' as const },
    ],
  };
}
