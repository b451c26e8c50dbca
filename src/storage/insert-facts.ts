import type { Branch } from '../domain/branch.ts';
import type { Facts } from '../domain/facts.ts';
import type { Adjacency } from '../domain/station.ts';
import { adjacencyRows } from './adjacency.ts';
import { insertBranches } from './branch.ts';
import { committeeMemberRows, committeeRow } from './committee.ts';
import { coverageRows } from './coverage.ts';
import type { Trx } from './database.ts';
import { insertDivisions } from './division.ts';
import { membershipRow } from './membership.ts';
import { insertPartyBodies } from './party-body.ts';
import { postingRow } from './posting.ts';
import { relationRow } from './relation.ts';
import { responsibleBodyRow } from './responsible-body.ts';
import { secretaryRows } from './secretary.ts';
import { insertStations } from './station.ts';
import { waiverRows } from './waiver.ts';
import { insertWorkers } from './worker.ts';
import { insertRows } from './write-rows.ts';

/** Adds facts none of which is in the database yet; what they refer to is among them or there already. */
export async function insertFacts(trx: Trx, facts: Facts, recordedAt: string): Promise<void> {
  const { stations, workers, branches } = facts;
  await insertDivisions(trx, facts.divisions, recordedAt);
  await insertPartyBodies(trx, facts.partyBodies, recordedAt);
  await insertStations(trx, stations, recordedAt);
  await insertRows(
    trx,
    'responsible_body',
    stations.flatMap(({ code, responsibleBodies }) =>
      responsibleBodies.map((body) => responsibleBodyRow(code, body, recordedAt)),
    ),
  );
  await insertRows(
    trx,
    'adjacency',
    distinctPairs(facts.adjacencies).flatMap((pair) => adjacencyRows(pair, recordedAt)),
  );
  await insertBranches(trx, branches, recordedAt);
  await insertWorkers(trx, workers, recordedAt);
  await insertRows(
    trx,
    'posting',
    workers.flatMap(({ code, postings }) => postings.map((posting) => postingRow(code, posting, recordedAt))),
  );
  await insertRows(
    trx,
    'membership',
    workers.flatMap(({ code, membership }) => membership.map((entry) => membershipRow(code, entry, recordedAt))),
  );
  await insertRows(
    trx,
    'relation',
    workers.flatMap(({ code, relations }) => relations.map((relation) => relationRow(code, relation, recordedAt))),
  );
  await insertListsOfBranches(trx, branches, recordedAt);
  await insertRows(trx, 'waiver', waiverRows(facts.waivers, recordedAt));
}

async function insertListsOfBranches(trx: Trx, branches: readonly Branch[], recordedAt: string): Promise<void> {
  await insertRows(
    trx,
    'coverage',
    branches.flatMap((branch) => coverageRows(branch.code, branch.coverage, recordedAt)),
  );
  await insertRows(
    trx,
    'committee',
    branches.flatMap(({ code, committees }) => committees.map((each) => committeeRow(code, each, recordedAt))),
  );
  await insertRows(
    trx,
    'committee_member',
    branches.flatMap(({ code, committees }) => committees.flatMap((each) => committeeMemberRows(code, each))),
  );
  await insertRows(
    trx,
    'secretary',
    branches.flatMap((branch) => secretaryRows(branch.code, branch.secretaries, recordedAt)),
  );
}

/** Every pair of two different stations once; where it stands twice, the last one. */
export function distinctPairs(adjacencies: readonly Adjacency[]): Adjacency[] {
  const pairs = new Map<string, Adjacency>();
  for (const adjacency of adjacencies) {
    const [one, other] = adjacency.stationCodes;
    if (one !== other) pairs.set(JSON.stringify(one < other ? [one, other] : [other, one]), adjacency);
  }
  return [...pairs.values()];
}
