import type { HostCandidate } from '../compliance/affiliation-hosts.ts';
import { divisionChains } from '../compliance/division-chain.ts';
import type { IsoDate } from '../domain/date.ts';
import { countsOn } from '../domain/station.ts';
import { neighborsOf } from './adjacency.ts';
import { type BranchRecord, findBranches, liveBranchesOfDivisions } from './branch.ts';
import { coverageOfBranches, coverageOfStations } from './coverage.ts';
import type { Db } from './database.ts';
import { divisionsUpwards } from './division.ts';
import { type StationRecord, stationsByCodes } from './station.ts';
import { divisionCodesOfDistricts, stationCodesOfDistricts } from './station-codes.ts';

/**
 * The branches that could take each of these stations in, by station code: the live ones that cover one of its
 * neighbours, and all other live ones of its district; covered stations and neighbours are those that count on the
 * date. A branch belongs to the district above the division it names, else to those of the stations it covers.
 */
export async function hostCandidates(
  db: Db,
  stationCodes: readonly string[],
  date: IsoDate,
): Promise<Map<string, HostCandidate[]>> {
  const neighbors = await neighborsOf(db, stationCodes, date);
  const nearby = await stationCodesOfDistricts(db, stationCodes);
  const neighborCodes = [...neighbors.values()].flat().map((neighbor) => neighbor.code);
  const branches = await loadBranchesAround(db, stationCodes, [...nearby, ...neighborCodes], date);
  const covered = await loadCovered(db, branches, date);
  const stations = await stationsByCodes(db, stationCodes);
  const districtOf = await loadDistricts(db, [...stations.values()], branches, covered);

  const candidates = new Map<string, HostCandidate[]>();
  for (const station of stations.values()) {
    const district = districtOf(station.divisionCode);
    const beside = new Set(neighbors.get(station.code)?.map((neighbor) => neighbor.code));
    const found: HostCandidate[] = [];
    for (const branch of branches) {
      const coveredHere = covered.get(branch.code) ?? [];
      const coversNeighbor = coveredHere.some(({ code }) => beside.has(code));
      if (!coversNeighbor && (district === null || !districtsOf(branch, coveredHere, districtOf).has(district)))
        continue;
      found.push({
        code: branch.code,
        coversStation: coveredHere.some(({ code }) => code === station.code),
        coversNeighbor,
        locations: coveredHere.flatMap(({ location }) => location ?? []),
      });
    }
    candidates.set(station.code, found);
  }
  return candidates;
}

type DistrictOf = (divisionCode: string) => string | null;

function districtsOf(
  branch: BranchRecord,
  covered: readonly StationRecord[],
  districtOf: DistrictOf,
): ReadonlySet<string | null> {
  const named = branch.divisionCode === undefined ? null : districtOf(branch.divisionCode);
  return new Set(named === null ? covered.map((station) => districtOf(station.divisionCode)) : [named]);
}

/** The live branches that cover one of `nearby`, or name a division in a district of the stations asked for. */
async function loadBranchesAround(
  db: Db,
  stationCodes: readonly string[],
  nearby: readonly string[],
  date: IsoDate,
): Promise<BranchRecord[]> {
  const branches = new Map<string, BranchRecord>();
  const coverage = [...(await coverageOfStations(db, [...new Set(nearby)], date)).values()].flat();
  const covering = await findBranches(db, [...new Set(coverage.map((row) => row.branchCode))]);
  const naming = await liveBranchesOfDivisions(db, await divisionCodesOfDistricts(db, stationCodes), date);
  for (const branch of [...covering, ...naming]) branches.set(branch.code, branch);
  return [...branches.values()];
}

/** The stations that each of the branches covers on the date and that count on it. */
async function loadCovered(
  db: Db,
  branches: readonly BranchRecord[],
  date: IsoDate,
): Promise<ReadonlyMap<string, readonly StationRecord[]>> {
  const coverage = await coverageOfBranches(
    db,
    branches.map((branch) => branch.code),
    date,
  );
  const codes = [...coverage.values()].flat().map((row) => row.stationCode);
  const stations = await stationsByCodes(db, [...new Set(codes)]);
  const covered = new Map<string, StationRecord[]>();
  for (const [branchCode, rows] of coverage) {
    const counting = new Set(rows.flatMap((row) => stations.get(row.stationCode) ?? []));
    covered.set(
      branchCode,
      [...counting].filter((station) => countsOn(station, date)),
    );
  }
  return covered;
}

async function loadDistricts(
  db: Db,
  stations: readonly StationRecord[],
  branches: readonly BranchRecord[],
  covered: ReadonlyMap<string, readonly StationRecord[]>,
): Promise<DistrictOf> {
  const codes = new Set<string>();
  for (const station of stations) codes.add(station.divisionCode);
  for (const branch of branches) if (branch.divisionCode !== undefined) codes.add(branch.divisionCode);
  for (const stationsCovered of covered.values())
    for (const station of stationsCovered) codes.add(station.divisionCode);
  const chainOf = divisionChains(await divisionsUpwards(db, [...codes]));
  return (divisionCode) => chainOf(divisionCode).district;
}
