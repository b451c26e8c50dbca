import type { CommitteeMember } from '../domain/branch.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { Facts } from '../domain/facts.ts';
import { BRANCH_COLUMNS, toBranchRecord } from './branch.ts';
import { toCommittee } from './committee.ts';
import { toCoverage } from './coverage.ts';
import type { Db } from './database.ts';
import { DIVISION_COLUMNS, toDivision } from './division.ts';
import { groupBy } from './group-by.ts';
import { toMembershipEntry } from './membership.ts';
import { PARTY_BODY_COLUMNS, toPartyBody } from './party-body.ts';
import { toPosting } from './posting.ts';
import { toRelation } from './relation.ts';
import { toResponsibleBody } from './responsible-body.ts';
import { toSecretary } from './secretary.ts';
import { STATION_COLUMNS, toStationRecord } from './station.ts';
import { toWaiver } from './waiver.ts';
import { toWorkerRecord, WORKER_COLUMNS } from './worker.ts';

/**
 * All facts there are, every list in one order whatever the database's: by code (UTF-16 code unit), then by date. For
 * exports, and for databases that fit into memory.
 */
export async function loadAllFacts(db: Db): Promise<Facts> {
  const divisions = await db.selectFrom('division').select(DIVISION_COLUMNS).execute();
  const partyBodies = await db.selectFrom('party_body').select(PARTY_BODY_COLUMNS).execute();
  const adjacencies = await db.selectFrom('adjacency').selectAll().execute();
  const waivers = await db.selectFrom('waiver').selectAll().execute();
  return {
    divisions: divisions.map(toDivision).sort(byCode),
    partyBodies: partyBodies.map(toPartyBody).sort(byCode),
    stations: await loadAllStations(db),
    adjacencies: sortBy(adjacencies, (row) => [row.station_code, row.neighbor_code])
      .filter((row) => compareCodes(row.station_code, row.neighbor_code) < 0)
      .map((row) => ({ stationCodes: [row.station_code, row.neighbor_code], kind: row.kind })),
    workers: await loadAllWorkers(db),
    branches: await loadAllBranches(db),
    waivers: sortBy(waivers, (row) => [row.station_code, row.finding_code, row.valid_from]).map(toWaiver),
  };
}

async function loadAllStations(db: Db): Promise<Facts['stations']> {
  const stations = await db.selectFrom('station').select(STATION_COLUMNS).execute();
  const bodyRows = await db.selectFrom('responsible_body').selectAll().execute();
  const bodies = groupBy(
    sortBy(bodyRows, (row) => [row.valid_from ?? '']),
    (row) => row.station_code,
    toResponsibleBody,
  );
  return stations
    .map((row) => ({ ...toStationRecord(row), responsibleBodies: bodies.get(row.code) ?? [] }))
    .sort(byCode);
}

async function loadAllWorkers(db: Db): Promise<Facts['workers']> {
  const workers = await db.selectFrom('worker').select(WORKER_COLUMNS).execute();
  const postings = await db.selectFrom('posting').selectAll().orderBy('valid_from').execute();
  const membership = await db.selectFrom('membership').selectAll().orderBy('valid_from').execute();
  const relations = await db.selectFrom('relation').selectAll().orderBy('valid_from').execute();
  const postingsOf = groupBy(postings, (row) => row.worker_code, toPosting);
  const membershipOf = groupBy(membership, (row) => row.worker_code, toMembershipEntry);
  const relationsOf = groupBy(relations, (row) => row.worker_code, toRelation);
  return workers
    .map((row) => ({
      ...toWorkerRecord(row),
      postings: postingsOf.get(row.code) ?? [],
      membership: membershipOf.get(row.code) ?? [],
      relations: relationsOf.get(row.code) ?? [],
    }))
    .sort(byCode);
}

async function loadAllBranches(db: Db): Promise<Facts['branches']> {
  const branches = await db.selectFrom('branch').select(BRANCH_COLUMNS).execute();
  const coverage = await db.selectFrom('coverage').selectAll().execute();
  const committees = await db.selectFrom('committee').selectAll().orderBy('elected_on').execute();
  const members = await db.selectFrom('committee_member').selectAll().execute();
  const secretaries = await db.selectFrom('secretary').selectAll().execute();
  const coverageOf = groupBy(
    sortBy(coverage, (row) => [row.station_code, row.mode, row.valid_from]),
    (row) => row.branch_code,
    toCoverage,
  );
  const membersOf = groupBy(
    sortBy(members, (row) => [row.worker_code, row.role]),
    (row) => `${row.elected_on} ${row.branch_code}`,
    (row): CommitteeMember => ({ workerCode: row.worker_code, role: row.role }),
  );
  const committeesOf = groupBy(
    committees,
    (row) => row.branch_code,
    (row) => toCommittee(row, membersOf.get(`${row.elected_on} ${row.branch_code}`) ?? []),
  );
  const secretariesOf = groupBy(
    sortBy(secretaries, (row) => [row.valid_from, row.worker_code]),
    (row) => row.branch_code,
    toSecretary,
  );
  return branches
    .map((row) => ({
      ...toBranchRecord(row),
      coverage: coverageOf.get(row.code) ?? [],
      committees: committeesOf.get(row.code) ?? [],
      secretaries: secretariesOf.get(row.code) ?? [],
    }))
    .sort(byCode);
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return compareCodes(one.code, other.code);
}

/** Sorts rows, in place, by the first of these texts, then by the next. */
function sortBy<Row>(rows: Row[], textsOf: (row: Row) => readonly string[]): Row[] {
  return rows.sort((one, other) => {
    const texts = textsOf(other);
    for (const [place, text] of textsOf(one).entries()) {
      const order = compareCodes(text, texts[place] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
}
