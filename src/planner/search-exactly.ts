import { type FrontierAnswer, searchFrontier } from './frontier-search.ts';
import type { PricedGroups } from './priced-groups.ts';
import { chooseStationOrder } from './station-order.ts';

/** The first search looks for plans that lose less than this part of all prices; each next one for so many times more. */
const FIRST_PART = 2 ** -22;
const WIDENING = 4;
/** With up to so many stations one order serves all searches: to find another one takes longer than it saves. */
const FEW_STATIONS = 60;
/** So many states of a layer are followed up, before all are. */
const LAYERS = [500, 4_000];
/** The estimate of states is far too high, so more are let pass where nothing better is known. */
const OVERESTIMATE = 4;

export interface ExactAnswer {
  /** Indexes of the groups of the plan found; undefined if none was. */
  readonly chosen: readonly number[] | undefined;
  /** Every plan loses at least so much of the sum of all prices. */
  readonly leastLoss: number;
}

/**
 * Finds disjoint groups of the greatest total weight, or gives up once about `mostStates` states were seen. Looks for
 * plans close to what the prices allow first, and for worse ones only when there are none.
 */
export function searchExactly(priced: PricedGroups, mostStates: number): ExactAnswer {
  const search = prepareSearch(priced);
  let mostLoss = priced.sharp ? Math.ceil(priced.most * FIRST_PART) + 1 : Number.POSITIVE_INFINITY;
  let leastLoss = 0;
  let left = mostStates;
  for (;;) {
    const answer = search(mostLoss, left);
    if (answer.kind === 'BEST') return { chosen: answer.chosen, leastLoss: answer.leastLoss };
    if (answer.kind === 'GIVEN_UP') return { chosen: undefined, leastLoss };
    left -= answer.states;
    leastLoss = mostLoss;
    mostLoss = widen(mostLoss, priced.coverWeight);
  }
}

/**
 * Looks for a plan that loses less than one that is known: follows up a few promising states first, because every better
 * plan leaves fewer groups and states to search, then all. Nothing chosen: none was found. A `leastLoss` of the best
 * plan then known: it is proven that there is no better one.
 */
export function searchBetter(priced: PricedGroups, knownLoss: number, mostStates: number): ExactAnswer {
  let best: ExactAnswer & { readonly loss: number } = { chosen: undefined, leastLoss: 0, loss: knownLoss };
  for (const mostInLayer of priced.count > FEW_STATIONS ? [...LAYERS, undefined] : [undefined]) {
    for (;;) {
      const answer = searchWithin(priced, best.loss, mostStates, mostInLayer);
      if (answer.kind === 'NONE') return { ...best, leastLoss: best.loss };
      if (answer.kind === 'GIVEN_UP') break;
      best = answer;
      if (answer.leastLoss === answer.loss) return best;
    }
  }
  return best;
}

type Search = (mostLoss: number, mostStates: number) => FrontierAnswer;

function prepareSearch(priced: PricedGroups): Search {
  if (priced.count > FEW_STATIONS) return (mostLoss, mostStates) => searchWithin(priced, mostLoss, mostStates);
  const { order, states } = chooseStationOrder(priced.count, priced.groups);
  return (mostLoss, mostStates) =>
    isHopeless(priced, states, mostStates)
      ? { kind: 'GIVEN_UP' }
      : searchFrontier({ ...priced, order, mostLoss, mostStates });
}

/** Searches the groups alone that do not lose too much by themselves: without the others the frontier is narrower. */
function searchWithin(
  priced: PricedGroups,
  mostLoss: number,
  mostStates: number,
  mostInLayer?: number,
): FrontierAnswer {
  const kept = listWithin(priced, mostLoss);
  const groups = kept.map((index) => priced.groups[index] ?? []);
  const { order, states } = chooseStationOrder(priced.count, groups);
  if (isHopeless(priced, states, mostStates)) return { kind: 'GIVEN_UP' };
  const weights = Float64Array.from(kept, (index) => priced.weights[index] ?? 0);
  const answer = searchFrontier({ ...priced, groups, weights, order, mostLoss, mostStates, mostInLayer });
  return answer.kind === 'BEST' ? { ...answer, chosen: answer.chosen.map((index) => kept[index] ?? -1) } : answer;
}

/** The groups, by their indexes, that a plan can hold which loses less than so much. */
export function listWithin({ groups, weights, prices }: PricedGroups, mostLoss: number): readonly number[] {
  const kept: number[] = [];
  for (const [index, members] of groups.entries()) {
    let loss = -(weights[index] ?? 0);
    for (const place of members) loss += prices[place] ?? 0;
    if (loss < mostLoss) kept.push(index);
  }
  return kept;
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

/** Without good prices hardly any state is dropped, so the estimate can be trusted that far, and losses grow up to the sum of prices. */
function isHopeless({ sharp, most }: PricedGroups, states: number, mostStates: number): boolean {
  return !sharp && (states > OVERESTIMATE * mostStates || most > Number.MAX_SAFE_INTEGER);
}
