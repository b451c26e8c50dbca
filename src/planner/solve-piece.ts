import { listCandidateGroups } from './candidate-groups.ts';
import { chooseAllUnits, weigh } from './composite-worth.ts';
import { planGreedily } from './greedy-plan.ts';
import { type CandidateGroup, FEWEST_FULL_MEMBERS, rateGroup, sumWorth } from './group-worth.ts';
import { improvePlan, type NeighbourhoodLimits } from './neighbourhood-search.ts';
import { type Piece, stationAt } from './piece.ts';
import { priceGroups } from './priced-groups.ts';
import { ALL_PROVEN, type PlanProof, provePlan } from './prove-plan.ts';
import { searchBetter, searchExactly } from './search-exactly.ts';
import { PRICE_PARTS } from './station-prices.ts';

/** How much is tried; the same everywhere, or a stored plan and a recomputed one would differ. */
export interface SolveLimits {
  /** With more possible groups a piece is neither searched exactly nor priced. */
  readonly mostGroups: number;
  /** States of the exact search, and of the search for something better than a plan already found. */
  readonly mostStates: number;
  readonly mostStatesAfterwards: number;
  readonly neighbourhoods: NeighbourhoodLimits;
}

export const SOLVE_LIMITS: SolveLimits = {
  mostGroups: 50_000,
  mostStates: 2_000_000,
  mostStatesAfterwards: 3_000_000,
  neighbourhoods: { sizes: [20, 32], mostSolves: 4_000, mostGroups: 4_000, mostStates: 50_000 },
};

/** The plan of one piece; plans of pieces add up. */
export interface PieceSolution extends PlanProof {
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
 * Plans the joint branches of one piece: covered, then fragile where that is wanted, moved, crossParent and distanceM. Exact wherever the search ends
 * within its limits, which it does up to some 60 stations; beyond, a good plan and what is certain about it. Of plans
 * equal at all four levels the one whose groups hold the nearest codes is taken; of equals still, the one found first,
 * in an order that follows from the sorted codes alone.
 */
export function solvePiece(piece: Piece, limits: SolveLimits = SOLVE_LIMITS): PieceSolution {
  const groups = listCandidateGroups(piece, limits.mostGroups);
  if (groups?.length === 0) return describe(piece, []);
  const units = groups && chooseAllUnits(piece, groups);
  if (groups === undefined || units === undefined) {
    const plan = planLarge(piece, limits);
    return describe(piece, plan, provePlan(piece, groups, sumWorth(plan)));
  }
  const priced = priceGroups(groups, units);
  const exact = searchExactly(priced, limits.mostStates);
  if (exact.chosen !== undefined) return describe(piece, pick(groups, exact.chosen));
  const plan = planLarge(piece, limits);
  const worth = sumWorth(plan);
  const loss = priced.most - PRICE_PARTS * weigh(units, worth);
  if (loss <= exact.leastLoss) return describe(piece, plan);
  const better = searchBetter(priced, loss, limits.mostStatesAfterwards);
  if (better.chosen !== undefined) return describe(piece, pick(groups, better.chosen));
  return describe(piece, plan, better.leastLoss === loss ? undefined : provePlan(piece, groups, worth));
}

function pick(groups: readonly CandidateGroup[], chosen: readonly number[]): readonly CandidateGroup[] {
  return chosen.flatMap((index) => groups[index] ?? []);
}

function planLarge(piece: Piece, limits: SolveLimits): readonly CandidateGroup[] {
  const plan = improvePlan(piece, planGreedily(piece), limits.neighbourhoods);
  return plan.map((members) => rateGroup(piece, members));
}

/** Without a proof given, the plan is known to be the best one. */
function describe(piece: Piece, plan: readonly CandidateGroup[], proof?: PlanProof): PieceSolution {
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
    atMost: proof?.atMost ?? covered,
    levels: proof?.levels ?? ALL_PROVEN,
  };
}
