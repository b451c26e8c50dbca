import { listCandidateGroups } from './candidate-groups.ts';
import { chooseAllUnits } from './composite-worth.ts';
import { type CorridorLimits, joinUncovered } from './corridor-search.ts';
import { planGreedily } from './greedy-plan.ts';
import { type CandidateGroup, FEWEST_FULL_MEMBERS, rateGroup, sumWorth } from './group-worth.ts';
import type { ProvenLevels } from './joint-branch-plan.ts';
import { improvePlan, type NeighbourhoodLimits } from './neighbourhood-search.ts';
import { type Piece, stationAt } from './piece.ts';
import { loseBy, type PricedGroups, priceGroups } from './priced-groups.ts';
import { ALL_PROVEN, type PlanProof, provePlan } from './prove-plan.ts';
import { listWithin, searchBetter, searchExactly } from './search-exactly.ts';
import { LEVELS, type LevelAnswer, solveLevel } from './solve-level.ts';

/** How much is tried; the same everywhere, or a stored plan and a recomputed one would differ. */
export interface SolveLimits {
  /** With more possible groups a piece is neither searched exactly nor priced. */
  readonly mostGroups: number;
  /** States of the exact search, and of the search for something better than a plan already found. */
  readonly mostStates: number;
  readonly mostStatesAfterwards: number;
  /**
   * With more possible groups a piece is not branched on: more in all, or more for each station where there are not few
   * of them. In a clique of 40 every group excludes every third, and HiGHS takes minutes.
   */
  readonly mostGroupsBranched: number;
  readonly mostGroupsOfStation: number;
  readonly fewGroups: number;
  /** Simplex iterations of branch and cut at each level times possible groups: what an iteration costs grows with them. */
  readonly mostWork: number;
  readonly corridors: CorridorLimits;
  readonly neighbourhoods: NeighbourhoodLimits;
}

export const SOLVE_LIMITS: SolveLimits = {
  mostGroups: 50_000,
  mostStates: 2_000_000,
  mostStatesAfterwards: 3_000_000,
  mostGroupsBranched: 12_000,
  mostGroupsOfStation: 40,
  fewGroups: 5_000,
  mostWork: 100_000_000,
  corridors: { sizes: [40, 80, 120], mostPartners: 2, mostSolves: 300, mostGroups: 5_000, mostStates: 300_000 },
  neighbourhoods: { sizes: [20, 32], mostSolves: 4_000, mostGroups: 1_000, mostStates: 50_000 },
};

/**
 * How the proven levels were proven: the exact search was exhausted, so all of them; bounds alone; or a mixed-integer
 * solver, which leaves no certificate, where bounds did not reach.
 */
export const PROVERS = ['SEARCH', 'BOUNDS', 'BRANCH_AND_CUT'] as const;
export type Prover = (typeof PROVERS)[number];

/** The plan of one piece; plans of pieces add up. */
export interface PieceSolution extends PlanProof {
  readonly provedBy: Prover;
  /** Station codes, each group sorted, the list sorted by first code. */
  readonly groups: readonly (readonly string[])[];
  /** Codes of stations that are neither grouped nor affiliated, sorted. */
  readonly uncovered: readonly string[];
  readonly covered: number;
  /** Groups with exactly 3 full members, whether avoided or not. */
  readonly fragile: number;
  readonly moved: number;
  readonly crossParent: number;
  readonly distanceM: number;
}

/**
 * Plans the joint branches of one piece: covered, then fragile where that is wanted, moved, crossParent and distanceM.
 * Exact wherever the search ends within its limits, which it does up to some 60 stations. Beyond: a good plan, which branch
 * and cut makes the best one or proves to be it, up to some 900 stations of a map; and what is certain about it. Of plans
 * equal at all four levels the one whose groups hold the nearest codes is taken; of equals still, the one found first, in
 * an order that follows from the sorted codes alone.
 */
export function solvePiece(piece: Piece, limits: SolveLimits = SOLVE_LIMITS): PieceSolution {
  const groups = listCandidateGroups(piece, limits.mostGroups);
  if (groups?.length === 0) return describe(piece, []);
  const units = groups && chooseAllUnits(piece, groups);
  if (groups === undefined || units === undefined) {
    const plan = planLarge(piece, limits);
    return describe(piece, plan, provePlan(piece, groups, plan));
  }
  const priced = priceGroups(groups, units);
  const exact = searchExactly(priced, limits.mostStates);
  if (exact.chosen !== undefined) return describe(piece, pick(groups, exact.chosen));
  const searched: Searched = { piece, groups, priced, lossOf: (plan) => loseBy(priced, units, plan), limits };
  const plan = planLarge(piece, limits);
  if (searched.lossOf(plan) <= exact.leastLoss) return describe(piece, plan);
  const better = improveBySearch(searched, plan);
  return better.isBest ? describe(piece, better.plan) : finishByLevels(searched, better.plan);
}

