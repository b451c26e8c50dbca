import type { Coverage, CoverageMode } from '../domain/branch.ts';
import { type CoverageConflict, type CoveringBranch, findCoverageConflicts } from '../domain/check-coverage.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { InputPath } from '../domain/errors.ts';
import { type BranchRecord, findBranches } from '../storage/branch.ts';
import { branchCodesCovering, coverageOf } from '../storage/coverage.ts';
import type { Trx } from '../storage/database.ts';
import type { Change } from './change.ts';
import { conflict } from './refusals.ts';
import { requireAll } from './require.ts';
import type { Sight } from './sight.ts';

export interface CoverageInput {
  readonly stationCode: string;
  readonly mode: CoverageMode;
}

/** Refuses coverage of stations that do not exist. */
export async function requireStations(sight: Sight, coverage: readonly CoverageInput[]): Promise<void> {
  await requireAll(
    sight,
    'station',
    coverage.map(({ stationCode }) => stationCode),
    (index) => ['coverage', String(index), 'stationCode'],
  );
}

/**
 * Refuses the change if, with the coverage now written, one of these branches breaks the coverage rule by itself or
 * together with any other branch. `coverage` is the input, if it gave one: the path names the row in it.
 */
export async function checkCoverage(
  { trx, requireOwn }: Pick<Change, 'trx' | 'requireOwn'>,
  branchCode: string,
  coverage: readonly CoverageInput[] | undefined,
  otherwise: InputPath,
): Promise<void> {
  await requireOwn();
  const stationCodes = ((await coverageOf(trx, [branchCode])).get(branchCode) ?? []).map((row) => row.stationCode);
  const branches = await findCovering(trx, [branchCode, ...(await branchCodesCovering(trx, stationCodes))]);
  // the branch changed comes last, so that its rows are the ones found at fault
  branches.sort(
    (a, b) => Number(a.code === branchCode) - Number(b.code === branchCode) || compareCodes(a.code, b.code),
  );
  const found = findCoverageConflicts(branches).find(({ branch }) => branches[branch]?.code === branchCode);
  if (found !== undefined) throw refusal(found, branches, coverage, otherwise);
}

/** These branches with all their coverage, as the coverage rule looks at them. */
export async function findCovering(
  trx: Trx,
  branchCodes: readonly string[],
): Promise<(BranchRecord & CoveringBranch)[]> {
  const codes = [...new Set(branchCodes)];
  const coverage = await coverageOf(trx, codes);
  return (await findBranches(trx, codes)).map((branch) => ({ ...branch, coverage: coverage.get(branch.code) ?? [] }));
}

function refusal(
  { branch, row, rule, earlier }: CoverageConflict,
  branches: readonly (BranchRecord & CoveringBranch)[],
  coverage: readonly CoverageInput[] | undefined,
  otherwise: InputPath,
) {
  const offending = branches[branch]?.coverage[row] as Coverage;
  const other = branches[earlier.branch];
  const otherRow = other?.coverage[earlier.row];
  const index = coverage?.findIndex(
    ({ stationCode, mode }) => stationCode === offending.stationCode && mode === offending.mode,
  );
  const path = index === undefined || index === -1 ? otherwise : ['coverage', String(index)];
  const conflictsWith = `${other?.code} ${otherRow?.stationCode} ${otherRow?.mode}`;
  return rule === 'OWN_IS_ALONE'
    ? conflict(
        path,
        conflictsWith,
        `党支部单独覆盖一个社工站时，不能同时单独覆盖另一个社工站，也不能同时作联合党支部：“${offending.stationCode}”与“${otherRow?.stationCode}”相抵触`,
        `A branch that is one station's own covers no other station as its own, and none jointly: "${offending.stationCode}" contradicts "${otherRow?.stationCode}"`,
      )
    : conflict(
        path,
        conflictsWith,
        `一个社工站同时只能由一个联合党支部覆盖；“${offending.stationCode}”自 ${otherRow?.from} 起由“${other?.name}”（${other?.code}）联合覆盖`,
        `A station is covered by one joint branch at a time; "${offending.stationCode}" is covered by "${other?.name}" (${other?.code}) from ${otherRow?.from} on`,
      );
}
