import { setImmediate } from 'node:timers/promises';
import { evaluate } from '../../compliance/evaluate.ts';
import { factsOn } from '../../compliance/facts-on.ts';
import { compareOutlooks, type OutlookChange } from '../../compliance/forecast/changes.ts';
import { type Outlooks, outlooksOn } from '../../compliance/forecast/outlook.ts';
import type { Policy } from '../../compliance/policy.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import type { JointBranchProblem } from '../../planner/joint-branch-plan.ts';
import { splitIntoPieces } from '../../planner/pieces.ts';
import { findMovers, type PlannedPiece } from '../history/station-plan.ts';
import { type GroupPlanner, planningProblem } from '../judge.ts';

/** How the stations stand on a day, and what is planned for. */
export interface JudgedDay {
  readonly outlooks: Outlooks;
  readonly problem: JointBranchProblem;
}

/** Judges one day. */
export function judgeDay(
  facts: JudgedFacts,
  policies: readonly Policy[],
  date: IsoDate,
  plan: GroupPlanner,
): JudgedDay {
  const counted = factsOn(facts, date);
  const problem = planningProblem(counted, policies);
  return { outlooks: outlooksOn(counted, evaluate(counted, policies, plan(problem))), problem };
}

/** What changes on these days, one after the other; `eve`: how the stations stand before the first of them. */
export async function judgeDays(
  facts: JudgedFacts,
  policies: readonly Policy[],
  dates: readonly IsoDate[],
  eve: JudgedDay,
  plan: GroupPlanner,
): Promise<readonly OutlookChange[]> {
  const changes: OutlookChange[] = [];
  let before = eve;
  for (const date of dates) {
    const after = judgeDay(facts, policies, date, plan);
    changes.push(
      ...compareOutlooks(date, before.outlooks, after.outlooks, moversBetween(before.problem, after.problem)),
    );
    before = after;
    // a day of a large district takes some ten milliseconds; other requests shall not wait for all of them
    await setImmediate();
  }
  return changes;
}

/** For a station what {@link findMovers} finds; the pieces are looked up only if anybody asks. */
function moversBetween(
  before: JointBranchProblem,
  after: JointBranchProblem,
): (stationCode: string) => readonly string[] {
  let planned: readonly [PieceLookup, PieceLookup] | undefined;
  return (stationCode) => {
    planned ??= [piecesOf(before), piecesOf(after)];
    return findMovers(planned[0](stationCode), planned[1](stationCode));
  };
}

type PieceLookup = (stationCode: string) => PlannedPiece;

function piecesOf(problem: JointBranchProblem): PieceLookup {
  const stations = new Map(problem.stations.map((station) => [station.code, station]));
  const pieces = new Map(
    splitIntoPieces(problem).flatMap((piece) => piece.stations.map(({ code }) => [code, piece] as const)),
  );
  return (stationCode) => ({ piece: pieces.get(stationCode), stations });
}
