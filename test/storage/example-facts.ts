import type { Facts } from '../../src/domain/facts.ts';

const COUNT = 12;

/** The codes of the example's stations, s00 to s11. */
export const exampleCodes: readonly string[] = Array.from({ length: COUNT }, (_, index) => codeOf(index));

function codeOf(index: number): string {
  return `s${String(index).padStart(2, '0')}`;
}

/**
 * Twelve stations in a row, each the neighbour of the next: s00 to s05 in the towns of district d1, s06 to s11 in those
 * of d2, both in city c. Every station has two workers, full members; every third has a branch of its own, b0 to b9.
 */
export const EXAMPLE: Facts = {
  divisions: [
    { code: 'c', name: '市', level: 'CITY' },
    { code: 'd1', name: '一区', level: 'DISTRICT', parentCode: 'c', policy: 'wuzhong-2022' },
    { code: 'd2', name: '二区', level: 'DISTRICT', parentCode: 'c' },
    ...exampleCodes.map((code, index) => ({
      code: `t-${code}`,
      name: `镇${code}`,
      level: 'TOWN' as const,
      parentCode: index < COUNT / 2 ? 'd1' : 'd2',
    })),
  ],
  partyBodies: [{ code: 'p', name: '党委', kind: 'OTHER', divisionCode: 'c' }],
  stations: exampleCodes.map((code, index) => ({
    code,
    name: `站${COUNT - index}`,
    level: index === 5 ? 'VILLAGE_ROOM' : 'TOWN_STATION',
    divisionCode: `t-${code}`,
    openedOn: '2020-01-01',
    closedOn: index === 7 ? '2024-01-01' : undefined,
    location: index === 4 ? undefined : { latitude: 31, longitude: 120 + index / 100 },
    responsibleBodies: [{ partyBodyCode: 'p' }],
  })),
  adjacencies: exampleCodes
    .slice(1)
    .map((code, index) => ({ stationCodes: [codeOf(index), code], kind: 'BORDER' as const })),
  workers: exampleCodes.flatMap((code) =>
    ['a', 'b'].map((letter) => ({
      code: `${code}-${letter}`,
      name: `工${code}${letter}`,
      postings: [{ stationCode: code, kind: 'RESIDENT' as const, from: '2021-01-01' }],
      membership: [
        { stage: 'PROBATIONARY' as const, from: '2021-01-01' },
        { stage: 'FULL' as const, from: '2022-01-01' },
      ],
      relations: letter === 'a' ? [{ from: '2021-01-01', elsewhere: '外地' }] : [],
    })),
  ),
  branches: exampleCodes
    .filter((_, index) => index % 3 === 0)
    .map((stationCode, index) => ({
      code: `b${index * 3}`,
      name: `${stationCode}党支部`,
      establishedOn: '2021-01-01',
      coverage: [{ stationCode, mode: 'OWN', from: '2021-01-01' }],
      committees: [{ electedOn: '2021-01-01', members: [{ workerCode: `${stationCode}-a`, role: 'SECRETARY' }] }],
      secretaries: [{ workerCode: `${stationCode}-b`, from: '2021-01-01' }],
    })),
  waivers: [],
};
