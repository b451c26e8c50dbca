import type { Branch, Coverage } from '../../src/domain/branch.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { Worker } from '../../src/domain/worker.ts';

interface SmallDistrict {
  /** Codes with their full members: `a1 b2 c0`. */
  readonly stations: string;
  /** Pairs of neighbours: `a-b b-c`. */
  readonly neighbors?: string;
  /** Stations outside the first town, by the code of theirs. */
  readonly towns?: Readonly<Record<string, string>>;
  /** Registered branches by code: the stations each covers jointly, `*` before those it hosts: `a b *c`. */
  readonly branches?: Readonly<Record<string, string>>;
}

/** The first day of everything in a small district. */
export const BEGINNING = '2024-01-01';

/**
 * A district 区 with the towns 镇一 and 镇二 (codes T1, T2) beside another district with the town T3, and stations
 * named after their codes, a kilometre apart from west to east, open and staffed since {@link BEGINNING}.
 */
export function smallDistrict({ stations, neighbors = '', towns = {}, branches = {} }: SmallDistrict): Facts {
  const counted = words(stations).map((word) => ({ code: word.slice(0, -1), fullMembers: Number(word.slice(-1)) }));
  return {
    divisions: [
      { code: 'C', name: '市', level: 'CITY' },
      { code: 'D1', name: '区', level: 'DISTRICT', parentCode: 'C', policy: 'wuzhong-2022' },
      { code: 'D2', name: '别区', level: 'DISTRICT', parentCode: 'C', policy: 'wuzhong-2022' },
      { code: 'T1', name: '镇一', level: 'TOWN', parentCode: 'D1' },
      { code: 'T2', name: '镇二', level: 'TOWN', parentCode: 'D1' },
      { code: 'T3', name: '镇三', level: 'TOWN', parentCode: 'D2' },
    ],
    partyBodies: [],
    stations: counted.map(({ code }, index) => ({
      code,
      name: `${code}站`,
      level: 'TOWN_STATION',
      divisionCode: towns[code] ?? 'T1',
      openedOn: BEGINNING,
      location: { latitude: 0, longitude: index / 100 },
      responsibleBodies: [],
    })),
    adjacencies: words(neighbors).map((pair) => {
      const [one = '', other = ''] = pair.split('-');
      return { stationCodes: [one, other], kind: 'BORDER' };
    }),
    workers: counted.flatMap(({ code, fullMembers }) => fullMembersOf(code, fullMembers)),
    branches: Object.entries(branches).map(([code, covered]) => jointBranch(code, words(covered))),
    waivers: [],
  };
}

function jointBranch(code: string, covered: readonly string[]): Branch {
  const coverage = covered.map(
    (word): Coverage => ({
      stationCode: word.replace('*', ''),
      mode: word.startsWith('*') ? 'AFFILIATED' : 'JOINT',
      from: BEGINNING,
    }),
  );
  return { code, name: `${code}党支部`, establishedOn: BEGINNING, coverage, committees: [], secretaries: [] };
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** So many full members of a station, `a-w0` and so on. */
export function fullMembersOf(stationCode: string, count: number): readonly Worker[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `${stationCode}-w${index}`,
    name: `社工${stationCode}${index}`,
    postings: [{ stationCode, kind: 'RESIDENT', from: BEGINNING }],
    membership: [{ stage: 'FULL', from: BEGINNING }],
    relations: [],
  }));
}
