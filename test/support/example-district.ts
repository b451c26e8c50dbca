import type { Branch } from '../../src/domain/branch.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { MembershipStage } from '../../src/domain/membership.ts';
import type { Station } from '../../src/domain/station.ts';
import type { Worker } from '../../src/domain/worker.ts';

/**
 * A small district in which every required kind occurs: 甲 and 乙 can share a joint branch, 丙 must found a branch and
 * has none, 丁 has one, 戊 must develop a member, 己 has nobody to join; 庚 is a village room; 辛 opens next year.
 */
export function exampleDistrict(): Facts {
  return {
    divisions: [
      { code: '320500', name: '示例市', level: 'CITY' },
      { code: '320506', name: '示例区', level: 'DISTRICT', parentCode: '320500', policy: 'wuzhong-2022' },
      { code: 'town-1', name: '一镇', level: 'TOWN', parentCode: '320506' },
      { code: 'town-2', name: '二街道', level: 'SUBDISTRICT', parentCode: '320506' },
      { code: '410100', name: '别市', level: 'CITY' },
    ],
    partyBodies: [{ code: 'body-1', name: '一镇党委', kind: 'TOWN_COMMITTEE', divisionCode: 'town-1' }],
    stations: [
      station('jia', '甲站', 'town-1', 31.1),
      station('yi', '乙站', 'town-1', 31.12),
      station('bing', '丙站', 'town-1', 31.14),
      station('ding', '丁站', 'town-2', 31.16),
      station('wu', '戊站', 'town-2', 31.18),
      station('ji', '己站', 'town-2', 31.3),
      { ...station('geng', '庚室', 'town-2', 31.2), level: 'VILLAGE_ROOM' },
      { ...station('xin', '辛站', 'town-2', 31.22), openedOn: '2027-01-01' },
    ],
    adjacencies: [
      { stationCodes: ['jia', 'yi'], kind: 'BORDER' },
      { stationCodes: ['yi', 'bing'], kind: 'BORDER' },
      { stationCodes: ['bing', 'ding'], kind: 'LINK' },
      { stationCodes: ['ding', 'xin'], kind: 'BORDER' },
    ],
    workers: [
      ...workers('jia', ['FULL', 'FULL']),
      ...workers('yi', ['FULL', undefined]),
      ...workers('bing', ['FULL', 'FULL', 'FULL', 'PROBATIONARY']),
      ...workers('ding', ['FULL', 'FULL', 'FULL']),
      ...workers('wu', ['ACTIVIST', undefined]),
      ...workers('ji', ['FULL']),
    ],
    branches: [
      branch('branch-ding', '丁站党支部', 'ding'),
      { ...branch('branch-host', '社区党支部', undefined), divisionCode: 'town-2' },
    ],
    waivers: [],
  };
}

function station(code: string, name: string, divisionCode: string, latitude: number): Station {
  return {
    code,
    name,
    level: 'TOWN_STATION',
    divisionCode,
    openedOn: '2022-01-01',
    location: { latitude, longitude: 120.5 },
    responsibleBodies: [{ partyBodyCode: 'body-1' }],
  };
}

function workers(stationCode: string, stages: readonly (MembershipStage | undefined)[]): Worker[] {
  return stages.map((stage, index) => ({
    code: `${stationCode}-${index + 1}`,
    name: `社工${stationCode}${index + 1}`,
    postings: [{ stationCode, kind: index === 0 ? 'RESIDENT' : 'DISPATCHED', from: '2026-09-01' }],
    membership: stage === undefined ? [] : [{ stage, from: '2026-03-01' }],
    relations: [],
  }));
}

function branch(code: string, name: string, stationCode: string | undefined): Branch {
  return {
    code,
    name,
    establishedOn: '2023-01-01',
    coverage: stationCode === undefined ? [] : [{ stationCode, mode: 'OWN', from: '2023-01-01' }],
    committees: [],
    secretaries: stationCode === undefined ? [] : [{ workerCode: `${stationCode}-1`, from: '2026-09-01' }],
  };
}
