/** All is counted in halves of a unit of weight, because the best prices are halves more often than not. */
export const PRICE_PARTS = 2;

/**
 * The simplest prices that are valid for sure: every station costs its share of the heaviest group it could be in.
 * Prices are integers ≥ 0; those of a group's stations together are at least its weight, so no plan weighs more than
 * the sum of all prices.
 */
export function shareWeights(
  count: number,
  groups: readonly (readonly number[])[],
  weights: Float64Array,
): Float64Array<ArrayBuffer> {
  const prices = new Float64Array(count);
  for (const [index, members] of groups.entries()) {
    const share = Math.ceil((weights[index] ?? 0) / members.length);
    for (const place of members) if (share > (prices[place] ?? 0)) prices[place] = share;
  }
  return prices;
}

/** Makes valid prices of any numbers: rounds them, raises them where a group is too cheap, lowers what can be lowered. */
export function settlePrices(
  rough: Float64Array,
  groups: readonly (readonly number[])[],
  weights: Float64Array,
): Float64Array<ArrayBuffer> {
  const prices = rough.map((price) => Math.max(0, Math.round(price)));
  const spareOf = (index: number) => {
    let spare = -(weights[index] ?? 0);
    for (const place of groups[index] ?? []) spare += prices[place] ?? 0;
    return spare;
  };
  const groupsOf: number[][] = Array.from(prices, () => []);
  for (const [index, members] of groups.entries()) {
    for (const place of members) groupsOf[place]?.push(index);
    const spare = spareOf(index);
    const [first = 0] = members;
    if (spare < 0) prices[first] = (prices[first] ?? 0) - spare;
  }
  for (const [place, indexes] of groupsOf.entries()) {
    let spare = prices[place] ?? 0;
    for (const index of indexes) spare = Math.min(spare, spareOf(index));
    prices[place] = (prices[place] ?? 0) - spare;
  }
  return prices;
}

/** The sum of all prices: what no plan can weigh more than. */
export function sumPrices(prices: Float64Array): number {
  let sum = 0;
  for (const price of prices) sum += price;
  return sum;
}
