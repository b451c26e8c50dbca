import type { Branch, Coverage, CoverageMode } from '../../domain/branch.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { holdsOn } from '../../domain/period.ts';

/** The facts with a new branch for these stations from the date on; all other coverage of theirs ends on it. */
export function establishBranch(
  facts: JudgedFacts,
  stationCodes: readonly string[],
  mode: CoverageMode,
  date: IsoDate,
): JudgedFacts {
  const freed = endCoverage(facts.branches, stationCodes, date, () => true);
  let code = 'new-branch';
  while (freed.some((branch) => branch.code === code)) code += '+';
  const coverage = stationCodes.map((stationCode) => ({ stationCode, mode, from: date }));
  return { ...facts, branches: [...freed, emptyBranch(code, date, coverage)] };
}

/** The facts with the station affiliated to a branch from the date on; its own and joint coverage ends on it. */
export function affiliate(facts: JudgedFacts, stationCode: string, hostCode: string, date: IsoDate): JudgedFacts {
  const freed = endCoverage(facts.branches, [stationCode], date, ({ mode }) => mode !== 'AFFILIATED');
  const row: Coverage = { stationCode, mode: 'AFFILIATED', from: date };
  // a host that covers none of the stations around is not among the facts
  const known = freed.some(({ code }) => code === hostCode) ? freed : [...freed, emptyBranch(hostCode, date, [])];
  return {
    ...facts,
    branches: known.map((branch) =>
      branch.code === hostCode ? { ...branch, coverage: [...branch.coverage, row] } : branch,
    ),
  };
}

/** The facts with a committee of the branch elected on the date, its members not listed. */
export function electCommittee(facts: JudgedFacts, branchCode: string, electedOn: IsoDate): JudgedFacts {
  return {
    ...facts,
    branches: facts.branches.map((branch) =>
      branch.code === branchCode
        ? {
            ...branch,
            committees: [
              ...branch.committees.filter((committee) => committee.electedOn !== electedOn),
              { electedOn, members: [] },
            ],
          }
        : branch,
    ),
  };
}

function emptyBranch(code: string, establishedOn: IsoDate, coverage: readonly Coverage[]): Branch {
  return { code, name: code, establishedOn, coverage, committees: [], secretaries: [] };
}

function endCoverage(
  branches: readonly Branch[],
  stationCodes: readonly string[],
  date: IsoDate,
  isMeant: (row: Coverage) => boolean,
): readonly Branch[] {
  return branches.map((branch) => ({
    ...branch,
    coverage: branch.coverage.flatMap((row) => {
      if (!stationCodes.includes(row.stationCode) || !isMeant(row) || !holdsOn(row, date)) return [row];
      return row.from === date ? [] : [{ ...row, until: date }];
    }),
  }));
}
