/** Pivots per station after which the prices are taken as they are: they need only be good, not best. */
const MOST_PIVOTS_PER_STATION = 12;
const UNIT_OF_PERTURBATION = 1e-6;
const GOLDEN_RATIO = 0.618033988749895;
const SMALLEST_PIVOT = 1e-9;

/**
 * Rough prices of the stations: the dual values of the linear programme that packs fractions of groups, by the revised
 * simplex method with an explicit inverse. Packing starts feasible with all stations left out, so there is no first
 * phase. The capacities are 1 with a tiny different excess each, because with equal ones the method stands still.
 * Whoever uses the prices has to settle them first; nothing relies on their being right.
 */
export function findRoughPrices(
  count: number,
  groups: readonly (readonly number[])[],
  weights: Float64Array,
): Float64Array {
  const inverse = new Float64Array(count * count);
  const amounts = new Float64Array(count);
  const basis = new Int32Array(count).fill(-1);
  const prices = new Float64Array(count);
  const column = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    inverse[row * count + row] = 1;
    amounts[row] = 1 + UNIT_OF_PERTURBATION * (((row + 1) * GOLDEN_RATIO) % 1);
  }
  for (let pivots = 0; pivots < MOST_PIVOTS_PER_STATION * count; pivots++) {
    const entering = findEntering(groups, weights, prices);
    if (entering === undefined) break;
    const slack = entering.place !== undefined;
    const members = slack ? [entering.place ?? 0] : (groups[entering.group ?? 0] ?? []);
    for (let row = 0; row < count; row++) {
      let sum = 0;
      for (const place of members) sum += inverse[row * count + place] ?? 0;
      column[row] = sum;
    }
    const leaving = findLeaving(column, amounts);
    if (leaving === -1) break;
    pivot(inverse, amounts, prices, column, leaving, entering.gain);
    basis[leaving] = slack ? -1 : (entering.group ?? -1);
  }
  return prices;
}

interface Entering {
  /** A group, or else a station whose being left out enters again. */
  readonly group?: number;
  readonly place?: number;
  readonly gain: number;
}

/** What improves most at the present prices; the first of equals. Differences below half a unit are rounding. */
function findEntering(
  groups: readonly (readonly number[])[],
  weights: Float64Array,
  prices: Float64Array,
): Entering | undefined {
  let best = 0.5;
  let group = -1;
  for (let index = 0; index < groups.length; index++) {
    let gain = weights[index] ?? 0;
    for (const place of groups[index] ?? []) gain -= prices[place] ?? 0;
    if (gain > best) {
      best = gain;
      group = index;
    }
  }
  let place = -1;
  for (let index = 0; index < prices.length; index++) {
    if (-(prices[index] ?? 0) > best) {
      best = -(prices[index] ?? 0);
      place = index;
    }
  }
  if (place !== -1) return { place, gain: best };
  return group === -1 ? undefined : { group, gain: best };
}

function findLeaving(column: Float64Array, amounts: Float64Array): number {
  let leaving = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < column.length; row++) {
    const change = column[row] ?? 0;
    if (change <= SMALLEST_PIVOT) continue;
    const ratio = Math.max(0, amounts[row] ?? 0) / change;
    if (ratio < least) {
      least = ratio;
      leaving = row;
    }
  }
  return leaving;
}

function pivot(
  inverse: Float64Array,
  amounts: Float64Array,
  prices: Float64Array,
  column: Float64Array,
  leaving: number,
  gain: number,
): void {
  const count = column.length;
  const own = inverse.subarray(leaving * count, (leaving + 1) * count);
  const scale = 1 / (column[leaving] ?? 1);
  for (let index = 0; index < count; index++) own[index] = (own[index] ?? 0) * scale;
  amounts[leaving] = (amounts[leaving] ?? 0) * scale;
  for (let row = 0; row < count; row++) {
    const factor = column[row] ?? 0;
    if (row === leaving || factor === 0) continue;
    const start = row * count;
    for (let index = 0; index < count; index++) {
      inverse[start + index] = (inverse[start + index] ?? 0) - factor * (own[index] ?? 0);
    }
    amounts[row] = (amounts[row] ?? 0) - factor * (amounts[leaving] ?? 0);
  }
  for (let index = 0; index < count; index++) prices[index] = (prices[index] ?? 0) + gain * (own[index] ?? 0);
}
