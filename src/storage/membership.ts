import type { IsoDate } from '../domain/date.ts';
import type { MembershipEntry } from '../domain/membership.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import type { MembershipTable } from './tables.ts';
import { deleteRow, insertRows, updateRow } from './write-rows.ts';

export function toMembershipEntry(row: Omit<MembershipTable, 'recorded_at'>): MembershipEntry {
  return { stage: row.stage, from: row.valid_from };
}

export function membershipRow(workerCode: string, entry: MembershipEntry, recordedAt: string): MembershipTable {
  return { worker_code: workerCode, stage: entry.stage, valid_from: entry.from, recorded_at: recordedAt };
}

const selectMembership = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('membership')
    .select(['worker_code', 'stage', 'valid_from'])
    .where('worker_code', 'in', codes)
    .orderBy('worker_code')
    .orderBy('valid_from'),
);

/** All stages of these workers, the earliest first, by worker code. */
export async function membershipOf(db: Db, workerCodes: readonly string[]): Promise<Map<string, MembershipEntry[]>> {
  const rows = await selectMembership(db, { codes: workerCodes });
  return groupBy(rows, (row) => row.worker_code, toMembershipEntry);
}

/** The entry that holds on a date for each of these workers, the latest on or before it, by worker code. */
export async function stagesOn(
  db: Db,
  workerCodes: readonly string[],
  date: IsoDate,
): Promise<Map<string, MembershipEntry>> {
  const found = new Map<string, MembershipEntry>();
  for (const [workerCode, entries] of await membershipOf(db, workerCodes)) {
    const entry = entries.findLast(({ from }) => from <= date);
    if (entry !== undefined) found.set(workerCode, entry);
  }
  return found;
}

export async function insertMembershipEntry(
  trx: Trx,
  workerCode: string,
  entry: MembershipEntry,
  recordedAt: string,
): Promise<void> {
  await insertRows(trx, 'membership', [membershipRow(workerCode, entry, recordedAt)]);
}

/** Writes the entry that began on `from` as it now is: another stage, or another date. */
export async function updateMembershipEntry(
  trx: Trx,
  workerCode: string,
  from: IsoDate,
  entry: MembershipEntry,
  recordedAt: string,
): Promise<void> {
  const key = { worker_code: workerCode, valid_from: from };
  await updateRow(trx, 'membership', key, membershipRow(workerCode, entry, recordedAt));
}

export async function deleteMembershipEntry(trx: Trx, workerCode: string, from: IsoDate): Promise<void> {
  await deleteRow(trx, 'membership', { worker_code: workerCode, valid_from: from });
}
