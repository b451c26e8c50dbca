import { type Branch, COVERAGE_MODES, committeeInOffice, lifeOf, termEndOf } from '../domain/branch.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Facts } from '../domain/facts.ts';
import { isMember, latestOn } from '../domain/membership.ts';
import { holdsOn } from '../domain/period.ts';
import { countsOn, type Station } from '../domain/station.ts';
import { type DivisionChain, divisionChains } from './division-chain.ts';
import type {
  BranchOnDate,
  CommitteeOnDate,
  CoverageOnDate,
  FactsOnDate,
  StationOnDate,
  WorkerOnDate,
} from './facts-on-date.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
interface BranchDraft extends Mutable<BranchOnDate> {
  jointStations: StationOnDate[];
}
interface StationDraft extends Mutable<StationOnDate> {
  workers: WorkerOnDate[];
  coverage: CoverageOnDate[];
  neighbors: string[];
  headcount: Mutable<StationOnDate['headcount']>;
}
type Drafts<T> = ReadonlyMap<string, T>;

const NO_WAIVERS: StationOnDate['waivers'] = new Map();

/**
 * The facts that hold on a date, counted as section 3 of the rules says. References to stations or branches outside
 * the facts are passed over: the caller sees to it that everything a verdict needs is there.
 */
export function factsOn(facts: Facts, date: IsoDate): FactsOnDate {
  const chainOf = divisionChains(facts.divisions);
  const stations = new Map(facts.stations.map((station) => [station.code, draftStation(station, date, chainOf)]));
  const branches = new Map<string, BranchDraft>();
  for (const branch of facts.branches) {
    if (holdsOn(lifeOf(branch), date)) branches.set(branch.code, draftBranch(branch, date));
  }
  linkResponsibleBodies(facts, stations, date);
  linkCoverage(facts, stations, branches, date);
  linkNeighbors(facts, stations);
  linkWaivers(facts, stations, date);
  postAndCountWorkers(facts, stations, branches, date);
  return { date, stations: [...stations.values()].sort((a, b) => compareCodes(a.code, b.code)), branches };
}

function draftStation(station: Station, date: IsoDate, chainOf: (code: string) => DivisionChain): StationDraft {
  const { district, town, namedPolicy } = chainOf(station.divisionCode);
  return {
    code: station.code,
    level: station.level,
    counts: countsOn(station, date),
    district,
    town,
    namedPolicy,
    location: station.location,
    workers: [],
    headcount: { resident: 0, dispatched: 0, fullMembers: 0, probationaryMembers: 0 },
    coverage: [],
    neighbors: [],
    responsibleBody: undefined,
    waivers: NO_WAIVERS,
  };
}

function draftBranch(branch: Branch, date: IsoDate): BranchDraft {
  const committee = committeeOn(branch, date);
  return {
    code: branch.code,
    establishedOn: branch.establishedOn,
    fullMembers: 0,
    members: 0,
    committee,
    hasSecretary: committee?.hasSecretary === true || branch.secretaries.some((secretary) => holdsOn(secretary, date)),
    jointStations: [],
  };
}

function committeeOn(branch: Branch, date: IsoDate): CommitteeOnDate | undefined {
  const committee = committeeInOffice(branch.committees, date);
  if (committee === undefined) return undefined;
  return {
    electedOn: committee.electedOn,
    termEndsOn: termEndOf(committee),
    // one person may hold two offices
    size: new Set(committee.members.map((member) => member.workerCode)).size,
    hasSecretary: committee.members.some((member) => member.role === 'SECRETARY'),
  };
}

function linkResponsibleBodies(facts: Facts, stations: Drafts<StationDraft>, date: IsoDate): void {
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
  facts: Facts,
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
  for (const station of stations.values()) if (station.coverage.length > 1) station.coverage.sort(byAssignment);
  for (const { jointStations } of branches.values()) jointStations.sort((a, b) => compareCodes(a.code, b.code));
}

/** OWN before JOINT before AFFILIATED, then the earliest established, then the smallest code. */
function byAssignment(one: CoverageOnDate, other: CoverageOnDate): number {
  return (
    COVERAGE_MODES.indexOf(one.mode) - COVERAGE_MODES.indexOf(other.mode) ||
    compareCodes(one.branch.establishedOn, other.branch.establishedOn) ||
    compareCodes(one.branch.code, other.branch.code)
  );
}

function linkNeighbors(facts: Facts, stations: Drafts<StationDraft>): void {
  for (const { stationCodes } of facts.adjacencies) {
    const [one, other] = [stations.get(stationCodes[0]), stations.get(stationCodes[1])];
    if (one === undefined || other === undefined || !one.counts || !other.counts) continue;
    one.neighbors.push(other.code);
    other.neighbors.push(one.code);
  }
}

function linkWaivers(facts: Facts, stations: Drafts<StationDraft>, date: IsoDate): void {
  for (const waiver of facts.waivers) {
    const station = stations.get(waiver.stationCode);
    if (station === undefined || !holdsOn(waiver, date)) continue;
    const earlier = station.waivers.get(waiver.findingCode);
    if (earlier !== undefined && earlier <= waiver.from) continue;
    station.waivers = new Map(station.waivers).set(waiver.findingCode, waiver.from);
  }
}

/**
 * A worker counts to the station they are posted to. A member's explicit relation decides which branch they belong
 * to, wherever they are posted; without one it is the first live branch covering their station, if that counts.
 */
function postAndCountWorkers(
  facts: Facts,
  stations: Drafts<StationDraft>,
  branches: Drafts<BranchDraft>,
  date: IsoDate,
): void {
  for (const worker of facts.workers) {
    const posting = worker.postings.find((candidate) => holdsOn(candidate, date));
    const stage = latestOn(worker.membership, date)?.stage;
    const relation = latestOn(worker.relations, date);
    const station = posting === undefined ? undefined : stations.get(posting.stationCode);
    if (station !== undefined && posting !== undefined) {
      station.workers.push({ worker, posting, stage, relation });
      station.headcount[posting.kind === 'RESIDENT' ? 'resident' : 'dispatched'] += 1;
      if (stage === 'FULL') station.headcount.fullMembers += 1;
      if (stage === 'PROBATIONARY') station.headcount.probationaryMembers += 1;
    }
    if (!isMember(stage)) continue;
    const branch = relation === undefined ? firstBranchOf(station, branches) : branches.get(relation.branchCode ?? '');
    if (branch === undefined) continue;
    branch.members += 1;
    if (stage === 'FULL') branch.fullMembers += 1;
  }
  for (const { workers } of stations.values()) workers.sort((a, b) => compareCodes(a.worker.code, b.worker.code));
}

function firstBranchOf(station: StationDraft | undefined, branches: Drafts<BranchDraft>): BranchDraft | undefined {
  if (station === undefined || !station.counts) return undefined;
  const first = station.coverage[0];
  return first === undefined ? undefined : branches.get(first.branch.code);
}
