import { StateLayer } from './state-layer.ts';

export interface FrontierTask {
  /** The stations of each group. */
  readonly groups: readonly (readonly number[])[];
  /** For each group a positive integer. */
  readonly weights: Float64Array;
  /** For each station an integer ≥ 0; the prices of a group's stations together are at least its weight. */
  readonly prices: Float64Array;
  /** Every station once. */
  readonly order: Int32Array;
  /** Only plans that lose less than this are looked for. */
  readonly mostLoss: number;
  /** The search is given up once it has seen more states, or tried more than `WAYS_PER_STATE` times as many ways. */
  readonly mostStates: number;
  /** After each station only so many states, those that lost least, are followed up; else all. */
  readonly mostInLayer?: number | undefined;
}

export type FrontierAnswer =
  /** Indexes of the chosen groups, and what they lose; every plan loses at least `leastLoss`. */
  | {
      readonly kind: 'BEST';
      readonly chosen: readonly number[];
      readonly loss: number;
      readonly leastLoss: number;
      readonly states: number;
    }
  /** Searched to the end: every plan loses at least `mostLoss`. */
  | { readonly kind: 'NONE'; readonly states: number }
  | { readonly kind: 'GIVEN_UP' };

const WORD = 32;
/** On a map some ten groups begin with a station; in a clique of 40 it is 800, and each state costs as much. */
const WAYS_PER_STATE = 16;

/**
 * Finds the disjoint groups of the greatest total weight by passing the stations one by one and keeping, for every set
 * of stations ahead that are taken already, only the best way to it. A plan's *loss* is what its weight falls short of
 * the sum of all prices: the price of each station left out, and what a group's prices exceed its weight by. Loss only
 * grows, so ways that have lost too much are dropped at once: the better the prices and `mostLoss`, the fewer states.
 */
export function searchFrontier(task: FrontierTask): FrontierAnswer {
  const { prices, order, mostLoss, mostStates, mostInLayer = Number.POSITIVE_INFINITY } = task;
  const steps = planSteps(task);
  if (steps === undefined) return { kind: 'GIVEN_UP' };
  let layer = new StateLayer(1);
  layer.reach(0, 0, 0, -1, -1);
  const layers = [layer];
  let states = 1;
  let ways = 0;
  let leastDropped = Number.POSITIVE_INFINITY;
  for (const [index, { low, high, groups }] of steps.entries()) {
    ways += layer.count * groups.length;
    if (ways > WAYS_PER_STATE * mostStates) return { kind: 'GIVEN_UP' };
    const next = new StateLayer(capacityFor(layer.count));
    const price = prices[order[index] ?? 0] ?? 0;
    for (let state = 0; state < layer.count; state++) {
      const stateLow = layer.low[state] ?? 0;
      const stateHigh = layer.high[state] ?? 0;
      const loss = layer.losses[state] ?? 0;
      if ((stateLow & low) !== 0 || (stateHigh & high) !== 0) {
        next.reach(stateLow & ~low, stateHigh & ~high, loss, state, -1);
        continue;
      }
      for (const group of groups) {
        if ((stateLow & group.low) !== 0 || (stateHigh & group.high) !== 0 || loss + group.loss >= mostLoss) continue;
        next.reach(stateLow | group.low, stateHigh | group.high, loss + group.loss, state, group.index);
      }
      if (loss + price < mostLoss) next.reach(stateLow, stateHigh, loss + price, state, -1);
    }
    if (next.count > mostInLayer) leastDropped = Math.min(leastDropped, next.keepLeast(mostInLayer));
    states += next.count;
    if (states > mostStates) return { kind: 'GIVEN_UP' };
    if (next.count === 0) return leastDropped < mostLoss ? { kind: 'GIVEN_UP' } : { kind: 'NONE', states };
    layer.forgetStates();
    layers.push(next);
    layer = next;
  }
  const loss = layer.losses[0] ?? 0;
  return { kind: 'BEST', chosen: readChoices(layers), loss, leastLoss: Math.min(loss, leastDropped), states };
}

interface StepGroup {
  readonly index: number;
  readonly low: number;
  readonly high: number;
  readonly loss: number;
}

interface Step {
  /** The bit of the station that is passed; none if no group can have taken it before. */
  readonly low: number;
  readonly high: number;
  /** The groups of which it is the first station, with the bits of the others. */
  readonly groups: readonly StepGroup[];
}

/** Gives every station a bit from the step that may take it to its own step; `undefined` if 64 are not enough. */
function planSteps({ groups, weights, prices, order }: FrontierTask): readonly Step[] | undefined {
  const position = new Int32Array(order.length);
  for (const [step, place] of order.entries()) position[place] = step;
  const groupsFrom: number[][] = Array.from(order, () => []);
  for (const [index, members] of groups.entries()) {
    let first = order.length;
    for (const place of members) first = Math.min(first, position[place] ?? 0);
    groupsFrom[first]?.push(index);
  }
  const bits = new Int32Array(order.length).fill(-1);
  const free: number[] = [];
  let used = 0;
  const steps: Step[] = [];
  for (const [step, indexes] of groupsFrom.entries()) {
    const own = bits[order[step] ?? 0] ?? -1;
    if (own !== -1) free.push(own);
    const stepGroups: StepGroup[] = [];
    for (const index of indexes) {
      let loss = -(weights[index] ?? 0);
      let low = 0;
      let high = 0;
      for (const place of groups[index] ?? []) {
        loss += prices[place] ?? 0;
        if (place === order[step]) continue;
        let bit = bits[place] ?? -1;
        if (bit === -1) {
          bit = free.pop() ?? used++;
          bits[place] = bit;
        }
        low |= lowBit(bit);
        high |= highBit(bit);
      }
      stepGroups.push({ index, low, high, loss });
    }
    if (used > 2 * WORD) return undefined;
    steps.push({ low: lowBit(own), high: highBit(own), groups: stepGroups });
  }
  return steps;
}

function lowBit(bit: number): number {
  return bit >= 0 && bit < WORD ? 1 << bit : 0;
}

function highBit(bit: number): number {
  return bit >= WORD ? 1 << (bit - WORD) : 0;
}

function readChoices(layers: readonly StateLayer[]): readonly number[] {
  const chosen: number[] = [];
  let state = 0;
  for (let index = layers.length - 1; index > 0; index--) {
    const choice = layers[index]?.choices[state] ?? -1;
    if (choice !== -1) chosen.push(choice);
    state = layers[index]?.origins[state] ?? 0;
  }
  return chosen.reverse();
}

function capacityFor(states: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(8, 2 * states)));
}
