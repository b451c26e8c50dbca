import type { Branch } from '../src/domain/branch.ts';
import { addDays, addYears, type IsoDate } from '../src/domain/date.ts';
import type { Division } from '../src/domain/division.ts';
import type { Facts } from '../src/domain/facts.ts';
import type { MembershipEntry, MembershipStage } from '../src/domain/membership.ts';
import type { PartyBody } from '../src/domain/party-body.ts';
import type { Station } from '../src/domain/station.ts';
import type { Waiver } from '../src/domain/waiver.ts';
import type { Worker } from '../src/domain/worker.ts';
import { makeBranches, type Place } from './district-branches.ts';
import { createRandom, pickNumber, pickOne, type Random } from './random.ts';

const WORKERS_OF_A_STATION = 3;
/** Two stations of a hundred share a town with another. */
const STATIONS_OF_A_SHARED_TOWN = 49;
/** The side of a station's square, in degrees, and how far it may stand from its middle, in sides. */
const SQUARE = 0.04;
const JITTER = 0.3;
/** Stations nearer to each other than so many sides are neighbours: about 5 a station. */
const NEARBY = 1.5;
const DISTRICTS_IN_A_ROW = 140;
/** The last day before which all facts of the nation begin. */
const LONG_AGO: IsoDate = '2019-01-01';

/** One district with its towns, bodies, stations, workers and branches. */
export function makeDistrict(number: number, size: number, cityCode: string): Facts {
  const random = createRandom(number + 1);
  const code = `D${String(number).padStart(5, '0')}`;
  const district: Division = {
    code,
    name: `第${number + 1}区`,
    level: 'DISTRICT',
    parentCode: cityCode,
    policy: random() < 0.5 ? 'wuzhong-2022' : undefined,
  };
  const places = makePlaces(code, number, size, random);
  const towns = [...new Set(places.map(({ town }) => town))];
  const committee: PartyBody = {
    code: `${code}-B`,
    name: `${district.name}社会组织党委`,
    kind: 'DISTRICT_SOCIAL_ORGANIZATION_COMMITTEE',
    divisionCode: code,
  };
  const workers = places.flatMap((place) => makeWorkers(place, random));
  const branches = makeBranches(code, places, random);
  return {
    divisions: [
      district,
      ...towns.map((town): Division => ({ code: town, name: nameOf(town, '镇'), level: 'TOWN', parentCode: code })),
    ],
    partyBodies: [
      committee,
      ...towns.map(
        (town): PartyBody => ({
          code: `${town}-B`,
          name: nameOf(town, '镇党委'),
          kind: 'TOWN_COMMITTEE',
          divisionCode: town,
        }),
      ),
    ],
    stations: places.map((place) => makeStation(place, committee.code, random)),
    adjacencies: places.flatMap(({ code: one, neighbors }) =>
      neighbors
        .filter((other) => one < other.code)
        .map((other) => ({ stationCodes: [one, other.code] as const, kind: 'BORDER' as const })),
    ),
    workers: workers.map((worker) => relate(worker, branches, random)),
    branches,
    waivers: places.filter(() => random() < 0.01).map(({ code: station }) => makeWaiver(station)),
  };
}

/** Where the stations stand: on a grid, each somewhere about the middle of its square. */
function makePlaces(district: string, number: number, size: number, random: Random): readonly Place[] {
  const columns = Math.ceil(Math.sqrt(size));
  const [south, west] = [18 + 0.25 * Math.floor(number / DISTRICTS_IN_A_ROW), 75 + 0.4 * (number % DISTRICTS_IN_A_ROW)];
  const places = Array.from({ length: size }, (_, index) => ({
    code: `${district}-S${String(index).padStart(2, '0')}`,
    town: `${district}-T${String(index - (index % STATIONS_OF_A_SHARED_TOWN === 1 ? 1 : 0)).padStart(2, '0')}`,
    fullMembers: pickFullMembers(random),
    south: Math.floor(index / columns) + JITTER * (2 * random() - 1),
    west: (index % columns) + JITTER * (2 * random() - 1),
    location: { latitude: 0, longitude: 0 },
    neighbors: [] as Place[],
  }));
  for (const one of places) {
    one.location = { latitude: south + SQUARE * one.south, longitude: west + SQUARE * one.west };
    for (const other of places) {
      if (one !== other && Math.hypot(one.south - other.south, one.west - other.west) < NEARBY) {
        one.neighbors.push(other);
      }
    }
  }
  return places;
}

/** 0, 1, 2 or 3 for 35, 25, 15 and 25 of a hundred. */
function pickFullMembers(random: Random): number {
  const share = random();
  return share < 0.35 ? 0 : share < 0.6 ? 1 : share < 0.75 ? 2 : 3;
}

function makeStation({ code, town, location }: Place, committee: string, random: Random): Station {
  const share = random();
  const body = share < 0.55 ? `${town}-B` : committee;
  return {
    code,
    name: nameOf(code, '社工站'),
    level: 'TOWN_STATION',
    divisionCode: town,
    openedOn: someDay(random, 2020),
    location,
    responsibleBodies: share < 0.95 ? [{ partyBodyCode: body }] : [],
  };
}

function makeWorkers({ code, fullMembers }: Place, random: Random): readonly Worker[] {
  return Array.from({ length: WORKERS_OF_A_STATION }, (_, index) => ({
    code: `${code}-W${index}`,
    name: nameOf(code, `社工${index}`),
    postings: [
      { stationCode: code, kind: random() < 0.7 ? 'RESIDENT' : 'DISPATCHED', from: someDay(random, 2022) } as const,
    ],
    membership: index < fullMembers ? admitted(random) : notAdmitted(random),
    relations: [],
  }));
}

function admitted(random: Random): readonly MembershipEntry[] {
  const from = someDay(random, 2021);
  return [
    { stage: 'PROBATIONARY', from },
    { stage: 'FULL', from: addYears(from, 1) },
  ];
}

const STAGES: readonly [MembershipStage, ...MembershipStage[]] = ['APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET'];

/** Most are not even applicants; a few are on probation. */
function notAdmitted(random: Random): readonly MembershipEntry[] {
  const share = random();
  if (share < 0.6) return [];
  return [{ stage: share < 0.95 ? pickOne(random, STAGES) : 'PROBATIONARY', from: someDay(random, 2025) }];
}

/** One member in ten has an explicit relation, elsewhere or in a branch that covers their station. */
function relate(worker: Worker, branches: readonly Branch[], random: Random): Worker {
  if (worker.membership.length === 0 || random() > 0.1) return worker;
  const station = worker.postings[0]?.stationCode;
  const own = branches.find(({ coverage }) => coverage.some(({ stationCode }) => stationCode === station));
  const from = someDay(random, 2024);
  const relation = own === undefined ? { from, elsewhere: '原单位党支部' } : { from, branchCode: own.code };
  return { ...worker, relations: [relation] };
}

function makeWaiver(stationCode: string): Waiver {
  return {
    stationCode,
    findingCode: 'COVERAGE_MISSING',
    approvedBy: '上级党组织',
    reason: '偏远',
    from: '2025-01-01',
    until: '2031-01-01',
  };
}

function someDay(random: Random, year: number): IsoDate {
  return addDays(addYears(LONG_AGO, year - 2019), pickNumber(random, 0, 364));
}

/** `D00001-S07` and 社工站: D00001-S07社工站. Plainly invented. */
function nameOf(code: string, what: string): string {
  return `${code}${what}`;
}
