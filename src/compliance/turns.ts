import { type Branch, lifeOf, termEndOf } from '../domain/branch.ts';
import { addDays, addMonths, type IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { PartyBody } from '../domain/party-body.ts';
import type { Period } from '../domain/period.ts';
import type { Station } from '../domain/station.ts';
import type { WorkerHistory } from '../domain/worker.ts';
import { findJurisdictions, type Jurisdiction, type Terms } from './jurisdictions.ts';
import type { Policy } from './policy.ts';
import { stayBegin } from './worker-history.ts';

/** What can happen on a day by dated facts, or by time alone (`…_DUE`, `TERM_…`, `PROBATION_OVER`). */
export const TURN_KINDS = [
  'STATION_OPENED',
  'STATION_CLOSED',
  'BODY_NAMED',
  'BODY_LEFT',
  'PARTY_BODY_BEGAN',
  'PARTY_BODY_ENDED',
  'WAIVER_BEGAN',
  'WAIVER_ENDED',
  'POLICY_BEGAN',
  'POLICY_ENDED',
  'POSTING_BEGAN',
  'POSTING_ENDED',
  'STAGE_BEGAN',
  'PROBATION_OVER',
  'RELATION_BEGAN',
  'TRANSFER_DUE',
  'BRANCH_ESTABLISHED',
  'BRANCH_DISSOLVED',
  'COVERAGE_BEGAN',
  'COVERAGE_ENDED',
  'COMMITTEE_ELECTED',
  'COMMITTEE_DISSOLVED',
  'TERM_ENDING',
  'TERM_ENDED',
  'SECRETARY_BEGAN',
  'SECRETARY_ENDED',
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/**
 * Takes one turn: what happens, on which day, the code of the worker, branch, station, party body or policy version it happens
 * to, and what it is about, if anything: the station of a posting, stay or coverage, the stage, the branch of a relation,
 * the party body named, the finding waived, the worker who is secretary.
 */
export type ReportTurn = (kind: TurnKind, on: IsoDate, code: string, about?: string) => void;

/** A fact with the turns it makes, and the codes of the stations it concerns itself, some perhaps twice. */
export type VisitFact = (reportTurns: (report: ReportTurn) => void, stationCodes: () => readonly string[]) => void;

/**
 * Goes through all facts that turn on some day, each with the stations it concerns at any time: a station's own facts,
 * its waivers and named bodies the station; a branch those it covers; a worker those they are posted to and those
 * covered by a branch that keeps their relation; a policy those under a division that names it, and those that may have
 * to do with the national one. What a policy says turns for its own stations alone. No turn is missing on which a
 * verdict may change: between two of them every verdict of these facts is the same. There may be too many.
 */
export function visitFacts(facts: JudgedFacts, policies: readonly Policy[], visit: VisitFact): void {
  const jurisdictions = findJurisdictions(facts, policies);
  for (const { policies: own, stationCodes } of jurisdictions) {
    for (const policy of own) {
      visit(
        (report) => reportPolicy(policy, report),
        () => stationCodes,
      );
    }
  }
  const visitByTerms = distinguish(jurisdictions, visit);
  const naming = new Map<string, string[]>();
  for (const station of facts.stations) {
    visit(
      (report) => reportStation(station, report),
      () => [station.code],
    );
    for (const { partyBodyCode } of station.responsibleBodies) {
      const stations = naming.get(partyBodyCode);
      if (stations === undefined) naming.set(partyBodyCode, [station.code]);
      else stations.push(station.code);
    }
  }
  for (const body of facts.partyBodies) {
    visit(
      (report) => reportPartyBody(body, report),
      () => naming.get(body.code) ?? [],
    );
  }
  for (const { stationCode, findingCode, from, until } of facts.waivers) {
    visit(
      (report) => reportPeriod({ from, until }, 'WAIVER_BEGAN', 'WAIVER_ENDED', report, stationCode, findingCode),
      () => [stationCode],
    );
  }
  const covered = new Map(facts.branches.map(({ code, coverage }) => [code, coverage.map((row) => row.stationCode)]));
  for (const branch of facts.branches) {
    visitByTerms(
      (terms, report) => reportBranch(branch, terms, report),
      () => covered.get(branch.code) ?? [],
    );
  }
  for (const worker of facts.workers) {
    visitByTerms(
      (terms, report) => reportWorker(worker, terms, report),
      () => [
        ...worker.postings.map(({ stationCode }) => stationCode),
        ...worker.relations.flatMap(({ branchCode }) => covered.get(branchCode ?? '') ?? []),
      ],
    );
  }
}

/** Visits a fact once for all stations, or, where they have different policies, once for those of each. */
function distinguish(
  jurisdictions: readonly Jurisdiction[],
  visit: VisitFact,
): (reportTurns: (terms: Terms, report: ReportTurn) => void, stationCodes: () => readonly string[]) => void {
  const [first, ...others] = jurisdictions;
  if (first === undefined) return () => {};
  if (others.length === 0) {
    return (reportTurns, stationCodes) => visit((report) => reportTurns(first.terms, report), stationCodes);
  }
  const byStation = new Map(jurisdictions.flatMap((each) => each.stationCodes.map((code) => [code, each] as const)));
  return (reportTurns, stationCodes) => {
    for (const [jurisdiction, codes] of Map.groupBy(stationCodes(), (code) => byStation.get(code))) {
      if (jurisdiction === undefined) continue;
      visit(
        (report) => reportTurns(jurisdiction.terms, report),
        () => codes,
      );
    }
  };
}

function reportPeriod(
  { from, until }: Period,
  began: TurnKind,
  ended: TurnKind,
  report: ReportTurn,
  code: string,
  about?: string,
): void {
  if (from !== undefined) report(began, from, code, about);
  if (until !== undefined) report(ended, until, code, about);
}

function reportPolicy({ id, effectiveFrom, effectiveUntil }: Policy, report: ReportTurn): void {
  reportPeriod({ from: effectiveFrom ?? undefined, until: effectiveUntil }, 'POLICY_BEGAN', 'POLICY_ENDED', report, id);
}

function reportStation({ code, openedOn, closedOn, responsibleBodies }: Station, report: ReportTurn): void {
  reportPeriod({ from: openedOn, until: closedOn }, 'STATION_OPENED', 'STATION_CLOSED', report, code);
  for (const body of responsibleBodies) {
    reportPeriod(body, 'BODY_NAMED', 'BODY_LEFT', report, code, body.partyBodyCode);
  }
}

function reportPartyBody(body: PartyBody, report: ReportTurn): void {
  reportPeriod(body, 'PARTY_BODY_BEGAN', 'PARTY_BODY_ENDED', report, body.code);
}

function reportBranch(branch: Branch, { reminder }: Terms, report: ReportTurn): void {
  const { code } = branch;
  reportPeriod(lifeOf(branch), 'BRANCH_ESTABLISHED', 'BRANCH_DISSOLVED', report, code);
  for (const row of branch.coverage)
    reportPeriod(row, 'COVERAGE_BEGAN', 'COVERAGE_ENDED', report, code, row.stationCode);
  for (const row of branch.secretaries) {
    reportPeriod(row, 'SECRETARY_BEGAN', 'SECRETARY_ENDED', report, code, row.workerCode);
  }
  for (const committee of branch.committees) {
    const { electedOn: from, dissolvedOn: until } = committee;
    reportPeriod({ from, until }, 'COMMITTEE_ELECTED', 'COMMITTEE_DISSOLVED', report, code);
    const termEnd = termEndOf(committee);
    report('TERM_ENDED', termEnd, code);
    for (const months of reminder) report('TERM_ENDING', firstDayWithin(months, termEnd), code);
  }
}

function reportWorker(worker: WorkerHistory, { transfer, probation }: Terms, report: ReportTurn): void {
  const { code, postings, membership, relations } = worker;
  for (const posting of postings) {
    reportPeriod(posting, 'POSTING_BEGAN', 'POSTING_ENDED', report, code, posting.stationCode);
    // only an explicit relation can be overdue
    if (relations.length === 0) continue;
    const since = stayBegin(worker, posting);
    for (const months of transfer) report('TRANSFER_DUE', addMonths(since, months), code, posting.stationCode);
  }
  for (const { stage, from } of membership) {
    report('STAGE_BEGAN', from, code, stage);
    if (stage !== 'PROBATIONARY') continue;
    // whichever entry it is counted from, the first or the extension
    for (const months of probation) report('PROBATION_OVER', addDays(addMonths(from, months), 1), code);
  }
  for (const { branchCode, from } of relations) report('RELATION_BEGAN', from, code, branchCode);
}

/** The first day on which at most `months` are left until `end`, months being added to the earlier date. */
export function firstDayWithin(months: number, end: IsoDate): IsoDate {
  let day = addMonths(end, -months);
  // clamping to the month's end makes the way back up to three days too early
  while (addMonths(day, months) < end) day = addDays(day, 1);
  return day;
}
