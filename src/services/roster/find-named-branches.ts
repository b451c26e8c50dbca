import { compareCodes } from '../../domain/compare-codes.ts';
import type { Worker } from '../../domain/worker.ts';
import { type BranchRecord, branchesByCodes, branchesNamed } from '../../storage/branch.ts';
import { branchCodesCovering } from '../../storage/coverage.ts';
import type { Sight } from '../sight.ts';
import { keepersWithin } from '../within-sight.ts';

/**
 * The branches a roster can mean by these texts: those so called that may be named at all, those of its stations and
 * those of its workers.
 */
export async function findNamedBranches(
  sight: Sight,
  texts: readonly string[],
  stationCodes: readonly string[],
  workers: readonly Worker[],
): Promise<readonly BranchRecord[]> {
  const { db } = sight;
  const said = [...new Set(texts)];
  const named = await branchesByCodes(db, said);
  for (const branch of await branchesNamed(db, said)) named.set(branch.code, branch);
  const keepers = await keepersWithin(sight, [...named.values()]);
  const held = workers.flatMap(({ relations }) => relations.flatMap(({ branchCode }) => branchCode ?? []));
  const branches = await branchesByCodes(db, [...new Set([...held, ...(await branchCodesCovering(db, stationCodes))])]);
  for (const [code, branch] of named) if (keepers.has(code)) branches.set(code, branch);
  return [...branches.values()].sort((one, other) => compareCodes(one.code, other.code));
}
