import { evaluate, mayBeGrouped, type PlanGroups, policyLookup } from '../compliance/evaluate.ts';
import { factsOn } from '../compliance/facts-on.ts';
import type { FactsOnDate, StationOnDate } from '../compliance/facts-on-date.ts';
import type { Policy } from '../compliance/policy.ts';
import { isAffiliated } from '../compliance/requirement.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { JointBranchProblem, PlannerStation } from '../planner/joint-branch-plan.ts';
import { planJointBranches } from '../planner/plan-joint-branches.ts';

/**
 * Judges every station of the facts on a date: looks at what holds on it, plans the joint branches of each district,
 * evaluates. Verdicts are sorted by station code; stations not open on the date have one too, with `counts` false.
 * The one way from facts to verdicts, whether they come from a file or from the database. `plan` plans, unless it
 * remembers the plan of just this problem.
 */
export function judge(
  facts: JudgedFacts,
  date: IsoDate,
  policies: readonly Policy[],
  plan: typeof planGroups = planGroups,
): readonly Verdict[] {
  const factsOnDate = factsOn(facts, date);
  return evaluate(factsOnDate, policies, plan(planningProblem(factsOnDate, policies)));
}

/** Plans each problem once: for judging the same stations over and over, where most changes concern no plan. */
export function rememberPlans(): typeof planGroups {
  const plans = new Map<string, PlanGroups>();
  return (problem) => {
    const key = JSON.stringify(problem);
    let plan = plans.get(key);
    if (plan === undefined) {
      plan = planGroups(problem);
      plans.set(key, plan);
    }
    return plan;
  };
}

/** Plans the joint branches: for each grouped station its group. */
export function planGroups(problem: JointBranchProblem): PlanGroups {
  const { groups } = planJointBranches(problem);
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
