import type { PlanGroups } from '../../compliance/evaluate.ts';
import type { FactsOnDate } from '../../compliance/facts-on-date.ts';
import type { Policy } from '../../compliance/policy.ts';
import { compareCodes } from '../../domain/compare-codes.ts';
import type { PlannerStation } from '../../planner/joint-branch-plan.ts';
import type { Piece } from '../../planner/piece.ts';
import { splitIntoPieces } from '../../planner/pieces.ts';
import { type GroupPlanner, planningProblem } from '../judge.ts';

/** The planner piece that a station is in on one day. */
export interface PlannedPiece {
  /** Undefined: the station is none the plan may group. */
  readonly piece: Piece | undefined;
  /** All stations the plan may group that day, by code. */
  readonly stations: ReadonlyMap<string, PlannerStation>;
}

/** What the joint plan of one day has for a station: that of its piece. */
export interface StationPlan extends PlannedPiece {
  readonly groups: PlanGroups;
}

const NOT_PLANNED: PlanGroups = new Map();

/** Plans for one station on one day after another; the same piece is planned once. */
export class StationPlanner {
  readonly #stationCode: string;
  readonly #policies: readonly Policy[];
  readonly #plan: GroupPlanner;
  readonly #planned = new Map<string, PlanGroups>();

  constructor(stationCode: string, policies: readonly Policy[], plan: GroupPlanner) {
    this.#stationCode = stationCode;
    this.#policies = policies;
    this.#plan = plan;
  }

  /** The facts must hold the whole district of the station. */
  plan(facts: FactsOnDate): StationPlan {
    const problem = planningProblem(facts, this.#policies);
    const stations = new Map(problem.stations.map((station) => [station.code, station]));
    if (!stations.has(this.#stationCode)) return { groups: NOT_PLANNED, piece: undefined, stations };
    const piece = splitIntoPieces(problem).find((each) => each.stations.some(({ code }) => code === this.#stationCode));
    if (piece === undefined) return { groups: NOT_PLANNED, piece, stations };
    const key = JSON.stringify([piece.stations, piece.neighbours]);
    let groups = this.#planned.get(key);
    if (groups === undefined) {
      const among = new Set(piece.stations.map(({ code }) => code));
      const edges = problem.edges.filter(([one, other]) => among.has(one) && among.has(other));
      groups = this.#plan({ stations: piece.stations, edges });
      this.#planned.set(key, groups);
    }
    return { groups, piece, stations };
  }
}

/**
 * The codes of the stations that the planner sees otherwise than before, in the piece of a station before or after:
 * what moves its group. Sorted.
 */
export function findMovers(before: PlannedPiece, after: PlannedPiece): readonly string[] {
  const codes = [before, after].flatMap(({ piece }) => piece?.stations.map(({ code }) => code) ?? []);
  return [...new Set(codes)]
    .filter((code) => JSON.stringify(before.stations.get(code)) !== JSON.stringify(after.stations.get(code)))
    .sort(compareCodes);
}
