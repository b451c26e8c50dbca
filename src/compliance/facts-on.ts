import { COVERAGE_MODES, lifeOf } from '../domain/branch.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import { holdsOn } from '../domain/period.ts';
import { areConnected } from './are-connected.ts';
import { divisionChains } from './division-chain.ts';
import { type BranchDraft, type Drafts, draftBranch, draftStation, type StationDraft } from './draft-facts.ts';
import type { CoverageOnDate, FactsOnDate } from './facts-on-date.ts';
import { type CountedWorker, postWorkers } from './post-workers.ts';

/**
 * The facts that hold on a date, counted as section 3 of the rules says. References to stations or branches outside
 * the facts are passed over: the caller sees to it that everything a verdict needs is there. `reportWorker` hears of
 * every worker where they count.
 */
export function factsOn(
  facts: JudgedFacts,
  date: IsoDate,
  reportWorker?: (worker: CountedWorker) => void,
): FactsOnDate {
  const chainOf = divisionChains(facts.divisions);
  const stations = new Map(facts.stations.map((station) => [station.code, draftStation(station, date, chainOf)]));
  const branches = new Map<string, BranchDraft>();
  for (const branch of facts.branches) {
    if (holdsOn(lifeOf(branch), date)) branches.set(branch.code, draftBranch(branch, date));
  }
  linkResponsibleBodies(facts, stations, date);
  linkCoverage(facts, stations, branches, date);
  linkNeighbors(facts, stations);
  for (const branch of branches.values()) branch.isConnected = areConnected(branch.jointStations);
  linkWaivers(facts, stations, date);
  postWorkers(facts, stations, branches, date, reportWorker);
  for (const branch of branches.values()) {
    for (const { headcount } of branch.jointStations) branch.jointFullMembers += headcount.fullMembers;
  }
  return { date, stations: [...stations.values()].sort((a, b) => compareCodes(a.code, b.code)), branches };
}

function linkResponsibleBodies(facts: JudgedFacts, stations: Drafts<StationDraft>, date: IsoDate): void {
  const live = new Set<string>();
  for (const body of facts.partyBodies) if (holdsOn(body, date)) live.add(body.code);
  for (const { code, responsibleBodies } of facts.stations) {
    const named = responsibleBodies.find((body) => holdsOn(body, date));
    const station = stations.get(code);
    if (named === undefined || station === undefined) continue;
    station.responsibleBody = { code: named.partyBodyCode, isLive: live.has(named.partyBodyCode) };
  }
}

/** A row of coverage is live when its own dates and its branch's dates are. */
function linkCoverage(
  facts: JudgedFacts,
  stations: Drafts<StationDraft>,
  branches: Drafts<BranchDraft>,
  date: IsoDate,
): void {
  for (const { code, coverage } of facts.branches) {
    const branch = branches.get(code);
    if (branch === undefined) continue;
    for (const row of coverage) {
      const station = stations.get(row.stationCode);
      if (station === undefined || !holdsOn(row, date)) continue;
      // overlapping rows of one branch and station count once
      if (station.coverage.some((other) => other.branch === branch && other.mode === row.mode)) continue;
      station.coverage.push({ branch, mode: row.mode });
      if (row.mode === 'JOINT' && station.counts) branch.jointStations.push(station);
    }
  }
  for (const station of stations.values()) {
    if (station.coverage.length > 1) station.coverage.sort(byAssignment);
    const ownAndJoint = station.coverage.filter(({ mode }) => mode !== 'AFFILIATED');
    station.jointBranch = ownAndJoint.find(({ mode }) => mode === 'JOINT')?.branch;
    if (ownAndJoint.length > 0) station.branches = [...new Set(ownAndJoint.map(({ branch }) => branch))];
  }
  for (const branch of branches.values()) {
    branch.jointStations.sort((a, b) => compareCodes(a.code, b.code));
    branch.jointCodes = branch.jointStations.map(({ code }) => code);
  }
}

/** OWN before JOINT before AFFILIATED, then the earliest established, then the smallest code. */
function byAssignment(one: CoverageOnDate, other: CoverageOnDate): number {
  return (
    COVERAGE_MODES.indexOf(one.mode) - COVERAGE_MODES.indexOf(other.mode) ||
    compareCodes(one.branch.establishedOn, other.branch.establishedOn) ||
    compareCodes(one.branch.code, other.branch.code)
  );
}

function linkNeighbors(facts: JudgedFacts, stations: Drafts<StationDraft>): void {
  for (const { stationCodes } of facts.adjacencies) {
    const [one, other] = [stations.get(stationCodes[0]), stations.get(stationCodes[1])];
    if (one === undefined || other === undefined || !one.counts || !other.counts) continue;
    one.neighbors.push(other.code);
    other.neighbors.push(one.code);
  }
}

function linkWaivers(facts: JudgedFacts, stations: Drafts<StationDraft>, date: IsoDate): void {
  for (const waiver of facts.waivers) {
    const station = stations.get(waiver.stationCode);
    if (station === undefined || !holdsOn(waiver, date)) continue;
    const earlier = station.waivers.get(waiver.findingCode);
    if (earlier !== undefined && earlier <= waiver.from) continue;
    station.waivers = new Map(station.waivers).set(waiver.findingCode, waiver.from);
  }
}
