import { priceRows } from './highs-solver.ts';
import { findRoughPrices } from './price-simplex.ts';

/** With more, the own simplex takes longer than the model takes to be handed to HiGHS: its effort grows with the third power. */
const MANY_STATIONS = 120;
/** Simplex iterations: never a time, or the prices would not be the same twice. */
const MOST_ITERATIONS = 200_000;
/** The greatest cost is about this: with far greater ones HiGHS fails, with smaller ones its tolerances blur the lower levels. */
const GREATEST_COST = 2 ** 24;

/**
 * Good prices of the stations, not yet valid: the dual values of packing fractions of groups. `undefined` where none
 * are found.
 */
export function findPrices(
  count: number,
  groups: readonly (readonly number[])[],
  weights: Float64Array,
): Float64Array | undefined {
  if (count <= MANY_STATIONS) return findRoughPrices(count, groups, weights);
  let greatest = 1;
  for (const weight of weights) greatest = Math.max(greatest, weight);
  const scale = 2 ** Math.floor(Math.log2(GREATEST_COST / greatest));
  const choices: number[][] = Array.from({ length: count }, () => []);
  for (const [index, places] of groups.entries()) for (const place of places) choices[place]?.push(index);
  const costs = Array.from(weights, (weight) => -weight * scale);
  const rows = choices.map((list) => ({ choices: list, most: 1 }));
  return priceRows({ costs, rows }, MOST_ITERATIONS)?.map((price) => price / scale);
}