interface Searched {
  readonly piece: Piece;
  readonly groups: readonly CandidateGroup[];
  readonly priced: PricedGroups;
  readonly lossOf: (plan: readonly CandidateGroup[]) => number;
  readonly limits: SolveLimits;
}

function improveBySearch({ groups, priced, lossOf, limits }: Searched, plan: readonly CandidateGroup[]): LevelAnswer {
  const better = searchBetter(priced, lossOf(plan), limits.mostStatesAfterwards);
  const found = better.chosen === undefined ? plan : pick(groups, better.chosen);
  return { plan: found, isBest: better.leastLoss === lossOf(found) };
}

/**
 * What bounds do not prove is left to branch and cut, level by level. Whatever is not worse than a plan loses no more:
 * the better the plan, the fewer groups are left to choose from, and the sooner a search ends.
 */
function finishByLevels(searched: Searched, start: readonly CandidateGroup[]): PieceSolution {
  const { piece, groups, priced, lossOf, limits } = searched;
  const proof = provePlan(piece, groups, start);
  let plan = start;
  let proven = countProven(proof.levels);
  while (proven < LEVELS.length) {
    const notWorse = pick(groups, listWithin(priced, lossOf(plan) + 1));
    if (!canBranch(piece, notWorse, limits)) break;
    const mostIterations = Math.floor(limits.mostWork / notWorse.length);
    const answer = solveLevel(piece, notWorse, plan, proven, mostIterations);
    if (answer.plan !== plan) {
      const better = improveBySearch(searched, answer.plan);
      if (better.isBest) return describe(piece, better.plan);
      plan = better.plan;
    }
    if (!answer.isBest) break;
    proven++;
  }
  const provedBy = proven > countProven(proof.levels) ? 'BRANCH_AND_CUT' : 'BOUNDS';
  return describe(piece, plan, { atMost: proof.atMost, levels: levelsOf(proven) }, provedBy);
}

function canBranch(
  { stations }: Piece,
  groups: readonly CandidateGroup[],
  { mostGroupsBranched, mostGroupsOfStation, fewGroups }: SolveLimits,
): boolean {
  return groups.length <= Math.min(mostGroupsBranched, Math.max(fewGroups, mostGroupsOfStation * stations.length));
}

/** So many of `LEVELS`: fragile comes between covered and moved, and is proven with the latter. */
function countProven({ covered, moved, crossParent, distanceM }: ProvenLevels): number {
  if (!covered) return 0;
  if (!moved) return 1;
  if (!crossParent) return 3;
  return distanceM ? 5 : 4;
}

function levelsOf(proven: number): ProvenLevels {
  return { covered: proven >= 1, moved: proven >= 3, crossParent: proven >= 4, distanceM: proven >= 5 };
}

function pick(groups: readonly CandidateGroup[], chosen: readonly number[]): readonly CandidateGroup[] {
  return chosen.flatMap((index) => groups[index] ?? []);
}

function planLarge(piece: Piece, limits: SolveLimits): readonly CandidateGroup[] {
  const improved = improvePlan(piece, planGreedily(piece), limits.neighbourhoods);
  const plan = joinUncovered(piece, improved, limits.corridors);
  return plan.map((members) => rateGroup(piece, members));
}

/** Without a proof given, the plan is known to be the best one. */
function describe(
  piece: Piece,
  plan: readonly CandidateGroup[],
  proof?: PlanProof,
  provedBy: Prover = proof === undefined ? 'SEARCH' : 'BOUNDS',
): PieceSolution {
  const taken = new Uint8Array(piece.stations.length);
  for (const { members } of plan) for (const place of members) taken[place] = 1;
  const uncovered: string[] = [];
  let partnered = 0;
  for (const [place, station] of piece.stations.entries()) {
    if (taken[place] === 0 && !station.affiliated) uncovered.push(station.code);
    if (station.existingBranch !== undefined) partnered++;
  }
  const worth = sumWorth(plan);
  const covered = piece.stations.length - uncovered.length;
  const fullMembersOf = ({ members }: CandidateGroup) =>
    members.reduce((sum, place) => sum + stationAt(piece, place).fullMembers, 0);
  return {
    groups: plan
      .map(({ members }) => members)
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
      .map((members) => members.map((place) => stationAt(piece, place).code)),
    uncovered,
    covered,
    fragile: plan.filter((group) => fullMembersOf(group) === FEWEST_FULL_MEMBERS).length,
    moved: partnered + worth.moves,
    crossParent: worth.crosses,
    distanceM: worth.distanceM,
    atMost: proof === undefined || proof.levels.covered ? covered : proof.atMost,
    levels: proof?.levels ?? ALL_PROVEN,
    provedBy,
  };
}
