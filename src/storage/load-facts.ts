import type { Coverage } from '../domain/branch.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import { adjacenciesAmong } from './adjacency.ts';
import { findBranches } from './branch.ts';
import { coverageAround } from './coverage.ts';
import type { Db } from './database.ts';
import { divisionsUpwards } from './division.ts';
import { bodiesNamedBy } from './responsible-body.ts';
import { findStations } from './station.ts';
import { stationCodesCoveredBy } from './station-codes.ts';
import { waiversOf } from './waiver.ts';
import { findBranchesWith } from './whole-branches.ts';
import { workerHistoriesConcerning } from './worker-histories.ts';

/**
 * Everything the verdicts of these stations rest on, the plan aside: the stations themselves and those that share a
 * branch with them; their divisions upwards, bodies, waivers and the pairs among them; all branches that cover any of
 * these, with committees and secretaries where they cover a station asked for; all workers ever posted to any of
 * these, or ever related to a branch that covers a station asked for. What is there is whole, so it may name stations,
 * branches, workers and divisions that are not there: a posting to another station, a branch that covers one more.
 */
export async function loadFacts(db: Db, stationCodes: readonly string[]): Promise<JudgedFacts> {
  const { stations, coverage, covering } = await loadSurroundings(db, stationCodes);
  return assemble(db, stations, coverage, covering);
}

/**
 * What the headcounts, coverage and development of these stations rest on: as {@link loadFacts}, but without neighbours,
 * committees, secretaries and waivers, which count for nothing in statistics.
 */
export async function loadCountedFacts(db: Db, stationCodes: readonly string[]): Promise<JudgedFacts> {
  const { stations: codes, coverage, covering } = await loadSurroundings(db, stationCodes);
  const { stations, partyBodies } = await loadStations(db, codes);
  const branches = await findBranches(db, [...coverage.keys()]);
  return {
    divisions: await divisionsUpwards(db, [...new Set(stations.map((station) => station.divisionCode))]),
    partyBodies,
    stations,
    adjacencies: [],
    workers: await workerHistoriesConcerning(db, codes, covering),
    branches: branches.map((branch) => ({
      ...branch,
      coverage: coverage.get(branch.code) ?? [],
      committees: [],
      secretaries: [],
    })),
    waivers: [],
  };
}

/** These stations and those that share a branch with them; the coverage of every branch of any of these; the branches of the first. */
async function loadSurroundings(db: Db, stationCodes: readonly string[]) {
  const stations = new Set(stationCodes);
  const coverage = await coverageAround(db, stationCodes);
  const covering = [...coverage.keys()];
  const beside = [...coverage.values()].flatMap((rows) => rows.map((row) => row.stationCode));
  const added = beside.filter((code) => !stations.has(code) && stations.add(code));
  for (const [code, rows] of await coverageAround(db, added)) coverage.set(code, rows);
  return { stations: [...stations], coverage, covering };
}

/**
 * Everything the headcounts of these branches rest on: they themselves, the stations they cover, every branch that
 * covers one of those, and all workers ever posted there or related to the branches asked for.
 */
export async function loadFactsOfBranches(db: Db, branchCodes: readonly string[]): Promise<JudgedFacts> {
  const stations = await stationCodesCoveredBy(db, branchCodes);
  const coverage = await coverageAround(db, stations);
  for (const code of branchCodes) if (!coverage.has(code)) coverage.set(code, []);
  return assemble(db, stations, coverage, branchCodes);
}

/** `wanted`: the branches to load whole, with committees, secretaries and the workers related to them. */
async function assemble(
  db: Db,
  stationCodes: readonly string[],
  coverage: ReadonlyMap<string, readonly Coverage[]>,
  wanted: readonly string[],
): Promise<JudgedFacts> {
  const { stations, partyBodies } = await loadStations(db, stationCodes);
  return {
    divisions: await divisionsUpwards(db, [...new Set(stations.map((station) => station.divisionCode))]),
    partyBodies,
    stations,
    adjacencies: await adjacenciesAmong(db, stationCodes),
    workers: await workerHistoriesConcerning(db, stationCodes, wanted),
    branches: await findBranchesWith(db, [...coverage.keys()], coverage, wanted),
    waivers: await waiversOf(db, stationCodes),
  };
}

async function loadStations(db: Db, codes: readonly string[]): Promise<Pick<JudgedFacts, 'stations' | 'partyBodies'>> {
  const stations = await findStations(db, codes);
  const { named, partyBodies } = await bodiesNamedBy(db, codes);
  return {
    stations: stations.map((station) => ({ ...station, responsibleBodies: named.get(station.code) ?? [] })),
    partyBodies,
  };
}
