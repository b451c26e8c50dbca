import type { Division } from './division.ts';

type Placed = Pick<Division, 'code' | 'parentCode'>;

/**
 * The circles that parents of divisions form: each once, as indexes into the list, beginning with the circle's first
 * division in list order and going upwards. Where a code stands twice, the first division with it is meant. None: from every division
 * the way upwards ends (contract: a snapshot that closes a circle of parent divisions is refused). Linear in the
 * length of the list. Boundary: a division that is its own parent is a circle of one; one that merely lies below a
 * circle is not part of it.
 */
export function findParentCircles(divisions: readonly Placed[]): readonly (readonly number[])[] {
  const places = new Map<string, number>();
  for (const [index, division] of divisions.entries()) {
    if (!places.has(division.code)) places.set(division.code, index);
  }
  const walkedFrom = new Map<number, number>();
  const circles: number[][] = [];
  for (const start of divisions.keys()) {
    let at: number | undefined = start;
    while (at !== undefined && !walkedFrom.has(at)) {
      walkedFrom.set(at, start);
      at = parentOf(at);
    }
    if (at !== undefined && walkedFrom.get(at) === start) circles.push(circleThrough(at));
  }
  return circles.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));

  function parentOf(index: number): number | undefined {
    const parentCode = divisions[index]?.parentCode;
    return parentCode === undefined ? undefined : places.get(parentCode);
  }

  function circleThrough(member: number): number[] {
    const circle = [member];
    for (let at = parentOf(member); at !== undefined && at !== member; at = parentOf(at)) circle.push(at);
    const first = circle.indexOf(circle.reduce((least, index) => Math.min(least, index)));
    return [...circle.slice(first), ...circle.slice(0, first)];
  }
}
