import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import type { WorkerHistory } from '../../domain/worker.ts';
import { policyLookup } from '../evaluate.ts';
import { factsOn } from '../facts-on.ts';
import type { Policy } from '../policy.ts';
import type { Verdict } from '../verdict.ts';
import { classifyWorkers } from './classify-workers.ts';
import { compareVerdicts } from './compare-verdicts.ts';
import type { Explanation } from './explanation.ts';
import { listKnownDates } from './known-dates.ts';
import { applyChange } from './named-change.ts';
import { proposeChanges } from './propose-changes.ts';
import { branchSteps, relationSteps } from './steps/branch-steps.ts';
import { changeSteps, knownDateSteps } from './steps/change-steps.ts';
import { headcountSteps } from './steps/headcount-steps.ts';
import { ruleSteps } from './steps/rule-steps.ts';
import { conclusionSteps, requirementSteps, subjectSteps } from './steps/verdict-steps.ts';

/** What an explanation rests on. */
export interface Explained {
  /** Closed under what the verdict needs, on every date. */
  readonly facts: JudgedFacts;
  readonly stationCode: string;
  readonly date: IsoDate;
  readonly policies: readonly Policy[];
  /** The branches the station could be affiliated with, best first. */
  readonly hosts: readonly string[];
  /** The one way from facts to the station's verdict; it plans, so it comes from above. */
  readonly judge: (facts: JudgedFacts, date: IsoDate) => Verdict;
}

/**
 * The whole derivation of a station's verdict on a date: who is counted, what is registered, what is required, each rule
 * as it was checked, the status, and what would change it. Every decision is taken over from the rules themselves; what
 * would happen is judged, never guessed. A station with 2 full members has a step on the third.
 */
export function explain(explained: Explained): Explanation {
  const { facts, stationCode, date, policies, hosts, judge } = explained;
  const onDate = factsOn(facts, date);
  const station = onDate.stations.find(({ code }) => code === stationCode);
  if (station === undefined) throw new Error(`the station ${stationCode} is not among the facts`);
  const verdict = judge(facts, date);
  const policy = policyLookup(policies, date)(station);
  const workers = concerning(facts.workers, stationCode);
  const standings = classifyWorkers(workers, stationCode, onDate);
  const situation = { facts, onDate, station, verdict, policy, standings, hosts, date };
  const changes = proposeChanges(situation).flatMap((change) => {
    const result = compareVerdicts(verdict, judge(applyChange(facts, stationCode, change, date), date));
    return result === null ? [] : [{ change, result }];
  });
  const knownDates = listKnownDates(facts, verdict, policies, (on) => judge(facts, on));
  const steps = [
    ...subjectSteps(situation, policies),
    ...headcountSteps(situation),
    ...relationSteps(situation),
    ...branchSteps(situation),
    ...requirementSteps(situation),
    ...ruleSteps(situation),
    ...conclusionSteps(situation),
    ...changeSteps(changes),
    ...knownDateSteps(knownDates),
  ];
  const mentioned = new Set(steps.flatMap(({ stations }) => stations));
  const fullMembersOf = new Map(
    onDate.stations
      .filter(({ code }) => mentioned.has(code))
      .map(({ code, headcount }) => [code, headcount.fullMembers]),
  );
  return { verdict, station, policy, fullMembersOf, steps };
}

function concerning(workers: readonly WorkerHistory[], stationCode: string): readonly WorkerHistory[] {
  return workers.filter(({ postings }) => postings.some((posting) => posting.stationCode === stationCode));
}
