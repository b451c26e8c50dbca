import { describe, expect, it } from 'vitest';
import { listCandidateGroups } from '../../src/planner/candidate-groups.ts';
import { chooseAllUnits, weigh } from '../../src/planner/composite-worth.ts';
import { searchFrontier } from '../../src/planner/frontier-search.ts';
import type { Piece } from '../../src/planner/piece.ts';
import { splitIntoPieces } from '../../src/planner/pieces.ts';
import { type PricedGroups, priceGroups } from '../../src/planner/priced-groups.ts';
import { searchExactly } from '../../src/planner/search-exactly.ts';
import { chooseStationOrder } from '../../src/planner/station-order.ts';
import { shareWeights } from '../../src/planner/station-prices.ts';
import { drawMap, type MapOptions } from '../support/drawn-map.ts';

const MIXES: readonly MapOptions['mix'][] = [
  [0, 0.5, 0.5],
  [0, 1, 0],
  [0.2, 0.5, 0.2],
];

const maps = [20, 35, 50].flatMap((stations) =>
  [1, 2, 3].flatMap((seed) => MIXES.map((mix): MapOptions => ({ stations, seed, mix, withoutLocations: seed === 3 }))),
);

function largestPiece(options: MapOptions): Piece {
  return splitIntoPieces(drawMap(options)).reduce((a, b) => (a.stations.length >= b.stations.length ? a : b));
}

function price(piece: Piece): PricedGroups {
  const groups = listCandidateGroups(piece, Number.POSITIVE_INFINITY) ?? [];
  const units = chooseAllUnits(piece, groups);
  if (units === undefined) throw new Error('too large for exact sums');
  return priceGroups(groups, units);
}

const weightOf = (priced: PricedGroups, chosen: readonly number[]) =>
  chosen.reduce((sum, index) => sum + (priced.weights[index] ?? 0), 0);

describe.each(maps)('$stations stations, seed $seed, mix $mix', (options) => {
  const piece = largestPiece(options);
  const priced = price(piece);
  const { order } = chooseStationOrder(priced.count, priced.groups);
  const prices = shareWeights(priced.count, priced.groups, priced.weights);
  const task = { ...priced, prices, order, mostLoss: Number.POSITIVE_INFINITY, mostStates: 5_000_000 };
  const plain = searchFrontier(task);
  const best = plain.kind === 'BEST' ? weightOf(priced, plain.chosen) : Number.NaN;

  it('finds the same weight with good prices as without any', () => {
    const { chosen = [], leastLoss } = searchExactly(priced, 5_000_000);
    expect(weightOf(priced, chosen)).toBe(best);
    expect(leastLoss).toBe(priced.most - best);
  });

  it('has prices that no group exceeds', () => {
    for (const [index, members] of priced.groups.entries()) {
      const sum = members.reduce((total, place) => total + (priced.prices[place] ?? 0), 0);
      expect(sum).toBeGreaterThanOrEqual(priced.weights[index] ?? 0);
    }
    expect(priced.prices.every((one) => one >= 0 && Number.isInteger(one))).toBe(true);
  });
});

describe('the units of the levels', () => {
  it('let no lower level outweigh a higher one', () => {
    const piece = { ...largestPiece({ stations: 40, seed: 5, mix: [0, 0.5, 0.5] }), avoidsFragile: true };
    const groups = listCandidateGroups(piece, Number.POSITIVE_INFINITY) ?? [];
    const units = chooseAllUnits(piece, groups);
    if (units === undefined) throw new Error('too large for exact sums');
    const farthest = Math.max(...groups.map(({ distanceM }) => distanceM));
    expect(
      weigh(units, { covers: 1, fragile: 20, moves: 0, crosses: 20, distanceM: farthest, spread: 30 }),
    ).toBeGreaterThan(0);
    expect(
      weigh(units, { covers: 0, fragile: 0, moves: -1, crosses: 20, distanceM: farthest, spread: 30 }),
    ).toBeGreaterThan(0);
    expect(
      weigh(units, { covers: 0, fragile: 0, moves: 0, crosses: -1, distanceM: farthest, spread: 30 }),
    ).toBeGreaterThan(0);
  });

  it('are refused where sums would no longer be exact', () => {
    const piece = largestPiece({ stations: 40, seed: 5, mix: [0, 0.5, 0.5] });
    const groups = listCandidateGroups(piece, Number.POSITIVE_INFINITY) ?? [];
    const far = groups.map((group) => ({ ...group, distanceM: 1e12 }));
    expect(chooseAllUnits(piece, far)).toBeUndefined();
  });
});
