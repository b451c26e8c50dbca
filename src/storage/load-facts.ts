import type { Branch, Coverage } from '../domain/branch.ts';
import type { Facts } from '../domain/facts.ts';
import type { Station } from '../domain/station.ts';
import type { Worker } from '../domain/worker.ts';
import { adjacenciesAmong } from './adjacency.ts';
import { findBranches } from './branch.ts';
import { committeesOf } from './committee.ts';
import { coverageAround } from './coverage.ts';
import type { Db } from './database.ts';
import { divisionsUpwards } from './division.ts';
import { membershipOf } from './membership.ts';
import { partyBodiesByCodes } from './party-body.ts';
import { postingsOf } from './posting.ts';
import { relationsOf } from './relation.ts';
import { responsibleBodiesOf } from './responsible-body.ts';
import { secretariesOf } from './secretary.ts';
import { findStations } from './station.ts';
import { stationCodesBeside, stationCodesCoveredBy } from './station-codes.ts';
import { waiversOf } from './waiver.ts';
import { findWorkersConcerning, type WorkerRecord } from './worker.ts';

/**
 * Everything the verdicts of these stations rest on, the plan aside: the stations themselves and those that share a
 * branch with them; their divisions upwards, bodies, waivers and the pairs among them; all branches that cover any of
 * these, with committees and secretaries where they cover a station asked for; all workers ever posted to any of
 * these, or ever related to a branch that covers a station asked for. What is there is whole, so it may name stations,
 * branches, workers and divisions that are not there: a posting to another station, a branch that covers one more.
 */
export async function loadFacts(db: Db, stationCodes: readonly string[]): Promise<Facts> {
  const asked = new Set(stationCodes);
  const stations = [...asked.union(new Set(await stationCodesBeside(db, stationCodes)))];
  const coverage = await coverageAround(db, stations);
  const covering = [...coverage].filter(([, rows]) => rows.some((row) => asked.has(row.stationCode)));
  return assemble(
    db,
    stations,
    coverage,
    covering.map(([code]) => code),
  );
}

/**
 * Everything the headcounts of these branches rest on: they themselves, the stations they cover, every branch that
 * covers one of those, and all workers ever posted there or related to the branches asked for.
 */
export async function loadFactsOfBranches(db: Db, branchCodes: readonly string[]): Promise<Facts> {
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
): Promise<Facts> {
  const stations = await loadStations(db, stationCodes);
  const bodies = new Set(stations.flatMap((station) => station.responsibleBodies.map((body) => body.partyBodyCode)));
  return {
    divisions: await divisionsUpwards(db, [...new Set(stations.map((station) => station.divisionCode))]),
    partyBodies: [...(await partyBodiesByCodes(db, [...bodies])).values()],
    stations,
    adjacencies: await adjacenciesAmong(db, stationCodes),
    workers: await completeWorkers(db, await findWorkersConcerning(db, stationCodes, wanted)),
    branches: await loadBranches(db, coverage, wanted),
    waivers: await waiversOf(db, stationCodes),
  };
}

async function loadStations(db: Db, codes: readonly string[]): Promise<Station[]> {
  const stations = await findStations(db, codes);
  const bodies = await responsibleBodiesOf(db, codes);
  return stations.map((station) => ({ ...station, responsibleBodies: bodies.get(station.code) ?? [] }));
}

async function loadBranches(
  db: Db,
  coverage: ReadonlyMap<string, readonly Coverage[]>,
  wanted: readonly string[],
): Promise<Branch[]> {
  const branches = await findBranches(db, [...coverage.keys()]);
  const committees = await committeesOf(db, wanted);
  const secretaries = await secretariesOf(db, wanted);
  return branches.map((branch) => ({
    ...branch,
    coverage: coverage.get(branch.code) ?? [],
    committees: committees.get(branch.code) ?? [],
    secretaries: secretaries.get(branch.code) ?? [],
  }));
}

async function completeWorkers(db: Db, workers: readonly WorkerRecord[]): Promise<Worker[]> {
  const codes = workers.map((worker) => worker.code);
  const postings = await postingsOf(db, codes);
  const membership = await membershipOf(db, codes);
  const relations = await relationsOf(db, codes);
  return workers.map((worker) => ({
    ...worker,
    postings: postings.get(worker.code) ?? [],
    membership: membership.get(worker.code) ?? [],
    relations: relations.get(worker.code) ?? [],
  }));
}
