import type { Worth } from './group-worth.ts';
import type { Piece } from './piece.ts';

/** What one step at each level weighs. */
export interface Units {
  readonly cover: number;
  readonly move: number;
  readonly cross: number;
  readonly metre: number;
}

/**
 * Units with which the heavier of two plans is the better one, level by level: each is greater than all that the lower
 * levels together can differ by between two plans made of these groups. With nobody to be moved, the units of covered
 * and of moved are the same. With fewer than 4 `levels` the last ones weigh nothing. `undefined` if sums, multiplied by
 * `factor`, could pass what a double holds exactly.
 */
export function chooseUnits(
  piece: Piece,
  groups: readonly (Worth & { readonly members: readonly number[] })[],
  factor: number,
  levels = 4,
): Units | undefined {
  const count = piece.stations.length;
  const farthest = new Float64Array(count);
  let crossing = 0;
  for (const { members, distanceM, crosses } of groups) {
    if (crosses > 0) crossing = Math.floor(count / 2);
    const share = Math.ceil(distanceM / members.length);
    for (const place of members) if (share > (farthest[place] ?? 0)) farthest[place] = share;
  }
  let metres = 0;
  for (const share of farthest) metres += share;
  let movable = 0;
  for (const station of piece.stations) if (station.affiliated || station.existingBranch !== undefined) movable++;

  const most = [metres, crossing, movable];
  const units = [0, 0, 0];
  let unit = 1;
  for (const [index, differences] of most.entries()) {
    if (3 - index >= levels) continue;
    units[index] = unit;
    unit *= 1 + differences;
  }
  if (unit * (count + 1) * factor > Number.MAX_SAFE_INTEGER) return undefined;
  const [metre = 0, cross = 0, move = 0] = units;
  return { cover: unit, move, cross, metre };
}

/** What a group or a plan weighs: an integer, positive where it is better than nothing. */
export function weigh(units: Units, worth: Worth): number {
  return (
    units.cover * worth.covers - units.move * worth.moves - units.cross * worth.crosses - units.metre * worth.distanceM
  );
}
