import { distanceBetween, distanceToSegment, type Point, type Segment } from './geometry.ts';
import { round } from './svg.ts';

/** A circle is so many straight pieces where it only matters about where it is. */
const ARC_PIECES = 16;

/**
 * The outline that holds a disc around each place as a rubber band would: a circle around one, a capsule around two, a
 * triangle with round corners around three. As the path data of SVG.
 */
export function hullPath(places: readonly Point[], radius: number): string {
  const corners = convexCorners(places);
  const [first] = corners;
  if (first === undefined) return '';
  if (corners.length === 1) {
    const { x, y } = first;
    const arc = `A${round(radius)} ${round(radius)} 0 1 1`;
    return `M${point(x - radius, y)}${arc} ${point(x + radius, y)}${arc} ${point(x - radius, y)}Z`;
  }
  const edges = edgesOf(corners, radius);
  const start = edges[0]?.[0] ?? first;
  const arc = `A${round(radius)} ${round(radius)} 0 0 1`;
  const ways = edges.map(([, to], index) => {
    const next = edges[(index + 1) % edges.length]?.[0] ?? start;
    return `L${point(to.x, to.y)}${arc} ${point(next.x, next.y)}`;
  });
  return `M${point(start.x, start.y)}${ways.join('')}Z`;
}

/** About that outline, as short straight pieces. */
export function hullSegments(places: readonly Point[], radius: number): readonly Segment[] {
  const corners = convexCorners(places);
  const bends = corners.flatMap((corner, index) => {
    const beside = [corners.at(index - 1), corners[(index + 1) % corners.length]];
    return arcAround(
      corner,
      radius,
      beside.flatMap((place) => (place === undefined || place === corner ? [] : [place])),
    );
  });
  return [...edgesOf(corners, radius), ...bends];
}

/** The part of a circle that is turned away from other places. */
function arcAround({ x, y }: Point, radius: number, others: readonly Point[]): readonly Segment[] {
  return Array.from({ length: ARC_PIECES }, (_, index) => {
    const from = (2 * Math.PI * index) / ARC_PIECES;
    const to = from + (2 * Math.PI) / ARC_PIECES;
    const isOutside = others.every((other) => (other.x - x) * Math.cos(from) + (other.y - y) * Math.sin(from) <= 0);
    return isOutside ? ([placeOn(x, y, radius, from), placeOn(x, y, radius, to)] as const) : undefined;
  }).filter((piece) => piece !== undefined);
}

function placeOn(x: number, y: number, radius: number, angle: number): Point {
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

/** How many of the others lie inside the outline of places. */
export function countInHull(others: readonly Point[], places: readonly Point[], radius: number): number {
  const corners = convexCorners(places);
  const sides = corners.map((corner, index): Segment => [corner, corners[(index + 1) % corners.length] ?? corner]);
  return others.filter((place) => {
    if (sides.some((side) => distanceToSegment(place, side) < radius)) return true;
    return corners.length > 2 && sides.every(([from, to]) => turn(from, to, place) > 0);
  }).length;
}

function edgesOf(corners: readonly Point[], radius: number): readonly Segment[] {
  if (corners.length < 2) return [];
  return corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const length = distanceBetween(from, to);
    const [dx, dy] = [((to.y - from.y) / length) * radius, (-(to.x - from.x) / length) * radius];
    return [
      { x: from.x + dx, y: from.y + dy },
      { x: to.x + dx, y: to.y + dy },
    ];
  });
}

/** The corners of the convex hull, clockwise on the page; the two ends of places in a line. */
function convexCorners(places: readonly Point[]): readonly Point[] {
  const sorted = [...new Map(places.map((place) => [`${round(place.x)} ${round(place.y)}`, place])).values()].sort(
    (a, b) => a.x - b.x || a.y - b.y,
  );
  if (sorted.length < 3) return sorted;
  const upper = halfHull(sorted);
  const lower = halfHull(sorted.toReversed());
  return [...upper.slice(0, -1), ...lower.slice(0, -1)];
}

function halfHull(sorted: readonly Point[]): readonly Point[] {
  const hull: Point[] = [];
  for (const place of sorted) {
    for (;;) {
      const [before, last] = [hull.at(-2), hull.at(-1)];
      if (before === undefined || last === undefined || turn(before, last, place) > 0) break;
      hull.pop();
    }
    hull.push(place);
  }
  return hull;
}

/** Positive where the way from one over the other to the third turns right on the page. */
function turn(one: Point, other: Point, third: Point): number {
  return (other.x - one.x) * (third.y - one.y) - (other.y - one.y) * (third.x - one.x);
}

function point(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}
