import { type Units, weigh } from './composite-worth.ts';
import { findPrices } from './find-prices.ts';
import type { CandidateGroup } from './group-worth.ts';
import { PRICE_PARTS, settlePrices, shareWeights, sumPrices } from './station-prices.ts';

/** Up to so many stations a search with the simplest prices is over before better ones could be found. */
const FEW_STATIONS = 14;

/** The groups to choose from, with prices that bound what any choice can weigh. All in halves. */
export interface PricedGroups {
  /** Stations that are in a group at all. */
  readonly count: number;
  /** For each station of the piece its place among those; -1 for the others. */
  readonly placeAmongBusy: Int32Array;
  /** The members of each group, as places among those stations. */
  readonly groups: readonly (readonly number[])[];
  readonly weights: Float64Array;
  readonly prices: Float64Array;
  /** The weight of one station more being covered. */
  readonly coverWeight: number;
  /** The sum of the prices: no plan weighs more. Rounded where it passes what a double holds exactly. */
  readonly most: number;
  /** Whether the prices are the best ones, or nearly. */
  readonly sharp: boolean;
}

/** Prices the stations for groups of these units. Stations that are in no group are left aside. */
export function priceGroups(candidates: readonly CandidateGroup[], units: Units): PricedGroups {
  const { count, groups, placeAmongBusy } = leaveOutIdle(candidates);
  const weights = Float64Array.from(candidates, (group) => PRICE_PARTS * weigh(units, group));
  const rough = count > FEW_STATIONS ? findPrices(count, groups, weights) : undefined;
  const prices = rough === undefined ? shareWeights(count, groups, weights) : settlePrices(rough, groups, weights);
  const sharp = rough !== undefined;
  const coverWeight = PRICE_PARTS * units.cover;
  return { count, placeAmongBusy, groups, weights, prices, coverWeight, most: sumPrices(prices), sharp };
}

function leaveOutIdle(
  candidates: readonly CandidateGroup[],
): Pick<PricedGroups, 'count' | 'groups' | 'placeAmongBusy'> {
  let last = -1;
  for (const { members } of candidates) last = Math.max(last, members.at(-1) ?? -1);
  const placeAmongBusy = new Int32Array(last + 1).fill(-1);
  for (const { members } of candidates) for (const place of members) placeAmongBusy[place] = 0;
  let count = 0;
  for (let place = 0; place <= last; place++) if (placeAmongBusy[place] === 0) placeAmongBusy[place] = count++;
  const groups =
    count > last
      ? candidates.map(({ members }) => members)
      : candidates.map(({ members }) => members.map((place) => placeAmongBusy[place] ?? 0));
  return { count, groups, placeAmongBusy };
}

/**
 * What a plan of a piece loses: what its groups' prices exceed their weights by, and the prices of the stations it
 * leaves out. Exact even where the sum of all prices would not be.
 */
export function loseBy(
  { prices, placeAmongBusy }: PricedGroups,
  units: Units,
  plan: readonly CandidateGroup[],
): number {
  const left = prices.slice();
  let loss = 0;
  for (const group of plan) {
    loss -= PRICE_PARTS * weigh(units, group);
    for (const place of group.members) {
      const busy = placeAmongBusy[place] ?? -1;
      loss += prices[busy] ?? 0;
      left[busy] = 0;
    }
  }
  return loss + sumPrices(left);
}
