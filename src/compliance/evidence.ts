import { compareCodes } from '../domain/compare-codes.ts';
import type { BranchOnDate, StationOnDate } from './facts-on-date.ts';
import type { BranchEvidence, Evidence } from './verdict.ts';

/** The live branches of a station that can get findings of their own: OWN and JOINT ones, each once. */
export function ownAndJointBranches(station: StationOnDate): readonly BranchOnDate[] {
  const branches: BranchOnDate[] = [];
  for (const { mode, branch } of station.coverage) {
    if (mode !== 'AFFILIATED' && !branches.includes(branch)) branches.push(branch);
  }
  return branches;
}

/** The branch covering the station jointly, if one does; never more than one. */
export function jointBranchOf(station: StationOnDate): BranchOnDate | undefined {
  return station.coverage.find(({ mode }) => mode === 'JOINT')?.branch;
}

/** Evidence naming the branches a condition holds for, sorted by code; null where there is none. */
export function branchEvidence(
  branches: readonly BranchOnDate[],
  figuresOf: (branch: BranchOnDate) => Omit<BranchEvidence, 'code'> | null,
): Evidence | null {
  let found: BranchEvidence[] | null = null;
  for (const branch of branches) {
    const figures = figuresOf(branch);
    if (figures === null) continue;
    found ??= [];
    found.push({ code: branch.code, ...figures });
  }
  return found === null ? null : { branches: found.sort((a, b) => compareCodes(a.code, b.code)) };
}

/** The responsible body as evidence: nothing where none is named. */
export function bodyEvidence(station: StationOnDate): Pick<Evidence, 'partyBody' | 'partyBodyLive'> {
  const body = station.responsibleBody;
  return body === undefined ? {} : { partyBody: body.code, partyBodyLive: body.isLive };
}
