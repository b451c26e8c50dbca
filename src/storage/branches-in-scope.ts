import type { Scope } from '../access/scope.ts';
import type { BranchRecord } from './branch.ts';
import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';

const selectCovered = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('coverage')
    .innerJoin('station', 'station.code', 'coverage.station_code')
    .select(['coverage.branch_code', 'station.code', 'station.division_code'])
    .distinct()
    .where('coverage.branch_code', 'in', codes),
);

/**
 * Which of these branches are in a scope: they name a division there, or cover a station there at any time. Lists say the
 * same going from the scope to its branches (`list-branches.ts`); here a few branches are known, and the scope may be large.
 */
export async function branchCodesInScope(
  db: Db,
  scope: Scope,
  branches: readonly BranchRecord[],
): Promise<ReadonlySet<string>> {
  const names = ({ divisionCode }: BranchRecord) =>
    scope.isEverything || (divisionCode !== undefined && scope.includesDivision(divisionCode));
  const found = new Set(branches.filter(names).map(({ code }) => code));
  const others = branches.filter((branch) => !names(branch)).map(({ code }) => code);
  for (const row of await selectCovered(db, { codes: others })) {
    if (scope.includesStation({ code: row.code, divisionCode: row.division_code })) found.add(row.branch_code);
  }
  return found;
}
