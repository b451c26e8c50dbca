import type { Secretary } from '../domain/branch.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import { longestByStart } from './longest-by-start.ts';
import type { SecretaryTable } from './tables.ts';
import { insertRows, updateRow } from './write-rows.ts';

export function toSecretary(row: Omit<SecretaryTable, 'recorded_at'>): Secretary {
  return { workerCode: row.worker_code, from: row.valid_from, until: row.valid_until ?? undefined };
}

function secretaryRow(branchCode: string, secretary: Secretary, recordedAt: string): SecretaryTable {
  return {
    branch_code: branchCode,
    worker_code: secretary.workerCode,
    valid_from: secretary.from,
    valid_until: secretary.until ?? null,
    recorded_at: recordedAt,
  };
}

/** The rows of a branch, each beginning of a worker's term once. */
export function secretaryRows(
  branchCode: string,
  secretaries: readonly Secretary[],
  recordedAt: string,
): SecretaryTable[] {
  return longestByStart(
    secretaries.map((each) => secretaryRow(branchCode, each, recordedAt)),
    (row) => `${row.valid_from} ${row.worker_code}`,
  );
}

const selectSecretaries = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('secretary')
    .select(['branch_code', 'worker_code', 'valid_from', 'valid_until'])
    .where('branch_code', 'in', codes)
    .orderBy('branch_code')
    .orderBy('valid_from')
    .orderBy('worker_code'),
);

/** All secretaries of these branches, the earliest first, by branch code. */
export async function secretariesOf(db: Db, branchCodes: readonly string[]): Promise<Map<string, Secretary[]>> {
  const rows = await selectSecretaries(db, { codes: branchCodes });
  return groupBy(rows, (row) => row.branch_code, toSecretary);
}

export async function insertSecretary(
  trx: Trx,
  branchCode: string,
  secretary: Secretary,
  recordedAt: string,
): Promise<void> {
  await insertRows(trx, 'secretary', [secretaryRow(branchCode, secretary, recordedAt)]);
}

/** Writes the term of `workerCode` that began on `from` as it now is: ended, or with another worker or other dates. */
export async function updateSecretary(
  trx: Trx,
  branchCode: string,
  previous: Pick<Secretary, 'workerCode' | 'from'>,
  secretary: Secretary,
  recordedAt: string,
): Promise<void> {
  const key = { branch_code: branchCode, worker_code: previous.workerCode, valid_from: previous.from };
  await updateRow(trx, 'secretary', key, secretaryRow(branchCode, secretary, recordedAt));
}
