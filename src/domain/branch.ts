import { addYears, type IsoDate } from './date.ts';
import type { Period } from './period.ts';

export const COVERAGE_MODES = ['OWN', 'JOINT', 'AFFILIATED'] as const;
/** 单独 / 联合 / 挂靠, in the order in which a member without an explicit relation is assigned. */
export type CoverageMode = (typeof COVERAGE_MODES)[number];

export const COMMITTEE_ROLES = [
  'SECRETARY',
  'DEPUTY_SECRETARY',
  'ORGANIZATION',
  'PUBLICITY',
  'DISCIPLINE',
  'MEMBER',
] as const;
export type CommitteeRole = (typeof COMMITTEE_ROLES)[number];

/** Which station a branch covers, how, and when. */
export interface Coverage extends Period {
  readonly stationCode: string;
  readonly mode: CoverageMode;
  readonly from: IsoDate;
}

export interface CommitteeMember {
  readonly workerCode: string;
  readonly role: CommitteeRole;
}

/** A branch committee (支部委员会), as elected. In office until the next is elected or it is dissolved, past its term too. */
export interface Committee {
  readonly electedOn: IsoDate;
  /** Absent: three years after the election. */
  readonly termEndsOn?: IsoDate | undefined;
  readonly dissolvedOn?: IsoDate | undefined;
  readonly members: readonly CommitteeMember[];
}

/** The secretary (书记) of a branch without a committee. */
export interface Secretary extends Period {
  readonly workerCode: string;
  readonly from: IsoDate;
}

/** A party branch (党支部) with the stations it covers over time. No coverage: a host outside the stations. */
export interface Branch {
  readonly code: string;
  readonly name: string;
  readonly establishedOn: IsoDate;
  readonly dissolvedOn?: IsoDate | undefined;
  /** The division it belongs to; absent: those of the stations it covers. */
  readonly divisionCode?: string | undefined;
  readonly coverage: readonly Coverage[];
  /** One a date of election. */
  readonly committees: readonly Committee[];
  readonly secretaries: readonly Secretary[];
}

/** The life of a branch as a period: a row of its coverage is live only within it. */
export function lifeOf(branch: Pick<Branch, 'establishedOn' | 'dissolvedOn'>): Period {
  return { from: branch.establishedOn, until: branch.dissolvedOn };
}

/** When a committee's term ends: as recorded, else three years after its election (支部工作条例: 一般每届任期 3 年). */
export function termEndOf(committee: Pick<Committee, 'electedOn' | 'termEndsOn'>): IsoDate {
  return committee.termEndsOn ?? addYears(committee.electedOn, 3);
}

/**
 * The committee in office on a date: only the latest elected on or before it can be, unless it was dissolved by
 * then. A committee without listed members is in office too (rules, section 3).
 */
export function committeeInOffice(committees: readonly Committee[], date: IsoDate): Committee | undefined {
  let latest: Committee | undefined;
  for (const committee of committees) {
    if (committee.electedOn <= date && (latest === undefined || committee.electedOn > latest.electedOn)) {
      latest = committee;
    }
  }
  if (latest?.dissolvedOn !== undefined && latest.dissolvedOn <= date) return undefined;
  return latest;
}
