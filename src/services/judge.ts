import { evaluate, mayBeGrouped, type PlanGroups, policyLookup } from '../compliance/evaluate.ts';
import { factsOn } from '../compliance/facts-on.ts';
import type { FactsOnDate, StationOnDate } from '../compliance/facts-on-date.ts';
import type { Policy } from '../compliance/policy.ts';
import { isAffiliated } from '../compliance/requirement.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { JointBranchPlan, JointBranchProblem, PlannerStation } from '../planner/joint-branch-plan.ts';
import { planJointBranches } from '../planner/plan-joint-branches.ts';

/**
 * Judges every station of the facts on a date: looks at what holds on it, plans the joint branches of each district,
 * evaluates. Verdicts are sorted by station code; stations not open on the date have one too, with `counts` false.
 * The one way from facts to verdicts, whether they come from a file or from the database. Without a planner given, every
 * piece is solved here and now, however long it takes.
 */
export function judge(
  facts: JudgedFacts,
  date: IsoDate,
  policies: readonly Policy[],
  plan: GroupPlanner = planHere,
): readonly Verdict[] {
  return judgeCounted(factsOn(facts, date), policies, plan);
}

/** Plans each problem once: for judging the same stations over and over, where most changes concern no plan. */
export function rememberPlans(plan: GroupPlanner): GroupPlanner {
  const plans = new Map<string, PlanGroups>();
  return (problem) => {
    const key = JSON.stringify(problem);
    let groups = plans.get(key);
    if (groups === undefined) {
      groups = plan(problem);
      plans.set(key, groups);
    }
    return groups;
  };
}

/** The same for facts that are counted already; verdicts are in the order of the stations. */
function judgeCounted(
  facts: FactsOnDate,
  policies: readonly Policy[],
  plan: GroupPlanner = planHere,
): readonly Verdict[] {
  return evaluate(facts, policies, plan(planningProblem(facts, policies)));
}

/** Plans the joint branches: for each grouped station its group. However it does so, the groups are the same. */
export type GroupPlanner = (problem: JointBranchProblem) => PlanGroups;

/** Solves every piece here and now, however long it takes. */
export const planHere: GroupPlanner = (problem) => groupsByStation(planJointBranches(problem).groups);

/** For each station of the groups its group. */
export function groupsByStation(groups: JointBranchPlan['groups']): PlanGroups {
  return new Map(groups.flatMap((group) => group.map((code) => [code, group] as const)));
}

/** The stations the plan may group, as the planner sees them, and the confirmed neighbours among them. */
export function planningProblem(facts: FactsOnDate, policies: readonly Policy[]): JointBranchProblem {
  const policyOf = policyLookup(policies, facts.date);
  const stations = facts.stations.filter((station) => mayBeGrouped(station, policyOf(station)));
  return {
    stations: stations.map(asPlannerStation),
    edges: stations.flatMap(({ code, neighbors }) => neighbors.map((neighbor) => [code, neighbor] as const)),
  };
}

function asPlannerStation(station: StationOnDate): PlannerStation {
  return {
    code: station.code,
    parent: station.town,
    district: station.district,
    fullMembers: station.headcount.fullMembers,
    location: station.location,
    affiliated: isAffiliated(station),
    existingBranch: station.jointBranch?.code,
  };
}
