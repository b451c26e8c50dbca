import type { Facts } from '../domain/facts.ts';
import type { TellProgress } from '../domain/progress.ts';
import { adjacencyRows, distinctPairs } from './adjacency.ts';
import { branchRow } from './branch.ts';
import { committeeMemberRows, committeeRow } from './committee.ts';
import { coverageRows } from './coverage.ts';
import type { Trx } from './database.ts';
import { divisionRow } from './division.ts';
import { membershipRow } from './membership.ts';
import { partyBodyRow } from './party-body.ts';
import { postingRow } from './posting.ts';
import { relationRow } from './relation.ts';
import { replaceRows, saveRows } from './replace-rows.ts';
import { responsibleBodyRow } from './responsible-body.ts';
import { secretaryRows } from './secretary.ts';
import { stationRow } from './station.ts';
import { waiverRows } from './waiver.ts';
import { workerRow } from './worker.ts';

/** What a replacement changed, by code. */
export interface ReplacedFacts {
  readonly divisions: ReadonlySet<string>;
  readonly partyBodies: ReadonlySet<string>;
  readonly stations: ReadonlySet<string>;
  readonly workers: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
}

/**
 * Puts facts into the database: what has a code is matched by it and replaced whole, its lists included; neighbours
 * are matched by pair and waivers by station, finding and first day, and only added or updated. What is there already
 * and says the same is not touched. What the facts do not name stays.
 */
export async function replaceFacts(
  trx: Trx,
  facts: Facts,
  recordedAt: string,
  tell?: TellProgress,
): Promise<ReplacedFacts> {
  const count = counter(facts, tell);
  const divisions = await saveRows(
    trx,
    'division',
    'code',
    codesOf(facts.divisions),
    facts.divisions.map((division) => divisionRow(division, recordedAt)),
  );
  count(facts.divisions);
  const partyBodies = await saveRows(
    trx,
    'party_body',
    'code',
    codesOf(facts.partyBodies),
    facts.partyBodies.map((body) => partyBodyRow(body, recordedAt)),
  );
  count(facts.partyBodies);
  const stations = await saveRows(
    trx,
    'station',
    'code',
    codesOf(facts.stations),
    facts.stations.map((station) => stationRow(station, recordedAt)),
  );
  count(facts.stations);
  const branches = await saveRows(
    trx,
    'branch',
    'code',
    codesOf(facts.branches),
    facts.branches.map((branch) => branchRow(branch, recordedAt)),
  );
  count(facts.branches);
  const workers = await saveRows(
    trx,
    'worker',
    'code',
    codesOf(facts.workers),
    facts.workers.map((worker) => workerRow(worker, recordedAt)),
  );
  count(facts.workers);
  const listsOfStations = await replaceListsOfStations(trx, facts, recordedAt);
  count(facts.stations);
  const neighbors = await saveNeighbors(trx, facts, recordedAt);
  count(facts.adjacencies);
  const waivers = await saveWaivers(trx, facts, recordedAt);
  count(facts.waivers);
  const listsOfBranches = await replaceListsOfBranches(trx, facts, recordedAt);
  count(facts.branches);
  const listsOfWorkers = await replaceListsOfWorkers(trx, facts, recordedAt);
  count(facts.workers);
  return {
    divisions,
    partyBodies,
    stations: stations.union(listsOfStations).union(neighbors).union(waivers),
    branches: branches.union(listsOfBranches),
    workers: workers.union(listsOfWorkers),
  };
}

/** Tells, list by list, how many items are done; what has lists of its own is gone through twice. */
function counter(facts: Facts, tell: TellProgress | undefined): (items: readonly unknown[]) => void {
  const once = [facts.divisions, facts.partyBodies, facts.adjacencies, facts.waivers];
  const twice = [facts.stations, facts.branches, facts.workers];
  const total = [...once, ...twice, ...twice].reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  return ({ length }) => {
    done += length;
    tell?.('WRITE', done, total);
  };
}

async function replaceListsOfStations(trx: Trx, { stations }: Facts, recordedAt: string): Promise<ReadonlySet<string>> {
  const rows = stations.flatMap(({ code, responsibleBodies }) =>
    responsibleBodies.map((body) => responsibleBodyRow(code, body, recordedAt)),
  );
  return replaceRows(trx, 'responsible_body', 'station_code', codesOf(stations), rows);
}

async function replaceListsOfWorkers(trx: Trx, { workers }: Facts, recordedAt: string): Promise<ReadonlySet<string>> {
  const codes = codesOf(workers);
  const postings = workers.flatMap(({ code, postings: list }) =>
    list.map((each) => postingRow(code, each, recordedAt)),
  );
  const stages = workers.flatMap(({ code, membership }) =>
    membership.map((each) => membershipRow(code, each, recordedAt)),
  );
  const relations = workers.flatMap(({ code, relations: list }) =>
    list.map((each) => relationRow(code, each, recordedAt)),
  );
  return (await replaceRows(trx, 'posting', 'worker_code', codes, postings))
    .union(await replaceRows(trx, 'membership', 'worker_code', codes, stages))
    .union(await replaceRows(trx, 'relation', 'worker_code', codes, relations));
}

async function replaceListsOfBranches(trx: Trx, { branches }: Facts, recordedAt: string): Promise<ReadonlySet<string>> {
  const codes = codesOf(branches);
  const coverage = branches.flatMap((branch) => coverageRows(branch.code, branch.coverage, recordedAt));
  const committees = branches.flatMap(({ code, committees: list }) =>
    list.map((each) => committeeRow(code, each, recordedAt)),
  );
  const members = branches.flatMap(({ code, committees: list }) =>
    list.flatMap((each) => committeeMemberRows(code, each)),
  );
  const secretaries = branches.flatMap((branch) => secretaryRows(branch.code, branch.secretaries, recordedAt));
  return (
    (await replaceRows(trx, 'coverage', 'branch_code', codes, coverage))
      .union(await replaceRows(trx, 'committee', 'branch_code', codes, committees))
      // after the committees: the members of one that goes have gone with it
      .union(await replaceRows(trx, 'committee_member', 'branch_code', codes, members))
      .union(await replaceRows(trx, 'secretary', 'branch_code', codes, secretaries))
  );
}

async function saveNeighbors(trx: Trx, facts: Facts, recordedAt: string): Promise<ReadonlySet<string>> {
  const rows = distinctPairs(facts.adjacencies).flatMap((adjacency) => adjacencyRows(adjacency, recordedAt));
  const owners = [...new Set(rows.map((row) => row.station_code))];
  return saveRows(trx, 'adjacency', 'station_code', owners, rows);
}

async function saveWaivers(trx: Trx, { waivers }: Facts, recordedAt: string): Promise<ReadonlySet<string>> {
  const rows = waiverRows(waivers, recordedAt);
  const owners = [...new Set(rows.map((row) => row.station_code))];
  return saveRows(trx, 'waiver', 'station_code', owners, rows);
}

function codesOf(items: readonly { readonly code: string }[]): readonly string[] {
  return items.map(({ code }) => code);
}
