import { factsOn } from '../../compliance/facts-on.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { Db } from '../../storage/database.ts';
import { loadFactsOfBranches } from '../../storage/load-facts.ts';

/** The members whose organisational relation a branch keeps. */
export interface BranchMembers {
  readonly fullMembers: number;
  readonly members: number;
}

/** Counts the members of branches on a date, by the same rules that judge them. A branch that is not live has none. */
export async function countBranchMembers(
  db: Db,
  branchCodes: readonly string[],
  date: IsoDate,
): Promise<ReadonlyMap<string, BranchMembers>> {
  return factsOn(await loadFactsOfBranches(db, branchCodes), date).branches;
}
