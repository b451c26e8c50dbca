import { listCandidateGroups } from './candidate-groups.ts';
import { chooseUnits, type Units, weigh } from './composite-worth.ts';
import { findPrices } from './find-prices.ts';
import type { CandidateGroup } from './group-worth.ts';
import { neighboursOf, type Piece } from './piece.ts';
import type { PlanLevel, ProofPrices, ProofSearch } from './piece-proof.ts';
import type { PieceSolution } from './solve-piece.ts';
import { chooseStationOrder } from './station-order.ts';
import { PRICE_PARTS, settlePrices, shareWeights, sumPrices } from './station-prices.ts';
import { listLawfulGroups } from './verify-ground.ts';
import { checkPrices } from './verify-prices.ts';
import { searchForBetter } from './verify-search.ts';

/** With more, a proof by prices would take too long to check. */
const MOST_LAWFUL_GROUPS = 1_000_000;
/** With good prices a search ends soon, or not at all; far fewer than the verifier goes through. */
const MOST_STATES = 400_000;

const UNIT_OF: Readonly<Record<PlanLevel, keyof Units>> = {
  covered: 'cover',
  fragile: 'fragile',
  moved: 'move',
  crossParent: 'cross',
  distanceM: 'metre',
};

/** What all prices of a piece are made from. */
export interface PriceGround {
  readonly piece: Piece;
  readonly levels: readonly PlanLevel[];
  /** Every lawful group: the units must outweigh them all. */
  readonly lawful: readonly CandidateGroup[];
  /** The groups that some best plan can be made of: prices for these serve all. */
  readonly candidates: readonly CandidateGroup[];
}

/** `undefined` where the groups are too many. */
export function readPriceGround(piece: Piece, levels: readonly PlanLevel[]): PriceGround | undefined {
  const lawful = listLawfulGroups(piece, MOST_LAWFUL_GROUPS)?.map((group) => ({ ...group, spread: 0 }));
  const candidates = listCandidateGroups(piece, MOST_LAWFUL_GROUPS);
  return lawful && candidates && { piece, levels, lawful, candidates };
}

export interface StatedPrices {
  readonly certificate: ProofPrices;
  /** No plan is worth more. */
  readonly most: number;
  /** What the solution is worth. */
  readonly worth: number;
}

/** Prices that bound every plan at all levels down to `last`; `undefined` where sums would not be exact. */
export function statePrices(
  { piece, levels, lawful, candidates }: PriceGround,
  last: PlanLevel,
  solution: PieceSolution,
): StatedPrices | undefined {
  const units = chooseUnits(piece, lawful, UNIT_OF[last]);
  if (units === undefined) return undefined;
  const prices = priceStations(piece, candidates, units);
  const down = levels.slice(0, levels.indexOf(last) + 1);
  return {
    certificate: {
      units: Object.fromEntries(down.map((level) => [level, units[UNIT_OF[level]]])),
      denominator: PRICE_PARTS,
      prices: [...prices],
    },
    most: Math.floor(sumPrices(prices) / PRICE_PARTS),
    worth: weigh(units, worthOf(piece, solution)),
  };
}

/** The same prices, with an order in which the search sees few states. */
export function stateSearch({ piece, candidates }: PriceGround, { certificate }: StatedPrices): ProofSearch {
  const { busy, members } = leaveOutIdle(candidates);
  const { order } = chooseStationOrder(busy.length, members);
  const places = new Set<number>();
  for (const step of order) {
    const place = busy[step] ?? 0;
    places.add(place);
    // a station that some group might take must not stay ahead for long
    for (const neighbour of neighboursOf(piece, place)) {
      if (neighboursOf(piece, neighbour).length === 1 && !busy.includes(neighbour)) places.add(neighbour);
    }
  }
  for (const place of piece.stations.keys()) places.add(place);
  return { ...certificate, order: [...places] };
}

/** Whether a search shows that nothing weighs more than the solution; false as well where it takes too long. */
export function endsWithNothing({ lawful }: PriceGround, { worth }: StatedPrices, certificate: ProofSearch): boolean {
  const groups = checkPrices(lawful, certificate);
  if (groups === undefined) return false;
  const { prices, order, denominator } = certificate;
  const mostLoss = sumPrices(Float64Array.from(prices)) - denominator * worth;
  return searchForBetter({ groups, prices, order, mostLoss, mostStates: MOST_STATES }) === 'NONE';
}

function priceStations(piece: Piece, candidates: readonly CandidateGroup[], units: Units): Float64Array {
  const { busy, members } = leaveOutIdle(candidates);
  const weights = Float64Array.from(candidates, (group) => PRICE_PARTS * weigh(units, group));
  const rough = findPrices(busy.length, members, weights) ?? shareWeights(busy.length, members, weights);
  const found = settlePrices(rough, members, weights);
  const prices = new Float64Array(piece.stations.length);
  for (const [index, place] of busy.entries()) prices[place] = found[index] ?? 0;
  return payThroughCentres(piece, prices);
}

/**
 * Lets every station pay for its dead ends. All groups that hold one hold the station as well, so the sum stays and
 * the prices serve the groups with other dead ends, too, of which only the best was a candidate.
 */
function payThroughCentres(piece: Piece, prices: Float64Array): Float64Array {
  if (piece.stations.length === 2) return prices;
  for (const [place, [centre, second]] of piece.neighbours.entries()) {
    if (centre === undefined || second !== undefined) continue;
    prices[centre] = (prices[centre] ?? 0) + (prices[place] ?? 0);
    prices[place] = 0;
  }
  return prices;
}

/** The stations that are in a candidate at all, ascending, and the candidates as places among those. */
function leaveOutIdle(candidates: readonly CandidateGroup[]) {
  const busy = [...new Set(candidates.flatMap(({ members }) => members))].sort((a, b) => a - b);
  const indexes = new Map(busy.map((place, index) => [place, index]));
  return { busy, members: candidates.map(({ members }) => members.map((place) => indexes.get(place) ?? 0)) };
}

function worthOf(piece: Piece, { covered, fragile, moved, crossParent, distanceM }: PieceSolution) {
  const count = (counts: (station: Piece['stations'][number]) => boolean) => piece.stations.filter(counts).length;
  return {
    covers: covered - count((station) => station.affiliated),
    fragile: piece.avoidsFragile ? fragile : 0,
    moves: moved - count(({ existingBranch }) => existingBranch !== undefined),
    crosses: crossParent,
    distanceM,
    spread: 0,
  };
}
