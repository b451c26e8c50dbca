import { addMonths, type IsoDate, LAST_DATE } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { latestOn, type MembershipEntry } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { WorkerHistory } from '../../domain/worker.ts';
import { divisionChains } from '../division-chain.ts';
import { type Policy, policyInForce } from '../policy.ts';
import { probationOn } from '../worker-history.ts';

/** A full membership that nobody has recorded: the probation ends on time. */
export interface AssumedMembership {
  readonly workerCode: string;
  readonly from: IsoDate;
}

/** The facts as they will be if everything goes its normal course, and what was added to those recorded. */
export interface NormalCourse {
  readonly facts: JudgedFacts;
  /** In the order of the workers. */
  readonly assumed: readonly AssumedMembership[];
}

/**
 * The normal course of things after a date: a probationary member becomes a full one a year after the probation, or its
 * extension, began (党章第七条: 预备党员的预备期为一年). Nothing is assumed of those whose next stage is recorded already,
 * who are posted nowhere on that day, or whose year is over by `from`: that is overdue, no longer on time. Boundary: a
 * probation begun on 2026-07-01 makes a full member on 2027-07-01, even if the posting ends on 2027-07-02; if it ends
 * on 2027-07-01, it does not.
 */
export function assumeNormalCourse(facts: JudgedFacts, policies: readonly Policy[], from: IsoDate): NormalCourse {
  const monthsOf = probationMonths(facts, policies, from);
  const assumed: AssumedMembership[] = [];
  const workers = facts.workers.map((worker) => {
    const on = fullMembershipDue(worker, monthsOf);
    if (on === undefined || on <= from || !worker.postings.some((posting) => holdsOn(posting, on))) return worker;
    assumed.push({ workerCode: worker.code, from: on });
    const full: MembershipEntry = { stage: 'FULL', from: on };
    return { ...worker, membership: [...worker.membership, full] };
  });
  return { facts: assumed.length === 0 ? facts : { ...facts, workers }, assumed };
}

/** The day on which the probation of a worker is over; undefined: the last stage recorded is another one. */
function fullMembershipDue(worker: WorkerHistory, monthsOf: (worker: WorkerHistory, date: IsoDate) => number) {
  const last = latestOn(worker.membership, LAST_DATE);
  if (last?.stage !== 'PROBATIONARY') return undefined;
  return addMonths(probationOn(worker, last.from).since, monthsOf(worker, last.from));
}

/** How long the policy of the station where a worker is on probation says that it lasts. */
function probationMonths({ stations, divisions }: JudgedFacts, policies: readonly Policy[], from: IsoDate) {
  const chainOf = divisionChains(divisions);
  const divisionOf = new Map(stations.map(({ code, divisionCode }) => [code, divisionCode]));
  return ({ postings }: WorkerHistory, since: IsoDate): number => {
    const date = since > from ? since : from;
    const divisionCode = divisionOf.get(postings.find((posting) => holdsOn(posting, date))?.stationCode ?? '');
    const named = divisionCode === undefined ? undefined : chainOf(divisionCode).namedPolicy;
    return policyInForce(policies, named, date).parameters.probationMonths;
  };
}
