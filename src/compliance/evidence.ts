import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { BranchOnDate, StationOnDate } from './facts-on-date.ts';
import type { FindingRule } from './finding-rule.ts';
import type { Policy } from './policy.ts';
import type { BranchEvidence, Evidence } from './verdict.ts';

/** Whether a live branch covers the station by itself (单独). */
export function hasOwnBranch(station: StationOnDate): boolean {
  // such coverage comes first
  return station.coverage[0]?.mode === 'OWN';
}

/** Makes the search of a rule about branches: its evidence names the OWN and JOINT ones for which there are figures, by code. */
export function findBranches(
  figuresOf: (branch: BranchOnDate, policy: Policy, date: IsoDate) => Omit<BranchEvidence, 'code'> | null,
): FindingRule['find'] {
  return ({ branches }, policy, date) => {
    let found: BranchEvidence[] | null = null;
    for (const branch of branches) {
      const figures = figuresOf(branch, policy, date);
      if (figures === null) continue;
      const evidence = { ...figures, code: branch.code };
      if (found === null) found = [evidence];
      else found.push(evidence);
    }
    return found === null ? null : { branches: found.sort(byCode) };
  };
}

/** Makes the search of a rule about some of a station's workers: its evidence names those it concerns, in their order. */
export function findWorkers<Worker extends { readonly code: string }>(
  among: (station: StationOnDate) => readonly Worker[],
  concerns: (worker: Worker, station: StationOnDate, policy: Policy, date: IsoDate) => boolean,
): FindingRule['find'] {
  return (station, policy, date) => {
    let found: string[] | null = null;
    for (const worker of among(station)) {
      if (!concerns(worker, station, policy, date)) continue;
      if (found === null) found = [worker.code];
      else found.push(worker.code);
    }
    return found === null ? null : { workers: found };
  };
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return compareCodes(one.code, other.code);
}

/** The responsible body as evidence: nothing where none is named. */
export function bodyEvidence(station: StationOnDate): Pick<Evidence, 'partyBody' | 'partyBodyLive'> {
  const body = station.responsibleBody;
  return body === undefined ? {} : { partyBody: body.code, partyBodyLive: body.isLive };
}
