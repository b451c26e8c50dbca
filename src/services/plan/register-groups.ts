import type { IsoDate } from '../../domain/date.ts';
import { updateBranch } from '../../storage/branch.ts';
import { branchCodesCovering, deleteCoverage, insertCoverage, updateCoverage } from '../../storage/coverage.ts';
import { stationsByCodes } from '../../storage/station.ts';
import type { Change } from '../change.ts';
import { findCovering } from '../check-coverage.ts';
import { changeRegistered, type Registration } from './change-registered.ts';

/** Registers groups as joint branches that exist already, from a date on. Answers the codes of the branches dissolved. */
export async function registerGroups(
  { trx, recordedAt, touch }: Change,
  on: IsoDate,
  registrations: readonly Registration[],
): Promise<readonly string[]> {
  const grouped = registrations.flatMap(({ stationCodes }) => stationCodes);
  const targets = registrations.map(({ branchCode }) => branchCode);
  const branches = await findCovering(trx, [...targets, ...(await branchCodesCovering(trx, grouped))]);
  await touch({ stations: grouped, branches: branches.map(({ code }) => code) });
  const covered = branches.flatMap(({ coverage }) => coverage.map(({ stationCode }) => stationCode));
  const stations = await stationsByCodes(trx, [...new Set(covered)]);
  const closedOn = (code: string) => stations.get(code)?.closedOn;
  const { ended, begun, dissolved } = changeRegistered({ on, registrations, branches, closedOn });
  for (const { branchCode, row } of ended) {
    if (row.from >= on) await deleteCoverage(trx, branchCode, row);
    else await updateCoverage(trx, branchCode, row, { ...row, until: on }, recordedAt);
  }
  for (const { branchCode, stationCode } of begun) {
    await insertCoverage(trx, branchCode, [{ stationCode, mode: 'JOINT', from: on }], recordedAt);
  }
  const byCode = new Map(branches.map(({ coverage: _, ...branch }) => [branch.code, branch]));
  for (const { branchCode, on: dissolvedOn } of dissolved) {
    const branch = byCode.get(branchCode);
    if (branch !== undefined) await updateBranch(trx, { ...branch, dissolvedOn }, recordedAt);
  }
  return dissolved.map(({ branchCode }) => branchCode);
}
