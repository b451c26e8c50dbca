import { compareCodes } from '../../domain/compare-codes.ts';
import { addDays, type IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { factsOn } from '../facts-on.ts';
import type { StationOnDate } from '../facts-on-date.ts';
import { findCauses } from '../find-causes.ts';
import { findPolicy, type Policy } from '../policy.ts';
import { turnsOfStations } from '../turning-dates.ts';
import type { Verdict } from '../verdict.ts';
import { type DatedEvent, eventsOn } from './events-on.ts';
import type { VerdictChange } from './explanation.ts';

/**
 * What is behind a change of a station's verdict on a day: what begins or ends for the station itself, another policy,
 * another joint plan; where it is none of these, whatever else the verdict rests on turns that day. A secretary who
 * leaves on 1 March is told of for that reason alone.
 */
export function eventsBehind(
  facts: JudgedFacts,
  policies: readonly Policy[],
  on: IsoDate,
  { before, after }: VerdictChange,
): readonly DatedEvent[] {
  const { stationCode } = after;
  const events: DatedEvent[] = [...eventsOn(facts, stationCode, on)];
  const policy = before.policy === after.policy ? undefined : findPolicy(policies, after.policy);
  if (policy !== undefined) events.push({ kind: 'POLICY_CHANGES', title: policy.title });
  if (isRegrouped(before, after)) events.push({ kind: 'PLAN_MOVES', stations: findMoved(facts, on, before, after) });
  if (events.length > 0) return events;
  const turns = turnsOfStations(facts, policies, on, addDays(on, 1)).get(stationCode) ?? [];
  return findCauses(turns, before, after)
    .filter(({ kind }) => kind !== 'POLICY_BEGAN' && kind !== 'POLICY_ENDED')
    .map((turn) => ({ kind: 'TURN', turn }));
}

/** Whether what is required comes from the joint plan on both days, and is another. */
function isRegrouped(before: Verdict, after: Verdict): boolean {
  const isPlanned = ({ required, planGroup }: Verdict) => required?.registered === false && planGroup !== null;
  return isPlanned(before) && isPlanned(after) && String(before.planGroup) !== String(after.planGroup);
}

/** The other stations of its groups that open, close, or have other full members or other coverage than on the eve. */
function findMoved(facts: JudgedFacts, on: IsoDate, before: Verdict, after: Verdict): readonly string[] {
  const grouped = new Set([...(before.planGroup ?? []), ...(after.planGroup ?? [])]);
  grouped.delete(after.stationCode);
  const [eve, day] = [addDays(on, -1), on].map((date) => {
    const seen = factsOn(facts, date).stations.filter(({ code }) => grouped.has(code));
    return new Map(seen.map((station) => [station.code, asPlanned(station)]));
  });
  return [...grouped].filter((code) => eve?.get(code) !== day?.get(code)).sort(compareCodes);
}

function asPlanned({ counts, headcount, coverage }: StationOnDate): string {
  return JSON.stringify([counts, headcount.fullMembers, coverage.map(({ branch, mode }) => [branch.code, mode])]);
}
