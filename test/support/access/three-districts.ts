import type { Branch, Coverage } from '../../../src/domain/branch.ts';
import type { Facts } from '../../../src/domain/facts.ts';
import type { MembershipStage } from '../../../src/domain/membership.ts';
import type { Station } from '../../../src/domain/station.ts';
import type { Worker } from '../../../src/domain/worker.ts';

/** The first day of everything. */
export const BEGINNING = '2024-01-01';

/**
 * Three districts whose codes and names stand for nothing else, so that one of them in a text is a leak: 琥珀 (amber) with the
 * towns 甲 and 乙, 翡翠 (jade), which borders on it and shares a branch with it, and 玛瑙 (onyx), which has nothing to do
 * with either. Workers are `worker-amber-a1`, called 人amber-a1人.
 */
export function threeDistricts(): Facts {
  return {
    divisions: [
      { code: 'city-opal', name: '蛋白石市', level: 'CITY' },
      { code: 'district-amber', name: '琥珀区', level: 'DISTRICT', parentCode: 'city-opal', policy: 'wuzhong-2022' },
      { code: 'town-amber-a', name: '琥珀甲镇', level: 'TOWN', parentCode: 'district-amber' },
      { code: 'town-amber-b', name: '琥珀乙镇', level: 'TOWN', parentCode: 'district-amber' },
      { code: 'district-jade', name: '翡翠区', level: 'DISTRICT', parentCode: 'city-opal', policy: 'wuzhong-2022' },
      { code: 'town-jade-a', name: '翡翠甲镇', level: 'TOWN', parentCode: 'district-jade' },
      { code: 'district-onyx', name: '玛瑙区', level: 'DISTRICT' },
      { code: 'town-onyx-a', name: '玛瑙甲镇', level: 'TOWN', parentCode: 'district-onyx' },
    ],
    partyBodies: [
      { code: 'body-amber', name: '琥珀党委', kind: 'TOWN_COMMITTEE', divisionCode: 'district-amber' },
      { code: 'body-jade', name: '翡翠党委', kind: 'TOWN_COMMITTEE', divisionCode: 'district-jade' },
      { code: 'body-onyx', name: '玛瑙党委', kind: 'TOWN_COMMITTEE', divisionCode: 'district-onyx' },
    ],
    stations: [
      station('amber-a', '琥珀一站', 'town-amber-a', 0),
      station('amber-b', '琥珀二站', 'town-amber-a', 1),
      station('amber-c', '琥珀三站', 'town-amber-b', 2),
      station('amber-d', '琥珀四站', 'town-amber-b', 3),
      station('jade-a', '翡翠一站', 'town-jade-a', 4),
      station('jade-b', '翡翠二站', 'town-jade-a', 5),
      station('onyx-a', '玛瑙一站', 'town-onyx-a', 60),
      station('onyx-b', '玛瑙二站', 'town-onyx-a', 61),
    ],
    adjacencies: [
      neighbors('amber-a', 'amber-b'),
      neighbors('amber-b', 'amber-c'),
      neighbors('amber-c', 'amber-d'),
      neighbors('amber-c', 'jade-a'),
      neighbors('jade-a', 'jade-b'),
      neighbors('onyx-a', 'onyx-b'),
    ],
    workers: [
      ...workers('amber-a', ['FULL', 'ACTIVIST']),
      ...workers('amber-b', ['FULL', 'FULL', undefined]),
      ...workers('amber-c', ['FULL', 'FULL', 'FULL']),
      ...workers('amber-d', ['DEVELOPMENT_TARGET', 'PROBATIONARY']),
      ...workers('jade-a', ['FULL', 'FULL']),
      ...workers('jade-b', ['FULL', 'ACTIVIST']),
      ...workers('onyx-a', ['FULL', 'FULL', 'FULL']),
      ...workers('onyx-b', ['FULL', 'FULL', 'PROBATIONARY']),
    ],
    branches: [
      {
        ...branch('amber-a', '琥珀一支部', ['JOINT amber-a', 'JOINT amber-b']),
        secretaries: [{ workerCode: 'worker-amber-b1', from: BEGINNING }],
      },
      { ...branch('amber-c', '琥珀三支部', ['OWN amber-c']), committees: [committee('amber-c1', 'amber-c2')] },
      {
        ...branch('jade-a', '翡翠一支部', ['JOINT jade-a', 'JOINT jade-b', 'AFFILIATED amber-d']),
        committees: [committee('jade-a1', 'jade-a2')],
      },
      { ...branch('jade-b', '翡翠二支部', []), divisionCode: 'town-jade-a' },
      { ...branch('onyx-a', '玛瑙一支部', ['OWN onyx-a']), committees: [committee('onyx-a1', 'onyx-a2')] },
    ],
    waivers: ['amber-a', 'amber-c', 'onyx-a'].map((name) => ({
      stationCode: `station-${name}`,
      findingCode: 'COVERAGE_MISSING',
      approvedBy: '组织部',
      reason: '过渡',
      from: BEGINNING,
      until: '2028-01-01',
    })),
  };
}

function station(name: string, title: string, divisionCode: string, longitude: number): Station {
  const body = `body-${name.split('-')[0]}`;
  return {
    code: `station-${name}`,
    name: title,
    level: 'TOWN_STATION',
    divisionCode,
    openedOn: BEGINNING,
    location: { latitude: 0, longitude: longitude / 100 },
    responsibleBodies: [{ partyBodyCode: body, from: BEGINNING }],
  };
}

function neighbors(one: string, other: string) {
  return { stationCodes: [`station-${one}`, `station-${other}`], kind: 'BORDER' } as const;
}

function workers(station: string, stages: readonly (MembershipStage | undefined)[]): Worker[] {
  return stages.map((stage, index) => ({
    code: `worker-${station}${index + 1}`,
    name: `人${station}${index + 1}人`,
    postings: [{ stationCode: `station-${station}`, kind: 'RESIDENT', from: BEGINNING }],
    membership: stage === undefined ? [] : [{ stage, from: stage === 'PROBATIONARY' ? '2026-03-01' : BEGINNING }],
    relations: [],
  }));
}

function branch(name: string, title: string, covered: readonly string[]): Branch {
  const coverage = covered.map((words): Coverage => {
    const [mode = '', station = ''] = words.split(' ');
    return { mode: mode as Coverage['mode'], stationCode: `station-${station}`, from: BEGINNING };
  });
  return { code: `branch-${name}`, name: title, establishedOn: BEGINNING, coverage, committees: [], secretaries: [] };
}

function committee(secretary: string, member: string) {
  return {
    electedOn: BEGINNING,
    members: [
      { workerCode: `worker-${secretary}`, role: 'SECRETARY' },
      { workerCode: `worker-${member}`, role: 'MEMBER' },
    ],
  } as const;
}
