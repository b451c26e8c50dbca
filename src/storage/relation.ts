import type { IsoDate } from '../domain/date.ts';
import type { Relation } from '../domain/membership.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import type { RelationTable } from './tables.ts';
import { deleteRow, insertRows, updateRow } from './write-rows.ts';

export function toRelation(row: Omit<RelationTable, 'recorded_at'>): Relation {
  return {
    from: row.valid_from,
    branchCode: row.branch_code ?? undefined,
    elsewhere: row.elsewhere ?? undefined,
  };
}

export function relationRow(workerCode: string, relation: Relation, recordedAt: string): RelationTable {
  return {
    worker_code: workerCode,
    branch_code: relation.branchCode ?? null,
    elsewhere: relation.elsewhere ?? null,
    valid_from: relation.from,
    recorded_at: recordedAt,
  };
}

const selectRelations = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('relation')
    .select(['worker_code', 'branch_code', 'elsewhere', 'valid_from'])
    .where('worker_code', 'in', codes)
    .orderBy('worker_code')
    .orderBy('valid_from'),
);

/** All relations of these workers, the earliest first, by worker code. */
export async function relationsOf(db: Db, workerCodes: readonly string[]): Promise<Map<string, Relation[]>> {
  const rows = await selectRelations(db, { codes: workerCodes });
  return groupBy(rows, (row) => row.worker_code, toRelation);
}

export async function insertRelation(
  trx: Trx,
  workerCode: string,
  relation: Relation,
  recordedAt: string,
): Promise<void> {
  await insertRows(trx, 'relation', [relationRow(workerCode, relation, recordedAt)]);
}

/** Writes the relation that began on `from` as it now is: another place, or another date. */
export async function updateRelation(
  trx: Trx,
  workerCode: string,
  from: IsoDate,
  relation: Relation,
  recordedAt: string,
): Promise<void> {
  const key = { worker_code: workerCode, valid_from: from };
  await updateRow(trx, 'relation', key, relationRow(workerCode, relation, recordedAt));
}

export async function deleteRelation(trx: Trx, workerCode: string, from: IsoDate): Promise<void> {
  await deleteRow(trx, 'relation', { worker_code: workerCode, valid_from: from });
}
