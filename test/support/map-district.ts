import type { Branch } from '../../src/domain/branch.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { drawMap, type MapOptions } from './drawn-map.ts';
import { BEGINNING, fullMembersOf } from './small-district.ts';

/** The facts of a drawn map: the district D, its towns, stations with that many full members (`CODE-w0`), branches. */
export function mapDistrict(options: MapOptions): Facts {
  const { stations, edges } = drawMap(options);
  const jointly = Map.groupBy(stations, ({ existingBranch = '' }) => existingBranch);
  jointly.delete('');
  const hosted = stations.filter(({ affiliated }) => affiliated);
  return {
    divisions: [
      { code: 'D', name: '区', level: 'DISTRICT', policy: 'wuzhong-2022' },
      ...[...new Set(stations.map(({ parent }) => parent))].map(
        (code) => ({ code, name: `镇${code}`, level: 'TOWN', parentCode: 'D' }) as const,
      ),
    ],
    partyBodies: [],
    stations: stations.map(({ code, parent, location }) => ({
      code,
      name: `${code}站`,
      level: 'TOWN_STATION',
      divisionCode: parent,
      openedOn: BEGINNING,
      location,
      responsibleBodies: [],
    })),
    adjacencies: edges.map((stationCodes) => ({ stationCodes, kind: 'BORDER' })),
    workers: stations.flatMap(({ code, fullMembers }) => fullMembersOf(code, fullMembers)),
    branches: [
      ...[...jointly].map(([code, covered]) => branchOf(code, 'JOINT', covered)),
      branchOf('H', 'AFFILIATED', hosted),
    ],
    waivers: [],
  };
}

function branchOf(code: string, mode: 'JOINT' | 'AFFILIATED', covered: readonly { readonly code: string }[]): Branch {
  return {
    code,
    name: `${code}党支部`,
    establishedOn: BEGINNING,
    coverage: covered.map((station) => ({ stationCode: station.code, mode, from: BEGINNING })),
    committees: [],
    secretaries: [],
  };
}

/** Stations with 1 full member (`CODE-w0`) and no host: without it, what is required of them is another thing. */
export function withOneMember({ stations, workers, branches }: Facts): readonly string[] {
  const hosted = branches.find(({ code }) => code === 'H')?.coverage.map(({ stationCode }) => stationCode);
  const more = new Set(workers.map(({ code }) => code));
  return stations.map(({ code }) => code).filter((code) => !more.has(`${code}-w1`) && !hosted?.includes(code));
}

/** One piece of 200 stations that takes some tenths of a second to solve. */
export const LONG_PLAN: MapOptions = { stations: 200, seed: 1, mix: [0, 0.7, 0.3] };
