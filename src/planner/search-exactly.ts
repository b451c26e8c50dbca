import { searchFrontier } from './frontier-search.ts';
import type { PricedGroups } from './priced-groups.ts';
import { chooseStationOrder } from './station-order.ts';

/** The first search looks for plans that lose less than this part of all prices; each next one for so many times more. */
const FIRST_PART = 2 ** -22;
const WIDENING = 4;
/** The estimate of states is far too high, so more are let pass where nothing better is known. */
const OVERESTIMATE = 4;

export interface ExactAnswer {
  /** Indexes of the groups of a heaviest plan; undefined if none was found. */
  readonly chosen: readonly number[] | undefined;
  /** Every plan loses at least so much of the sum of all prices. */
  readonly leastLoss: number;
}

/**
 * Finds disjoint groups of the greatest total weight, or gives up once about `mostStates` states were seen. Looks for
 * plans close to what the prices allow first, and for worse ones only when there are none.
 */
export function searchExactly(priced: PricedGroups, mostStates: number): ExactAnswer {
  const { order, states } = chooseStationOrder(priced.count, priced.groups);
  if (isHopeless(priced, states, mostStates)) return { chosen: undefined, leastLoss: 0 };
  let mostLoss = priced.sharp ? Math.ceil(priced.most * FIRST_PART) + 1 : Number.POSITIVE_INFINITY;
  let leastLoss = 0;
  let left = mostStates;
  for (;;) {
    const answer = searchFrontier({ ...priced, order, mostLoss, mostStates: left });
    if (answer.kind === 'BEST') return { chosen: answer.chosen, leastLoss: answer.loss };
    if (answer.kind === 'GIVEN_UP') return { chosen: undefined, leastLoss };
    left -= answer.states;
    leastLoss = mostLoss;
    mostLoss = widen(mostLoss, priced.coverWeight);
  }
}

/**
 * Looks for a plan that loses less than one that is known, in a single search. Nothing chosen and a `leastLoss` of that
 * plan: it is proven that there is none.
 */
export function searchBetter(priced: PricedGroups, knownLoss: number, mostStates: number): ExactAnswer {
  const { order, states } = chooseStationOrder(priced.count, priced.groups);
  if (isHopeless(priced, states, mostStates)) return { chosen: undefined, leastLoss: 0 };
  const answer = searchFrontier({ ...priced, order, mostLoss: knownLoss, mostStates });
  if (answer.kind === 'BEST') return { chosen: answer.chosen, leastLoss: answer.loss };
  return { chosen: undefined, leastLoss: answer.kind === 'NONE' ? knownLoss : 0 };
}

/**
 * By factors as long as lower levels decide. Once whole stations are lost, in steps of half a station and a little for
 * the lower levels: a step too wide costs a hundred times the states.
 */
function widen(mostLoss: number, coverWeight: number): number {
  const little = coverWeight / 8;
  if (WIDENING * mostLoss <= little) return WIDENING * mostLoss;
  const halves = mostLoss < little ? 0 : Math.floor((2 * mostLoss) / coverWeight) + 1;
  return Math.ceil((halves * coverWeight) / 2 + little);
}

/** Without good prices hardly any state is dropped, so the estimate can be trusted that far. */
function isHopeless({ sharp }: PricedGroups, states: number, mostStates: number): boolean {
  return !sharp && states > OVERESTIMATE * mostStates;
}
