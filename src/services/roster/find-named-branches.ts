import { compareCodes } from '../../domain/compare-codes.ts';
import type { Worker } from '../../domain/worker.ts';
import { type BranchRecord, branchesByCodes, branchesNamed } from '../../storage/branch.ts';
import { branchCodesCovering } from '../../storage/coverage.ts';
import type { Db } from '../../storage/database.ts';

/** The branches a roster can mean by these texts: those so called, those of its stations and those of its workers. */
export async function findNamedBranches(
  db: Db,
  texts: readonly string[],
  stationCodes: readonly string[],
  workers: readonly Worker[],
): Promise<readonly BranchRecord[]> {
  const said = [...new Set(texts)];
  const held = workers.flatMap(({ relations }) => relations.flatMap(({ branchCode }) => branchCode ?? []));
  const codes = new Set([...said, ...held, ...(await branchCodesCovering(db, stationCodes))]);
  const branches = await branchesByCodes(db, [...codes]);
  for (const branch of await branchesNamed(db, said)) branches.set(branch.code, branch);
  return [...branches.values()].sort((one, other) => compareCodes(one.code, other.code));
}
