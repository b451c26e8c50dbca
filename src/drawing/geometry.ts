/** A place on the page: x to the right, y downwards, in quarters of a millimetre. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Segment = readonly [Point, Point];

/** The square around a place; 2 units wide for a radius of 1. */
export function boxAround({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** A box with so much more, or less where negative, on each side. */
export function grow({ x, y, width, height }: Box, dx: number, dy = dx): Box {
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Whether a box lies wholly inside another; its edges may touch. */
export function encloses(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a segment has a point in a box, its edges included: there is no line between the two. */
export function passesThrough([from, to]: Segment, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  if (Math.max(from.x, to.x) < x || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < y || Math.min(from.y, to.y) > bottom) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const a = dx * (y - from.y) - dy * (x - from.x);
  const b = dx * (y - from.y) - dy * (right - from.x);
  const c = dx * (bottom - from.y) - dy * (x - from.x);
  const d = dx * (bottom - from.y) - dy * (right - from.x);
  return Math.min(a, b, c, d) <= 0 && Math.max(a, b, c, d) >= 0;
}

/** How far two places are apart. */
export function distanceBetween(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

/** The place a part of the way from one to the other: 0 is the first, 1 the second, ½ the middle. */
export function between(one: Point, other: Point, part: number): Point {
  return { x: one.x + (other.x - one.x) * part, y: one.y + (other.y - one.y) * part };
}

/** How far a place is from the nearest point of a segment. */
export function distanceToSegment(place: Point, [from, to]: Segment): number {
  const length = distanceBetween(from, to);
  if (length === 0) return distanceBetween(place, from);
  const along = ((place.x - from.x) * (to.x - from.x) + (place.y - from.y) * (to.y - from.y)) / length ** 2;
  return distanceBetween(place, between(from, to, Math.min(1, Math.max(0, along))));
}
