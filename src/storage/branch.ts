import type { Branch } from '../domain/branch.ts';
import type { IsoDate } from '../domain/date.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { isLive } from './is-live.ts';
import type { BranchTable } from './tables.ts';
import { insertRows, updateRow } from './write-rows.ts';

/** A branch without its dated lists: one row. */
export type BranchRecord = Omit<Branch, 'coverage' | 'committees' | 'secretaries'>;

/** The columns a branch is made of. */
export const BRANCH_COLUMNS = [
  'branch.code',
  'branch.name',
  'branch.established_on',
  'branch.dissolved_on',
  'branch.division_code',
] as const;

export function toBranchRecord(row: Omit<BranchTable, 'recorded_at'>): BranchRecord {
  return {
    code: row.code,
    name: row.name,
    establishedOn: row.established_on,
    dissolvedOn: row.dissolved_on ?? undefined,
    divisionCode: row.division_code ?? undefined,
  };
}

export function branchRow(branch: BranchRecord, recordedAt: string): BranchTable {
  return {
    code: branch.code,
    name: branch.name,
    established_on: branch.establishedOn,
    dissolved_on: branch.dissolvedOn ?? null,
    division_code: branch.divisionCode ?? null,
    recorded_at: recordedAt,
  };
}

const selectBranches = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('branch').select(BRANCH_COLUMNS).where('code', 'in', codes),
);

/** The branches with these codes, in no order; those that do not exist are missing. */
export async function findBranches(db: Db, codes: readonly string[]): Promise<BranchRecord[]> {
  const rows = await selectBranches(db, { codes });
  return rows.map(toBranchRecord);
}

/** The branches with these codes, by code; those that do not exist are missing. */
export async function branchesByCodes(db: Db, codes: readonly string[]): Promise<Map<string, BranchRecord>> {
  const branches = await findBranches(db, codes);
  return new Map(branches.map((branch) => [branch.code, branch]));
}

const selectBranchesNamed = compileOnce((db, { names }: { names: readonly string[] }) =>
  db.selectFrom('branch').select(BRANCH_COLUMNS).where('name', 'in', names),
);

/** The branches that have one of these names, in no order. */
export async function branchesNamed(db: Db, names: readonly string[]): Promise<BranchRecord[]> {
  return (await selectBranchesNamed(db, { names })).map(toBranchRecord);
}

const selectLiveOfDivisions = compileOnce((db, { codes, date }: { codes: readonly string[]; date: IsoDate }) =>
  db.selectFrom('branch').select(BRANCH_COLUMNS).where('division_code', 'in', codes).where(isLive('branch', date)),
);

/** The branches live on a date that name one of these divisions themselves. */
export async function liveBranchesOfDivisions(
  db: Db,
  divisionCodes: readonly string[],
  date: IsoDate,
): Promise<BranchRecord[]> {
  const rows = await selectLiveOfDivisions(db, { codes: divisionCodes, date });
  return rows.map(toBranchRecord);
}

export async function insertBranches(trx: Trx, branches: readonly BranchRecord[], recordedAt: string): Promise<void> {
  const rows = branches.map((branch) => branchRow(branch, recordedAt));
  await insertRows(trx, 'branch', rows);
}

/** Writes a branch as it now is: dissolved, or with another name, division or other dates. */
export async function updateBranch(trx: Trx, branch: BranchRecord, recordedAt: string): Promise<void> {
  await updateRow(trx, 'branch', { code: branch.code }, branchRow(branch, recordedAt));
}
