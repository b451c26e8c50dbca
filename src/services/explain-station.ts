import { explain } from '../compliance/explanation/explain.ts';
import type { Explanation } from '../compliance/explanation/explanation.ts';
import { factsOn } from '../compliance/facts-on.ts';
import type { Policy } from '../compliance/policy.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import { loadFacts } from '../storage/load-facts.ts';
import { stationCodesOfDistricts } from '../storage/station-codes.ts';
import type { App } from './app.ts';
import { type GroupPlanner, judge, planHere, planningProblem, rememberPlans } from './judge.ts';
import { findAffiliationHosts } from './loaders/affiliation-hosts.ts';
import { runPlanned } from './pieces/run-planned.ts';
import type { NamedNeighbor } from './plan/describe-uncovered.ts';
import { explainUncovered, type UncoveredReason } from './plan/uncovered-reasons.ts';

/** Why the plan leaves a station out, and the neighbours that decide, by code. */
export interface LeftOut {
  readonly reason: UncoveredReason;
  readonly neighbors: readonly (Omit<NamedNeighbor, 'name'> & { readonly code: string })[];
}

/** The derivation of a station's verdict; `leftOut` null: the plan does not leave it out. */
export interface ExplainedStation {
  readonly explanation: Explanation;
  readonly leftOut: LeftOut | null;
}

/** Derives a station's verdict on a date from the facts of its whole district; undefined: there is no such station. */
export async function explainStation(
  { database, policies, solver }: App,
  stationCode: string,
  date: IsoDate,
): Promise<ExplainedStation | undefined> {
  const loaded = await database.read(async (trx) => {
    const facts = await loadFacts(trx, await stationCodesOfDistricts(trx, [stationCode]));
    const hosts = await findAffiliationHosts(trx, [stationCode], date);
    return { facts, hosts: hosts.get(stationCode) ?? [] };
  });
  const { facts, hosts } = loaded;
  return runPlanned(solver, async (plan) => explainFrom(facts, stationCode, date, policies, hosts, plan));
}

/** The same from facts that are whole; undefined: the station is not among them. */
export function explainFrom(
  facts: JudgedFacts,
  stationCode: string,
  date: IsoDate,
  policies: readonly Policy[],
  hosts: readonly string[],
  plan: GroupPlanner = planHere,
): ExplainedStation | undefined {
  if (!facts.stations.some(({ code }) => code === stationCode)) return undefined;
  const remembered = rememberPlans(plan);
  const judgeStation = (changed: JudgedFacts, on: IsoDate): Verdict => {
    const verdict = judge(changed, on, policies, remembered).find((each) => each.stationCode === stationCode);
    if (verdict === undefined) throw new Error(`the verdict of ${stationCode} on ${on} is missing`);
    return verdict;
  };
  const explanation = explain({ facts, stationCode, date, policies, hosts, judge: judgeStation });
  const { required, planGroup } = explanation.verdict;
  const isLeftOut = required?.kind === 'AFFILIATION' && !required.registered && planGroup?.length === 0;
  return {
    explanation,
    leftOut: isLeftOut ? findWhy(judge(facts, date, policies, remembered), facts, stationCode, policies) : null,
  };
}

function findWhy(
  judged: readonly Verdict[],
  facts: JudgedFacts,
  stationCode: string,
  policies: readonly Policy[],
): LeftOut | null {
  const onDate = factsOn(facts, judged[0]?.date ?? '');
  const stations = new Map(onDate.stations.map((station) => [station.code, station]));
  const verdicts = new Map(judged.map((verdict) => [verdict.stationCode, verdict]));
  const groups = new Map([...verdicts.values()].map(({ planGroup }) => [planGroup?.[0] ?? '', planGroup ?? []]));
  const [found] = explainUncovered({
    problem: planningProblem(onDate, policies),
    groups: [...groups.values()].filter(({ length }) => length > 0),
    uncovered: [stationCode],
    neighborsOf: (code) => stations.get(code)?.neighbors ?? [],
    isCoveredFreely: () => false,
  });
  if (found === undefined) return null;
  const neighbors = found.neighborCodes.map((code) => {
    const { headcount, planGroup = null } = verdicts.get(code) ?? {};
    return { code, fullMembers: headcount?.fullMembers ?? 0, isPlanned: planGroup !== null };
  });
  return { reason: found.reason, neighbors };
}
