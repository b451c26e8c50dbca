import { jointBranchValidity, policyLookup } from '../../compliance/evaluate.ts';
import { factsOn } from '../../compliance/facts-on.ts';
import type { Policy } from '../../compliance/policy.ts';
import { compareCodes } from '../../domain/compare-codes.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { Location } from '../../domain/station.ts';
import type { JointBranchProblem } from '../../planner/joint-branch-plan.ts';
import type { Db } from '../../storage/database.ts';
import { loadFacts } from '../../storage/load-facts.ts';
import { stationCodesOfDistricts, stationCodesUnder } from '../../storage/station-codes.ts';
import { planningProblem } from '../judge.ts';

/** Which plan: of a division, on a date. */
export interface PlanScope {
  readonly divisionCode: string;
  readonly date: IsoDate;
}

/** A station that counts on the date, planned for or not. */
export interface PlanStation {
  readonly code: string;
  readonly town: string;
  readonly fullMembers: number;
  readonly location: Location | undefined;
}

/** A live joint branch as it is registered. */
export interface RegisteredBranch {
  readonly code: string;
  /** Its stations that count on the date, sorted. */
  readonly stationCodes: readonly string[];
  readonly isValid: boolean;
}

/** Every fact a plan and its explanation rest on: the districts that the division is made of, or lies in, whole. */
export interface PlanBasis extends PlanScope {
  readonly problem: JointBranchProblem;
  /** By code: those of the districts, and those beyond that share a joint branch with one of them. */
  readonly stations: ReadonlyMap<string, PlanStation>;
  /** The joint branches of the stations planned for, sorted by code. */
  readonly branches: readonly RegisteredBranch[];
  /** The stations of the division and all below it. */
  readonly inDivision: ReadonlySet<string>;
}

/** So many stations are taken at a time; their whole districts with them. */
const BATCH = 500;

/** Loads what the plan of a division on a date rests on, district by district, so that memory stays flat. */
export async function loadPlanBasis(
  db: Db,
  { divisionCode, date }: PlanScope,
  policies: readonly Policy[],
): Promise<PlanBasis> {
  const inDivision = new Set(await stationCodesUnder(db, divisionCode));
  const stations = new Map<string, PlanStation>();
  const branches = new Map<string, RegisteredBranch>();
  const problems: JointBranchProblem[] = [];
  const remaining = new Set(inDivision);
  while (remaining.size > 0) {
    const whole = new Set(await stationCodesOfDistricts(db, remaining.values().take(BATCH).toArray()));
    for (const code of whole) remaining.delete(code);
    const facts = factsOn(await loadFacts(db, [...whole]), date);
    const isValid = jointBranchValidity(policyLookup(policies, date), date);
    for (const { code, counts, town, headcount, location } of facts.stations) {
      if (counts) stations.set(code, { code, town, fullMembers: headcount.fullMembers, location });
    }
    const problem = takeStations(planningProblem(facts, policies), whole);
    for (const code of new Set(problem.stations.flatMap(({ existingBranch }) => existingBranch ?? []))) {
      const branch = facts.branches.get(code);
      if (branch === undefined) continue;
      branches.set(code, { code, stationCodes: branch.jointCodes, isValid: isValid(branch) });
    }
    problems.push(problem);
  }
  return {
    divisionCode,
    date,
    problem: {
      stations: problems.flatMap((problem) => problem.stations),
      edges: problems.flatMap((problem) => problem.edges),
    },
    stations,
    branches: [...branches.values()].sort((one, other) => compareCodes(one.code, other.code)),
    inDivision,
  };
}

/** The part of a problem that these stations make. */
export function takeStations(problem: JointBranchProblem, codes: ReadonlySet<string>): JointBranchProblem {
  const stations = problem.stations.filter(({ code }) => codes.has(code));
  const taken = new Set(stations.map(({ code }) => code));
  return { ...problem, stations, edges: problem.edges.filter(([one, other]) => taken.has(one) && taken.has(other)) };
}
