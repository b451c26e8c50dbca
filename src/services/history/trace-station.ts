import { evaluate } from '../../compliance/evaluate.ts';
import { factsOn } from '../../compliance/facts-on.ts';
import { findCauses } from '../../compliance/find-causes.ts';
import type { Policy } from '../../compliance/policy.ts';
import { type Turn, turnsOfStations } from '../../compliance/turning-dates.ts';
import type { Verdict } from '../../compliance/verdict.ts';
import { addDays, type IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { isAltered } from '../altered.ts';
import { type GroupPlanner, planHere } from '../judge.ts';
import { findMovers, type StationPlan, StationPlanner } from './station-plan.ts';

/** A day on which the verdict of a station changed: its status, its requirement or its findings. */
export interface StationChange {
  readonly on: IsoDate;
  /** As it was until then. */
  readonly before: Verdict;
  readonly after: Verdict;
  /** The facts that changed it; none: the joint plan alone. */
  readonly causes: readonly Turn[];
  /** Where the joint plan has another group for it: the other stations whose change moved the plan, by code. */
  readonly movedBy: readonly string[];
}

interface Judged {
  readonly verdict: Verdict;
  readonly plan: StationPlan;
}

/**
 * Every day in [from, until) on which the verdict of a station changed, in order, each by what `isAltered` takes for a
 * change; one step a day judged. The facts must be those of its whole district. Only days on which something turns are
 * judged: those of the station itself, and, while its requirement comes from the joint plan, those of its district.
 */
export function* traceStation(
  facts: JudgedFacts,
  policies: readonly Policy[],
  stationCode: string,
  from: IsoDate,
  until: IsoDate,
  plan: GroupPlanner = planHere,
): Generator<StationChange | null> {
  const turns = turnsOfStations(facts, policies, from, until);
  const own = Map.groupBy(turns.get(stationCode) ?? [], ({ on }) => on);
  const days = [...new Set([...turns.values()].flatMap((list) => list.map(({ on }) => on)))].sort();
  const planner = new StationPlanner(stationCode, policies, plan);
  const judgeOn = (date: IsoDate): Judged | undefined => {
    const factsOnDate = factsOn(facts, date);
    const station = factsOnDate.stations.filter(({ code }) => code === stationCode);
    const plan = planner.plan(factsOnDate);
    const [verdict] = evaluate({ ...factsOnDate, stations: station }, policies, plan.groups);
    return verdict && { verdict, plan };
  };

  let before = judgeOn(addDays(from, -1));
  for (const day of days) {
    if (before === undefined) return;
    const turned = own.get(day);
    if (turned === undefined && !dependsOnPlan(before.verdict)) continue;
    const after = judgeOn(day);
    if (after === undefined) return;
    yield isAltered(before.verdict, after.verdict) ? explainChange(day, before, after, turned ?? []) : null;
    before = after;
  }
}

function explainChange(on: IsoDate, before: Judged, after: Judged, turned: readonly Turn[]): StationChange {
  const { stationCode } = after.verdict;
  const isRegrouped =
    dependsOnPlan(before.verdict) &&
    dependsOnPlan(after.verdict) &&
    String(before.verdict.planGroup) !== String(after.verdict.planGroup);
  const movers = isRegrouped ? findMovers(before.plan, after.plan) : [];
  return {
    on,
    before: before.verdict,
    after: after.verdict,
    causes:
      isRegrouped && isByPlanAlone(before, after, movers) ? [] : findCauses(turned, before.verdict, after.verdict),
    movedBy: movers.filter((code) => code !== stationCode),
  };
}

/** Whether what is required comes from the joint plan: another plan would change it. */
function dependsOnPlan({ required }: Verdict): boolean {
  if (required === null || required.registered) return false;
  return required.kind === 'JOINT_BRANCH' || required.kind === 'AFFILIATION';
}

/** Whether the group is all that changed of a station, and nothing that the planner sees of the station itself. */
function isByPlanAlone({ verdict: before }: Judged, { verdict: after }: Judged, movers: readonly string[]): boolean {
  return !movers.includes(after.stationCode) && !isAltered({ ...before, required: null }, { ...after, required: null });
}
