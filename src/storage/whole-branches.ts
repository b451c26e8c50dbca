import type { Branch, Coverage } from '../domain/branch.ts';
import { findBranches } from './branch.ts';
import { committeesOf } from './committee.ts';
import { coverageOf } from './coverage.ts';
import type { Db } from './database.ts';
import { secretariesOf } from './secretary.ts';

/** The branches with these codes with everything that is recorded of them, in no order; those that do not exist are missing. */
export async function findWholeBranches(db: Db, codes: readonly string[]): Promise<Branch[]> {
  return findBranchesWith(db, codes, await coverageOf(db, codes), codes);
}

/** The same with coverage that is known already, and of some of them alone (`wanted`) with committees and secretaries. */
export async function findBranchesWith(
  db: Db,
  codes: readonly string[],
  coverage: ReadonlyMap<string, readonly Coverage[]>,
  wanted: readonly string[],
): Promise<Branch[]> {
  const branches = await findBranches(db, codes);
  const committees = await committeesOf(db, wanted);
  const secretaries = await secretariesOf(db, wanted);
  return branches.map((branch) => ({
    ...branch,
    coverage: coverage.get(branch.code) ?? [],
    committees: committees.get(branch.code) ?? [],
    secretaries: secretaries.get(branch.code) ?? [],
  }));
}
