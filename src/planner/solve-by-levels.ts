import { type CandidateGroup, compareWorth, sumWorth, type Worth } from './group-worth.ts';
import { type ChoiceRow, chooseLeastCost } from './highs-solver.ts';
import type { Piece } from './piece.ts';

/** The levels in their order, each to be made the least. Stations covered count below zero. */
const LEVELS: readonly ((worth: Worth) => number)[] = [
  (worth) => -worth.covers,
  (worth) => worth.fragile,
  (worth) => worth.moves,
  (worth) => worth.crosses,
  (worth) => worth.distanceM,
];

export interface LevelsAnswer {
  readonly plan: readonly CandidateGroup[];
  /** At so many levels, in their order, the plan is proven best: covers, fragile, moves, crosses, distanceM. */
  readonly provenLevels: number;
}

/**
 * Makes a plan the best one, level by level: each is solved by branch and cut with those before held at their best
 * values, because one objective with weights of every size is beyond the precision of such a solver. `provenLevels` of
 * the given plan are known to be best already. Ends at the first level that takes more than `mostIterations`.
 */
export function solveByLevels(
  piece: Piece,
  groups: readonly CandidateGroup[],
  start: LevelsAnswer,
  mostIterations: number,
): LevelsAnswer {
  const rows = [...rowsOfStations(piece, groups), ...rowOfTriples(piece, groups)];
  const indexOf = new Map(groups.map(({ members }, index) => [String(members), index]));
  let { plan, provenLevels } = start;
  for (const [level, measure] of LEVELS.entries()) {
    const costs = groups.map(measure);
    if (level >= provenLevels && costs.some((cost) => cost !== 0)) {
      const chosen = new Set(plan.flatMap(({ members }) => indexOf.get(String(members)) ?? []));
      const answer = chooseLeastCost({ costs, rows, start: chosen }, mostIterations);
      const found = answer?.chosen.flatMap((index) => groups[index] ?? []) ?? [];
      if (compareWorth(sumWorth(found), sumWorth(plan)) < 0) plan = found;
      if (answer?.isLeast !== true) return { plan, provenLevels: level };
    }
    provenLevels = Math.max(provenLevels, level + 1);
    rows.push(rowOfLevel(costs, measure(sumWorth(plan))));
  }
  return { plan, provenLevels };
}

/** A station is in one group at most. */
function rowsOfStations(piece: Piece, groups: readonly CandidateGroup[]): ChoiceRow[] {
  const choices: number[][] = piece.stations.map(() => []);
  for (const [index, { members }] of groups.entries()) for (const place of members) choices[place]?.push(index);
  return choices.filter((list) => list.length > 1).map((list) => ({ choices: list, most: 1 }));
}

/** Where every group has three stations, there are no more groups than a third of the stations. */
function rowOfTriples(piece: Piece, groups: readonly CandidateGroup[]): ChoiceRow[] {
  if (groups.some(({ members }) => members.length !== 3)) return [];
  return [{ choices: groups.map((_, index) => index), most: Math.floor(piece.stations.length / 3) }];
}

/** A level already solved stays at its best. */
function rowOfLevel(costs: readonly number[], most: number): ChoiceRow {
  const choices = costs.flatMap((cost, index) => (cost === 0 ? [] : [index]));
  return { choices, shares: choices.map((index) => costs[index] ?? 0), most };
}
