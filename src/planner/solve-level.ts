import { type CandidateGroup, compareWorth, sumWorth, type Worth } from './group-worth.ts';
import { type ChoiceRow, chooseLeastCost } from './highs-solver.ts';
import type { Piece } from './piece.ts';

/** The levels in their order, each to be made the least. Stations covered count below zero. */
export const LEVELS: readonly ((worth: Worth) => number)[] = [
  (worth) => -worth.covers,
  (worth) => worth.fragile,
  (worth) => worth.moves,
  (worth) => worth.crosses,
  (worth) => worth.distanceM,
];

export interface LevelAnswer {
  /** Better than the plan given, or the same. */
  readonly plan: readonly CandidateGroup[];
  /** Whether it is proven best at the level. */
  readonly isBest: boolean;
}

/**
 * Makes a plan best at one level by branch and cut, with the levels before held at what it has there, which must be the
 * best. Level by level, because one objective with weights of every size is beyond the precision of such a solver.
 */
export function solveLevel(
  piece: Piece,
  groups: readonly CandidateGroup[],
  plan: readonly CandidateGroup[],
  level: number,
  mostIterations: number,
): LevelAnswer {
  const measure = LEVELS[level];
  if (measure === undefined) throw new RangeError(`there is no level ${level}`);
  const costs = groups.map(measure);
  if (costs.every((cost) => cost === 0)) return { plan, isBest: true };
  const worth = sumWorth(plan);
  const held = LEVELS.slice(0, level).map((before) => rowOfLevel(groups.map(before), before(worth)));
  const rows = [...rowsOfStations(piece, groups), ...rowOfTriples(piece, groups), ...held];
  const indexOf = new Map(groups.map(({ members }, index) => [String(members), index]));
  const start = new Set(plan.flatMap(({ members }) => indexOf.get(String(members)) ?? []));
  const answer = chooseLeastCost({ costs, rows, start }, mostIterations);
  if (answer === undefined) return { plan, isBest: false };
  const found = answer.chosen.flatMap((index) => groups[index] ?? []);
  const foundWorth = sumWorth(found);
  // a least that the plan falls below is none: the solver is not believed, and nothing is claimed
  const isLeast = answer.isLeast && measure(foundWorth) <= measure(worth);
  return { plan: compareWorth(foundWorth, worth) < 0 ? found : plan, isBest: isLeast };
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
