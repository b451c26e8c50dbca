import { compareCodes } from '../../domain/compare-codes.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { policyLookup } from '../evaluate.ts';
import type { FactsOnDate } from '../facts-on-date.ts';
import type { Policy } from '../policy.ts';
import { assessCandidate, CANDIDATE_STAGES, type Candidate, postingOn } from './candidate.ts';

/** A station without a full member, and who of its workers can become one, as of a date. */
export interface StationDevelopment {
  readonly stationCode: string;
  readonly date: IsoDate;
  /** The responsible party body named; null: none is. */
  readonly partyBody: string | null;
  readonly partyBodyLive: boolean;
  /** The nearest to full membership first, then by date and code. */
  readonly candidates: readonly Candidate[];
  /** The first day on which one of them can be a full member; null: none can. */
  readonly fullMemberFrom: IsoDate | null;
}

/** The judged stations without a full member on the date of `counted`, sorted by code, with their candidates. */
export function stationsToDevelop(
  counted: FactsOnDate,
  { workers }: JudgedFacts,
  policies: readonly Policy[],
): readonly StationDevelopment[] {
  const { date } = counted;
  const policyOf = policyLookup(policies, date);
  const stations = counted.stations.filter(
    (station) =>
      station.counts && station.headcount.fullMembers === 0 && policyOf(station).judgedLevels.includes(station.level),
  );
  const candidates = new Map<string, Candidate[]>(stations.map(({ code }) => [code, []]));
  const monthsOf = new Map(stations.map((station) => [station.code, policyOf(station).parameters.probationMonths]));
  for (const worker of workers) {
    const posting = postingOn(worker, date);
    const months = monthsOf.get(posting?.stationCode ?? '');
    if (posting === undefined || months === undefined) continue;
    const candidate = assessCandidate(worker, posting, date, months);
    if (candidate !== undefined) candidates.get(posting.stationCode)?.push(candidate);
  }
  return stations.map(({ code, responsibleBody }) => {
    const found = (candidates.get(code) ?? []).sort(byNearness);
    return {
      stationCode: code,
      date,
      partyBody: responsibleBody?.code ?? null,
      partyBodyLive: responsibleBody?.isLive === true,
      candidates: found,
      fullMemberFrom: found.flatMap(({ fullMemberFrom }) => fullMemberFrom ?? []).sort()[0] ?? null,
    };
  });
}

function byNearness(one: Candidate, other: Candidate): number {
  return (
    CANDIDATE_STAGES.indexOf(one.stage) - CANDIDATE_STAGES.indexOf(other.stage) ||
    compareCodes(one.since, other.since) ||
    compareCodes(one.workerCode, other.workerCode)
  );
}
