import type { Committee, CommitteeMember } from '../domain/branch.ts';
import { committeeInOffice } from '../domain/branch.ts';
import type { IsoDate } from '../domain/date.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import type { CommitteeMemberTable, CommitteeTable } from './tables.ts';
import { insertRows } from './write-rows.ts';

export function toCommittee(row: Omit<CommitteeTable, 'recorded_at'>, members: readonly CommitteeMember[]): Committee {
  return {
    electedOn: row.elected_on,
    termEndsOn: row.term_ends_on ?? undefined,
    dissolvedOn: row.dissolved_on ?? undefined,
    members,
  };
}

export function committeeRow(branchCode: string, committee: Committee, recordedAt: string): CommitteeTable {
  return {
    branch_code: branchCode,
    elected_on: committee.electedOn,
    term_ends_on: committee.termEndsOn ?? null,
    dissolved_on: committee.dissolvedOn ?? null,
    recorded_at: recordedAt,
  };
}

/** The rows of the members, each role of a worker once. */
export function committeeMemberRows(branchCode: string, committee: Committee): CommitteeMemberTable[] {
  const rows = new Map<string, CommitteeMemberTable>();
  for (const { workerCode, role } of committee.members) {
    rows.set(`${role} ${workerCode}`, {
      branch_code: branchCode,
      elected_on: committee.electedOn,
      worker_code: workerCode,
      role,
    });
  }
  return [...rows.values()];
}

const selectCommittees = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('committee')
    .select(['branch_code', 'elected_on', 'term_ends_on', 'dissolved_on'])
    .where('branch_code', 'in', codes)
    .orderBy('branch_code')
    .orderBy('elected_on'),
);

const selectMembers = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('committee_member')
    .select(['branch_code', 'elected_on', 'worker_code', 'role'])
    .where('branch_code', 'in', codes)
    .orderBy('branch_code')
    .orderBy('elected_on')
    .orderBy('worker_code'),
);

/** All committees of these branches with their members, the earliest first, by branch code. */
export async function committeesOf(db: Db, branchCodes: readonly string[]): Promise<Map<string, Committee[]>> {
  const committees = await selectCommittees(db, { codes: branchCodes });
  if (committees.length === 0) return new Map();
  const members = groupBy(
    await selectMembers(db, { codes: branchCodes }),
    (row) => `${row.elected_on} ${row.branch_code}`,
    (row): CommitteeMember => ({ workerCode: row.worker_code, role: row.role }),
  );
  return groupBy(
    committees,
    (row) => row.branch_code,
    (row) => toCommittee(row, members.get(`${row.elected_on} ${row.branch_code}`) ?? []),
  );
}

/** The committee each of these branches has in office on a date, by branch code. */
export async function committeesInOffice(
  db: Db,
  branchCodes: readonly string[],
  date: IsoDate,
): Promise<Map<string, Committee>> {
  const found = new Map<string, Committee>();
  for (const [branchCode, committees] of await committeesOf(db, branchCodes)) {
    const committee = committeeInOffice(committees, date);
    if (committee !== undefined) found.set(branchCode, committee);
  }
  return found;
}

export async function insertCommittee(
  trx: Trx,
  branchCode: string,
  committee: Committee,
  recordedAt: string,
): Promise<void> {
  await insertRows(trx, 'committee', [committeeRow(branchCode, committee, recordedAt)]);
  await insertRows(trx, 'committee_member', committeeMemberRows(branchCode, committee));
}
