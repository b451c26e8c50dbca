import { type Units, weigh } from './composite-worth.ts';
import type { CandidateGroup } from './group-worth.ts';
import { findRoughPrices } from './price-simplex.ts';
import { PRICE_PARTS, settlePrices, shareWeights, sumPrices } from './station-prices.ts';

/** Up to so many stations a search with the simplest prices is over before better ones could be found. */
const FEW_STATIONS = 14;
/** With more, good prices take seconds: the effort grows with the third power. */
const MANY_STATIONS = 400;

/** The groups to choose from, with prices that bound what any choice can weigh. All in halves. */
export interface PricedGroups {
  /** Stations that are in a group at all. */
  readonly count: number;
  /** The members of each group, as places among those stations. */
  readonly groups: readonly (readonly number[])[];
  readonly weights: Float64Array;
  readonly prices: Float64Array;
  /** The weight of one station more being covered. */
  readonly coverWeight: number;
  /** The sum of the prices: no plan weighs more. */
  readonly most: number;
  /** Whether the prices are the best ones, or nearly. */
  readonly sharp: boolean;
}

/** Prices the stations for groups of these units. Stations that are in no group are left aside. */
export function priceGroups(candidates: readonly CandidateGroup[], units: Units): PricedGroups {
  const { count, groups } = leaveOutIdle(candidates);
  const weights = Float64Array.from(candidates, (group) => PRICE_PARTS * weigh(units, group));
  const sharp = count > FEW_STATIONS && count <= MANY_STATIONS;
  const prices = sharp
    ? settlePrices(findRoughPrices(count, groups, weights), groups, weights)
    : shareWeights(count, groups, weights);
  const coverWeight = PRICE_PARTS * units.cover;
  return { count, groups, weights, prices, coverWeight, most: sumPrices(prices), sharp };
}

function leaveOutIdle(candidates: readonly CandidateGroup[]): Pick<PricedGroups, 'count' | 'groups'> {
  let last = -1;
  for (const { members } of candidates) last = Math.max(last, members.at(-1) ?? -1);
  const placeAmongBusy = new Int32Array(last + 1);
  for (const { members } of candidates) for (const place of members) placeAmongBusy[place] = 1;
  let count = 0;
  for (let place = 0; place <= last; place++) if (placeAmongBusy[place] === 1) placeAmongBusy[place] = count++;
  const groups =
    count > last
      ? candidates.map(({ members }) => members)
      : candidates.map(({ members }) => members.map((place) => placeAmongBusy[place] ?? 0));
  return { count, groups };
}
