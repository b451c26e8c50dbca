import { type Branch, committeeInOffice, termEndOf } from '../domain/branch.ts';
import type { IsoDate } from '../domain/date.ts';
import { holdsOn } from '../domain/period.ts';
import { countsOn, type Station } from '../domain/station.ts';
import type { DivisionChain } from './division-chain.ts';
import type { BranchOnDate, CommitteeOnDate, CoverageOnDate, StationOnDate } from './facts-on-date.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface BranchDraft extends Mutable<BranchOnDate> {
  jointStations: StationOnDate[];
}

export interface StationDraft extends Mutable<StationOnDate> {
  coverage: CoverageOnDate[];
  neighbors: string[];
  headcount: Mutable<StationOnDate['headcount']>;
}

/** By code. */
export type Drafts<T> = ReadonlyMap<string, T>;

// Most stations share these, which makes going through many of them cheaper.
const NOBODY: readonly never[] = [];
const NO_BRANCHES: StationOnDate['branches'] = [];
const NO_WAIVERS: StationOnDate['waivers'] = new Map();

/** A station before anything is linked to it. */
export function draftStation(station: Station, date: IsoDate, chainOf: (code: string) => DivisionChain): StationDraft {
  const { district, town, namedPolicy } = chainOf(station.divisionCode);
  return {
    code: station.code,
    level: station.level,
    counts: countsOn(station, date),
    division: station.divisionCode,
    district,
    town,
    namedPolicy,
    location: station.location,
    headcount: { resident: 0, dispatched: 0, fullMembers: 0, probationaryMembers: 0 },
    candidates: 0,
    probationers: NOBODY,
    related: NOBODY,
    coverage: [],
    branches: NO_BRANCHES,
    jointBranch: undefined,
    neighbors: [],
    responsibleBody: undefined,
    waivers: NO_WAIVERS,
  };
}

/** A branch before anything is linked to it. */
export function draftBranch(branch: Branch, date: IsoDate): BranchDraft {
  const committee = committeeOn(branch, date);
  return {
    code: branch.code,
    establishedOn: branch.establishedOn,
    fullMembers: 0,
    members: 0,
    committee,
    hasSecretary: committee?.hasSecretary === true || branch.secretaries.some((secretary) => holdsOn(secretary, date)),
    jointStations: [],
    jointCodes: [],
    jointFullMembers: 0,
    isConnected: true,
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
