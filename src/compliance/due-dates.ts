import { type Branch, termEndOf } from '../domain/branch.ts';
import { addDays, addMonths, type IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import { latestOn } from '../domain/membership.ts';
import { holdsOn, type Period } from '../domain/period.ts';
import type { WorkerHistory } from '../domain/worker.ts';
import { divisionChains } from './division-chain.ts';
import { DEFAULT_POLICY_NAME, type Policy } from './policy.ts';
import { probationBegin, stayBegin } from './worker-history.ts';

/**
 * For each station of the facts the first date after `date` on which time alone, with no fact recorded, may change
 * its verdict: a posting, stage, relation, coverage, committee, secretary, waiver, body or policy that begins or ends,
 * six months at a station, the end of a probation, six months before the end of a term. Stations without such a date
 * are missing. Too early a date only costs a judgement; none may be too late. What other stations' dates change is
 * reached from those stations when they are due.
 */
export function dueDates(facts: JudgedFacts, date: IsoDate, policies: readonly Policy[]): ReadonlyMap<string, IsoDate> {
  const due = new Map<string, IsoDate>();
  const forStation = (code: string, candidate: IsoDate | undefined) => {
    if (candidate === undefined || candidate <= date) return;
    const known = due.get(code);
    if (known === undefined || candidate < known) due.set(code, candidate);
  };
  const byStation = policiesByStation(facts, policies);
  const policiesOf = (stationCode: string) => byStation.get(stationCode) ?? NONE;
  const branches = new Map(facts.branches.map((branch) => [branch.code, branch]));
  const forBranch = (branch: Branch, candidateUnder: (policies: readonly Policy[]) => IsoDate | undefined) => {
    for (const { stationCode } of branch.coverage) forStation(stationCode, candidateUnder(policiesOf(stationCode)));
  };

  for (const station of facts.stations) {
    const { code } = station;
    for (const { effectiveFrom, effectiveUntil } of policiesOf(code)) {
      forStation(code, effectiveFrom ?? undefined);
      forStation(code, effectiveUntil);
    }
    forStation(code, nextEdge({ from: station.openedOn, until: station.closedOn }, date));
    for (const body of station.responsibleBodies) forStation(code, nextEdge(body, date));
  }
  const bodies = new Map(facts.partyBodies.map((body) => [body.code, body]));
  for (const { code, responsibleBodies } of facts.stations) {
    for (const { partyBodyCode } of responsibleBodies)
      forStation(code, nextEdge(bodies.get(partyBodyCode) ?? {}, date));
  }
  for (const waiver of facts.waivers) forStation(waiver.stationCode, nextEdge(waiver, date));
  for (const branch of facts.branches) {
    forBranch(
      branch,
      once((under) => nextDateOfBranch(branch, date, under)),
    );
  }
  for (const worker of facts.workers) {
    const nextUnder = once((under) => nextDateOfWorker(worker, date, under));
    for (const { stationCode } of worker.postings) forStation(stationCode, nextUnder(policiesOf(stationCode)));
    for (const { branchCode } of worker.relations) {
      const branch = branches.get(branchCode ?? '');
      if (branch !== undefined) forBranch(branch, nextUnder);
    }
  }
  return due;
}

/** Remembers the last answer: the stations of a branch or worker nearly always share their policies. */
function once(
  next: (policies: readonly Policy[]) => IsoDate | undefined,
): (policies: readonly Policy[]) => IsoDate | undefined {
  let asked: readonly Policy[] | undefined;
  let answer: IsoDate | undefined;
  return (policies) => {
    if (policies !== asked) [asked, answer] = [policies, next(policies)];
    return answer;
  };
}

/** The policies that can be in force for each station on any date: what no other station's pack says concerns it. */
function policiesByStation(
  { stations, divisions }: JudgedFacts,
  policies: readonly Policy[],
): ReadonlyMap<string, readonly Policy[]> {
  const chainOf = divisionChains(divisions);
  const byName = new Map<string | undefined, readonly Policy[]>();
  const byStation = new Map<string, readonly Policy[]>();
  for (const { code, divisionCode } of stations) {
    const { namedPolicy } = chainOf(divisionCode);
    let found = byName.get(namedPolicy);
    if (found === undefined) {
      found = policies.filter(({ name }) => name === namedPolicy || name === DEFAULT_POLICY_NAME);
      byName.set(namedPolicy, found);
    }
    byStation.set(code, found);
  }
  return byStation;
}

/** A station that is not among the facts is not judged. */
const NONE: readonly Policy[] = [];

function nextDateOfBranch(branch: Branch, date: IsoDate, policies: readonly Policy[]): IsoDate | undefined {
  let next = nextEdge({ from: branch.establishedOn, until: branch.dissolvedOn }, date);
  for (const row of branch.coverage) next = earliest(next, nextEdge(row, date));
  for (const row of branch.secretaries) next = earliest(next, nextEdge(row, date));
  for (const committee of branch.committees) {
    const termEnd = termEndOf(committee);
    next = earliest(next, nextEdge({ from: committee.electedOn, until: committee.dissolvedOn }, date));
    if (termEnd <= date) continue;
    next = earliest(next, termEnd);
    for (const { parameters } of policies) {
      const ending = firstDayWithin(parameters.termReminderMonths, termEnd);
      if (ending > date) next = earliest(next, ending);
    }
  }
  return next;
}

function nextDateOfWorker(worker: WorkerHistory, date: IsoDate, policies: readonly Policy[]): IsoDate | undefined {
  let next: IsoDate | undefined;
  for (const posting of worker.postings) next = earliest(next, nextEdge(posting, date));
  for (const { from } of worker.membership) if (from > date) next = earliest(next, from);
  for (const { from } of worker.relations) if (from > date) next = earliest(next, from);
  for (const policy of policies) {
    for (const threshold of thresholdsOf(worker, policy, date)) if (threshold > date) next = earliest(next, threshold);
  }
  return next;
}

/** The days from which a member's relation should have been transferred, and from which a probation is overdue. */
function thresholdsOf(worker: WorkerHistory, policy: Policy, date: IsoDate): readonly IsoDate[] {
  const thresholds: IsoDate[] = [];
  const posting = worker.postings.find((candidate) => holdsOn(candidate, date));
  if (posting !== undefined && worker.relations.length > 0) {
    thresholds.push(addMonths(stayBegin(worker, posting), policy.parameters.relationTransferMonths));
  }
  if (latestOn(worker.membership, date)?.stage === 'PROBATIONARY') {
    thresholds.push(addDays(addMonths(probationBegin(worker, date), policy.parameters.probationMonths), 1));
  }
  return thresholds;
}

/** The first day on which at most `months` are left until `end`, months being added to the earlier date. */
export function firstDayWithin(months: number, end: IsoDate): IsoDate {
  let day = addMonths(end, -months);
  // clamping to the month's end makes the way back up to three days too early
  while (addMonths(day, months) < end) day = addDays(day, 1);
  return day;
}

/** The first edge of a period after the date: its beginning, else its end. */
function nextEdge({ from, until }: Period, date: IsoDate): IsoDate | undefined {
  if (from !== undefined && from > date) return from;
  return until !== undefined && until > date ? until : undefined;
}

function earliest(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
