import { chooseUnits, FEW_STATIONS, type Units } from './composite-worth.ts';
import { boundCoverage } from './coverage-bound.ts';
import { type CandidateGroup, sumWorth } from './group-worth.ts';
import type { ProvenLevels } from './joint-branch-plan.ts';
import type { Piece } from './piece.ts';
import { loseBy, priceGroups } from './priced-groups.ts';
import { PRICE_PARTS } from './station-prices.ts';

export interface PlanProof {
  /** At most this many stations can be covered by any plan. */
  readonly atMost: number;
  readonly levels: ProvenLevels;
}

export const ALL_PROVEN: ProvenLevels = { covered: true, moved: true, crossParent: true, distanceM: true };

/**
 * What is certain about a plan that was found without searching everything. The stations get prices at which no group
 * is worth more than its stations cost, so no plan is worth more than all prices: once for covered alone, then for each
 * further level together with those before it. A plan that reaches the bound is best at those levels. `groups` is
 * undefined where there are too many to list: then only dead ends are counted. All covered and nobody moved needs no
 * prices.
 */
export function provePlan(
  piece: Piece,
  groups: readonly CandidateGroup[] | undefined,
  chosen: readonly CandidateGroup[],
): PlanProof {
  const plan = sumWorth(chosen);
  let affiliated = 0;
  let partnered = 0;
  for (const station of piece.stations) {
    if (station.affiliated) affiliated++;
    if (station.existingBranch !== undefined) partnered++;
  }
  let atMost = boundCoverage(piece);
  if (groups !== undefined) atMost = Math.min(atMost, affiliated + boundNewlyCovered(piece, groups));
  const covered = affiliated + plan.covers === atMost;
  const reaches = (last: keyof Units) => groups !== undefined && reachesBound(piece, groups, chosen, last);
  const fragile = covered && (plan.fragile === 0 || reaches('fragile'));
  const moved = fragile && (partnered + plan.moves === 0 || reaches('move'));
  const crossParent = moved && (plan.crosses === 0 || reaches('cross'));
  const distanceM = crossParent && (plan.distanceM === 0 || reaches('metre'));
  return { atMost, levels: { covered, moved, crossParent, distanceM } };
}

/** Stations that are not affiliated and that groups can cover, at most; a multiple of 3 where every group covers 3. */
function boundNewlyCovered(piece: Piece, groups: readonly CandidateGroup[]): number {
  const units = chooseUnits(piece, groups, 'cover');
  const most = units === undefined ? piece.stations.length : Math.floor(priceGroups(groups, units).most / PRICE_PARTS);
  return groups.every((group) => group.covers === 3) ? most - (most % 3) : most;
}

/** Weights are integers, so what loses less than a whole one loses nothing. */
function reachesBound(
  piece: Piece,
  groups: readonly CandidateGroup[],
  plan: readonly CandidateGroup[],
  last: keyof Units,
): boolean {
  const units = chooseUnits(piece, groups, last, FEW_STATIONS);
  return units !== undefined && loseBy(priceGroups(groups, units), units, plan) < PRICE_PARTS;
}
