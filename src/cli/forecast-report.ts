import type { Candidate } from '../compliance/forecast/candidate.ts';
import type { ForecastBasis } from '../compliance/forecast/changes.ts';
import type { Crossing } from '../compliance/forecast/crossing.ts';
import { describeCandidate, describeDevelopment } from '../compliance/forecast/describe-development.ts';
import { describeEntry, joinEntryWords } from '../compliance/forecast/describe-entry.ts';
import type { ForecastCause, ForecastEntry } from '../compliance/forecast/forecast-entry.ts';
import type { ForecastNames } from '../compliance/forecast/forecast-names.ts';
import type { ForecastSpan } from '../compliance/forecast/forecast-span.ts';
import type { Outlook, OutlookFinding } from '../compliance/forecast/outlook.ts';
import type { StationDevelopment } from '../compliance/forecast/station-development.ts';
import type { Policy } from '../compliance/policy.ts';
import type { Headcount, RequiredStructure } from '../compliance/verdict.ts';
import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import type { Forecast } from '../services/forecast/forecast-facts.ts';

export interface ReportedOutlook extends Headcount {
  readonly status: ComplianceStatus;
  readonly required: Omit<RequiredStructure, 'registered'> | null;
  readonly findings: readonly OutlookFinding[];
  readonly policy: string;
}

export interface ReportedEntry {
  readonly date: IsoDate;
  readonly stationCode: string;
  readonly basis: ForecastBasis;
  readonly inNormalCourse: boolean;
  /** Null: the station does not count. */
  readonly before: ReportedOutlook | null;
  readonly after: ReportedOutlook | null;
  readonly causes: readonly (Omit<ForecastCause, 'on'> & { readonly phrase: string })[];
  readonly changes: readonly string[];
  readonly crossings: readonly (Crossing & { readonly consequence: string })[];
  /** Null: certain, and in a normal course as well. */
  readonly condition: string | null;
  readonly sentence: string;
}

export interface ReportedDevelopment extends Omit<StationDevelopment, 'date' | 'candidates'> {
  readonly candidates: readonly (Candidate & { readonly sentence: string })[];
  readonly sentence: string;
}

/** What `forecast` answers: entries by date and station, then the stations without a full member on the first day. */
export interface ForecastReport extends ForecastSpan {
  readonly entries: readonly ReportedEntry[];
  readonly development: readonly ReportedDevelopment[];
}

/** Puts a forecast into words, in one language. */
export function createForecastReport(
  { entries, development }: Forecast,
  { from, until }: ForecastSpan,
  policies: readonly Policy[],
  names: ForecastNames,
  language: Language,
): ForecastReport {
  return {
    from,
    until,
    entries: entries.map((entry) => reportEntry(entry, policies, names, language)),
    development: development.map(({ date, candidates, ...station }) => ({
      ...station,
      candidates: candidates.map((each) => ({ ...each, sentence: describeCandidate(each, date, language) })),
      sentence: describeDevelopment({ ...station, date, candidates }, names.partyBody, language),
    })),
  };
}

function reportEntry(
  entry: ForecastEntry,
  policies: readonly Policy[],
  names: ForecastNames,
  language: Language,
): ReportedEntry {
  const { date, stationCode, basis, inNormalCourse, before, after, causes, crossings } = entry;
  const words = describeEntry(entry, policies, names, language);
  return {
    date,
    stationCode,
    basis,
    inNormalCourse,
    before: before && reportOutlook(before),
    after: after && reportOutlook(after),
    causes: causes.map(({ on: _, ...cause }, place) => ({ ...cause, phrase: words.causes[place] ?? '' })),
    changes: words.changes,
    crossings: crossings.map((crossing, place) => ({ ...crossing, consequence: words.consequences[place] ?? '' })),
    condition: words.condition,
    sentence: joinEntryWords(words, language),
  };
}

function reportOutlook({ headcount, status, required, findings, policy }: Outlook): ReportedOutlook {
  return { ...headcount, status, required: required && reportRequired(required), findings, policy };
}

function reportRequired({ kind, minimumBranches, jointGroup }: RequiredStructure): ReportedOutlook['required'] {
  return { kind, minimumBranches, jointGroup };
}
