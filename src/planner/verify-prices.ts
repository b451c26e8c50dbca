import type { Piece } from './piece.ts';
import { PLAN_LEVELS, type PlanLevel, type ProofPrices } from './piece-proof.ts';
import type { LawfulGroup } from './verify-ground.ts';
import type { Figures } from './verify-plan.ts';
import type { LosingGroup } from './verify-search.ts';

type Units = ProofPrices['units'];

/** What a group adds to a plan at each level; `covered` the more the better, the others the less. */
const STEPS: Readonly<Record<PlanLevel, (group: LawfulGroup) => number>> = {
  covered: ({ covers }) => covers,
  fragile: ({ fragile }) => fragile,
  moved: ({ moves }) => moves,
  crossParent: ({ crosses }) => crosses,
  distanceM: ({ distanceM }) => distanceM,
};

/** Whether all numbers are integers ≥ 0 and so small that no sum of them is ever rounded. */
export function hasExactSums(
  piece: Piece,
  groups: readonly LawfulGroup[],
  { units, denominator, prices }: ProofPrices,
): boolean {
  const all = [...Object.values(units), denominator, ...prices];
  if (prices.length !== piece.stations.length || denominator < 1) return false;
  if (!all.every((number) => number === undefined || (Number.isSafeInteger(number) && number >= 0))) return false;
  let most = 0n;
  for (const level of PLAN_LEVELS)
    most += BigInt(units[level] ?? 0) * BigInt(spanOf(level, piece, groups) + piece.stations.length);
  const total = prices.reduce((sum, price) => sum + BigInt(price), 0n);
  return total + BigInt(denominator) * most <= BigInt(Number.MAX_SAFE_INTEGER);
}

/** What each group's stations cost beyond its worth; `undefined` if those of one cost less. */
export function checkPrices(
  groups: readonly LawfulGroup[],
  { units, denominator, prices }: ProofPrices,
): readonly LosingGroup[] | undefined {
  const losing = groups.map((group) => {
    let loss = 0;
    for (const place of group.members) loss += prices[place] ?? 0;
    for (const level of PLAN_LEVELS) loss -= denominator * signOf(level) * (units[level] ?? 0) * STEPS[level](group);
    return { members: group.members, loss };
  });
  return losing.every(({ loss }) => loss >= 0) ? losing : undefined;
}

/** What a plan is worth, compared with leaving everybody out. */
export function weighFigures({ stations }: Piece, figures: Figures, units: Units): number {
  let worth = 0;
  for (const level of PLAN_LEVELS) worth += signOf(level) * (units[level] ?? 0) * figures[level];
  for (const { affiliated, existingBranch } of stations) {
    if (affiliated) worth -= units.covered ?? 0;
    if (existingBranch !== undefined) worth += units.moved ?? 0;
  }
  return worth;
}

/**
 * Whether a plan that is better at one of these levels, and equal at those before, weighs more whatever it is like at
 * those after: a step at the level outweighs all that the later ones can differ by.
 */
export function checkDominance(
  piece: Piece,
  groups: readonly LawfulGroup[],
  units: Units,
  levels: readonly PlanLevel[],
): boolean {
  let later = 0;
  for (const level of PLAN_LEVELS.toReversed()) {
    const unit = units[level] ?? 0;
    if (levels.includes(level) && unit <= later) return false;
    later += unit * spanOf(level, piece, groups);
  }
  return true;
}

/** By how much two plans can differ at a level, at most. */
function spanOf(level: PlanLevel, { stations }: Piece, groups: readonly LawfulGroup[]): number {
  switch (level) {
    case 'covered':
      return stations.length;
    case 'moved':
      return stations.filter(({ affiliated, existingBranch }) => affiliated || existingBranch !== undefined).length;
    case 'distanceM':
      return sumShares(stations.length, groups);
    default:
      return groups.some((group) => STEPS[level](group) > 0) ? Math.floor(stations.length / 2) : 0;
  }
}

/** No plan is longer: every station with its share of the longest group it could be in. */
function sumShares(count: number, groups: readonly LawfulGroup[]): number {
  const shares = new Array<number>(count).fill(0);
  for (const { members, distanceM } of groups) {
    const share = Math.ceil(distanceM / members.length);
    for (const place of members) shares[place] = Math.max(shares[place] ?? 0, share);
  }
  return shares.reduce((sum, share) => sum + share, 0);
}

function signOf(level: PlanLevel): 1 | -1 {
  return level === 'covered' ? 1 : -1;
}
