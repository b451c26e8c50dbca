import { type Coverage, lifeOf } from './branch.ts';
import { findClashes, type HeldPeriod } from './check-periods.ts';
import type { IsoDate } from './date.ts';
import { intersect } from './period.ts';

/** A branch, as far as the coverage rule looks at it. */
export interface CoveringBranch {
  readonly code: string;
  readonly establishedOn: IsoDate;
  readonly dissolvedOn?: IsoDate | undefined;
  readonly coverage: readonly Coverage[];
}

/** A row of coverage: which branch of the list, and which row of its coverage, both counted from 0. */
export interface CoverageRow {
  readonly branch: number;
  readonly row: number;
}

/** `OWN_IS_ALONE`: a branch with a station of its own covers nothing else but affiliates; `ONE_JOINT_BRANCH`: a station is in one joint branch. */
export const COVERAGE_RULES = ['OWN_IS_ALONE', 'ONE_JOINT_BRANCH'] as const;
export type CoverageRule = (typeof COVERAGE_RULES)[number];

/** A row that breaks the rule together with an earlier row of the list. */
export interface CoverageConflict extends CoverageRow {
  readonly rule: CoverageRule;
  readonly earlier: CoverageRow;
}

interface Claim extends CoverageRow, HeldPeriod {
  readonly holder: string;
}

/**
 * The rows that break the coverage rule, each once, in list order (rules, section 3): on any date a branch has OWN
 * coverage of at most one station and then no JOINT coverage; a station has JOINT coverage by at most one branch. Of
 * two rows that do not go together the later in the list is named. A row is live only while its branch is.
 * Affiliated rows, and overlapping rows of one branch, station and mode, never conflict. Branches of the same code count
 * as one. Boundary: a joint branch may take a station over on the very day the other's coverage ends.
 */
export function findCoverageConflicts(branches: readonly CoveringBranch[]): readonly CoverageConflict[] {
  const found: (readonly CoverageConflict[])[] = [];
  const jointClaims = new Map<string, Claim[]>();
  for (const [branch, { code, coverage, ...dates }] of branches.entries()) {
    const exclusive: Claim[] = [];
    for (const [row, { stationCode, mode, from, until }] of coverage.entries()) {
      if (mode === 'AFFILIATED') continue;
      const claim = { branch, row, ...intersect({ from, until }, lifeOf(dates)) };
      exclusive.push({ ...claim, holder: mode === 'OWN' ? `OWN ${stationCode}` : 'JOINT' });
      if (mode === 'JOINT') gather(jointClaims, stationCode, { ...claim, holder: code });
    }
    found.push(conflictsAmong(exclusive, 'OWN_IS_ALONE'));
  }
  for (const claims of jointClaims.values()) found.push(conflictsAmong(claims, 'ONE_JOINT_BRANCH'));
  return onePerRow(found.flat());
}

function gather(groups: Map<string, Claim[]>, key: string, claim: Claim): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [claim]);
  else group.push(claim);
}

function conflictsAmong(claims: readonly Claim[], rule: CoverageRule): readonly CoverageConflict[] {
  if (claims.every((claim) => claim.holder === claims[0]?.holder)) return [];
  return findClashes(claims).flatMap(({ index, earlier }) => {
    const [later, first] = [claims[index], claims[earlier]];
    if (later === undefined || first === undefined) return [];
    return [{ branch: later.branch, row: later.row, rule, earlier: { branch: first.branch, row: first.row } }];
  });
}

function onePerRow(conflicts: readonly CoverageConflict[]): readonly CoverageConflict[] {
  const sorted = conflicts.toSorted((one, other) => one.branch - other.branch || one.row - other.row);
  return sorted.filter((conflict, index) => {
    const previous = sorted[index - 1];
    return previous?.branch !== conflict.branch || previous.row !== conflict.row;
  });
}
