import { compareCodes } from '../../domain/compare-codes.ts';
import type { Worker } from '../../domain/worker.ts';
import { type BranchRecord, branchesByCodes, branchesNamed } from '../../storage/branch.ts';
import { branchCodesCovering } from '../../storage/coverage.ts';
import type { Sight } from '../sight.ts';
import { keepersWithin } from '../within-sight.ts';

/** A branch a text of a roster can mean. */
export interface NamedBranch extends BranchRecord {
  /** Whether anybody's relation may come to be kept there; else it stays with those whose relation is there already. */
  readonly takesOthers: boolean;
}

/**
 * The branches a roster can mean by these texts: those so called where the asker may keep relations, as `recordRelation`
 * would, those of its stations and those of its workers.
 */
export async function findNamedBranches(
  sight: Sight,
  texts: readonly string[],
  stationCodes: readonly string[],
  workers: readonly Worker[],
): Promise<readonly NamedBranch[]> {
  const { db } = sight;
  const said = [...new Set(texts)];
  const named = await branchesByCodes(db, said);
  for (const branch of await branchesNamed(db, said)) named.set(branch.code, branch);
  const held = workers.flatMap(({ relations }) => relations.flatMap(({ branchCode }) => branchCode ?? []));
  const known = await branchesByCodes(db, [...new Set([...held, ...(await branchCodesCovering(db, stationCodes))])]);
  const keepers = await keepersWithin(sight, [...new Map([...named, ...known]).values()]);
  for (const [code, branch] of named) if (keepers.has(code)) known.set(code, branch);
  return [...known.values()]
    .map((branch) => ({ ...branch, takesOthers: keepers.has(branch.code) }))
    .sort((one, other) => compareCodes(one.code, other.code));
}
