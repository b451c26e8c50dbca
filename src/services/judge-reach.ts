import { divisionChains } from '../compliance/division-chain.ts';
import { evaluate } from '../compliance/evaluate.ts';
import { factsOn } from '../compliance/facts-on.ts';
import type { Policy } from '../compliance/policy.ts';
import { requireByPlan } from '../compliance/requirement.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Division } from '../domain/division.ts';
import type { PlannerStation } from '../planner/joint-branch-plan.ts';
import { coverageOfStations } from '../storage/coverage.ts';
import type { Db } from '../storage/database.ts';
import { divisionsByCodes, divisionsUpwards } from '../storage/division.ts';
import { loadFacts } from '../storage/load-facts.ts';
import { type PlannedStation, plannedStationsAmong } from '../storage/planned-stations.ts';
import type { PlannedVerdict } from '../storage/verdict.ts';
import type { StoredVerdict } from '../storage/verdict-row.ts';
import { completeVerdicts } from './complete-verdicts.ts';
import { type GroupPlanner, planningProblem } from './judge.ts';
import type { Reach } from './reach.ts';

const LEFT_OUT: readonly string[] = [];

/** What a reach is judged to be, in no order. */
export interface JudgedReach {
  /** The verdict of every seed. */
  readonly judged: readonly StoredVerdict[];
  /** The stations around that are planned otherwise than before. */
  readonly replanned: readonly { readonly before: PlannedVerdict; readonly after: PlannedVerdict }[];
}

/**
 * Judges what a change can reach: the seeds from their facts; those around, whose facts are the same as before, only by
 * what the plan has for them now.
 */
export async function judgeReach(
  db: Db,
  { seeds: concerned, around, edges }: Reach,
  date: IsoDate,
  policies: readonly Policy[],
  plan: GroupPlanner,
): Promise<JudgedReach> {
  const planned = await plannedStationsAmong(db, [...around]);
  const seeds = planned.length === around.size ? concerned : withoutVerdict(concerned, around, planned);
  const facts = await loadFacts(db, [...seeds]);
  const factsOnDate = factsOn(facts, date);
  const { stations } = planningProblem(factsOnDate, policies);
  const groups = plan({
    stations: [
      ...stations.filter(({ code }) => seeds.has(code)),
      ...(await asPlannerStations(db, planned, facts.divisions, date)),
    ],
    edges: [...edges, ...facts.adjacencies.map(({ stationCodes }) => stationCodes)],
  });
  const verdicts = evaluate(factsOnDate, policies, groups).filter(({ stationCode }) => seeds.has(stationCode));
  return {
    judged: completeVerdicts(facts, verdicts, date, policies),
    replanned: planned
      .map((before) => ({ before, after: planAnew(before, groups.get(before.stationCode) ?? LEFT_OUT) }))
      .filter(({ before, after }) => String(before.planGroup) !== String(after.planGroup)),
  };
}

/** The seeds, and those around that have no verdict yet: they are judged from their facts too. */
function withoutVerdict(
  seeds: ReadonlySet<string>,
  around: ReadonlySet<string>,
  planned: readonly PlannedStation[],
): ReadonlySet<string> {
  return seeds.union(around.difference(new Set(planned.map(({ stationCode }) => stationCode))));
}

/** A registered branch serves the station whatever the plan has for it. */
function planAnew({ stationCode, required }: PlannedVerdict, planGroup: readonly string[]): PlannedVerdict {
  return { stationCode, planGroup, required: required?.registered === true ? required : requireByPlan(planGroup) };
}

async function asPlannerStations(
  db: Db,
  planned: readonly PlannedStation[],
  known: readonly Division[],
  date: IsoDate,
): Promise<PlannerStation[]> {
  const codes = planned.map(({ stationCode }) => stationCode);
  const coverage = await coverageOfStations(db, codes, date);
  const chainOf = divisionChains(await completeDivisions(db, known, planned));
  return planned.map(({ stationCode: code, divisionCode, location, fullMembers }) => {
    const { district, town } = chainOf(divisionCode);
    const live = coverage.get(code) ?? [];
    return {
      code,
      parent: town,
      district,
      fullMembers,
      location,
      affiliated: live.some(({ mode }) => mode === 'AFFILIATED'),
      existingBranch: live.find(({ mode }) => mode === 'JOINT')?.branchCode,
    };
  });
}

/** The divisions known, all of them with those above, and those of the stations: most lie beside each other. */
async function completeDivisions(
  db: Db,
  known: readonly Division[],
  planned: readonly PlannedStation[],
): Promise<readonly Division[]> {
  const codes = new Set(known.map(({ code }) => code));
  const missing = new Set(planned.map(({ divisionCode }) => divisionCode)).difference(codes);
  const found = [...(await divisionsByCodes(db, [...missing])).values()];
  const above = new Set(found.flatMap(({ parentCode }) => parentCode ?? [])).difference(codes).difference(missing);
  return [...known, ...found, ...(await divisionsUpwards(db, [...above]))];
}
