import { between, distanceBetween, distanceToSegment, type Point, type Segment } from './geometry.ts';
import { round } from './svg.ts';

/** A strip of even width with round ends along two legs: A to B to C. */
export interface Band {
  readonly legs: readonly [Segment, Segment];
  readonly radius: number;
  /** As the path data of SVG. */
  readonly path: string;
}

/**
 * The strip along the two shorter of the three ways between three places. `undefined` where they are in a line or too
 * near for the inner edges to meet: there is no such strip then.
 */
export function bandAlong(places: readonly [Point, Point, Point], radius: number): Band | undefined {
  const [a, b, c] = withMiddle(places);
  const [first, second] = [distanceBetween(a, b), distanceBetween(b, c)];
  if (first === 0 || second === 0) return undefined;
  const u = { x: (b.x - a.x) / first, y: (b.y - a.y) / first };
  const v = { x: (c.x - b.x) / second, y: (c.y - b.y) / second };
  const [cross, dot] = [u.x * v.y - u.y * v.x, u.x * v.x + u.y * v.y];
  // the inner edges meet so far from B, measured along a leg
  const taken = (radius * Math.abs(cross)) / (1 + dot);
  if (Math.abs(cross) < 0.02 || !(taken < Math.min(first, second))) return undefined;
  const side = Math.sign(cross) * radius;
  const [n, m] = [
    { x: -u.y * side, y: u.x * side },
    { x: -v.y * side, y: v.x * side },
  ];
  const inner = { x: b.x + (n.x + m.x) / (1 + dot), y: b.y + (n.y + m.y) / (1 + dot) };
  const arc = `A${round(radius)} ${round(radius)} 0 0 ${cross > 0 ? 1 : 0} `;
  const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
  const path = [
    `M${at(a.x - n.x, a.y - n.y)}L${at(b.x - n.x, b.y - n.y)}${arc}${at(b.x - m.x, b.y - m.y)}`,
    `L${at(c.x - m.x, c.y - m.y)}${arc}${at(c.x + m.x, c.y + m.y)}`,
    `L${at(inner.x, inner.y)}L${at(a.x + n.x, a.y + n.y)}${arc}${at(a.x - n.x, a.y - n.y)}Z`,
  ].join('');
  return {
    legs: [
      [a, b],
      [b, c],
    ],
    radius,
    path,
  };
}

/** Whether a place lies inside the strip. */
export function isInBand(place: Point, { legs }: Band, radius: number): boolean {
  return legs.some((leg) => distanceToSegment(place, leg) < radius);
}

/** About the edges of the strip, as straight pieces. */
export function bandSegments({ legs, radius }: Band): readonly Segment[] {
  return legs.flatMap(([from, to]): readonly Segment[] => {
    const length = distanceBetween(from, to);
    const [dx, dy] = [(-(to.y - from.y) / length) * radius, ((to.x - from.x) / length) * radius];
    const [before, after] = [between(from, to, -radius / length), between(from, to, 1 + radius / length)];
    const corners = [
      { x: before.x + dx, y: before.y + dy },
      { x: after.x + dx, y: after.y + dy },
      { x: after.x - dx, y: after.y - dy },
      { x: before.x - dx, y: before.y - dy },
    ];
    return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner]);
  });
}

/** The three with the one opposite their longest way in the middle. */
function withMiddle([a, b, c]: readonly [Point, Point, Point]): readonly [Point, Point, Point] {
  const [ab, ac, bc] = [distanceBetween(a, b), distanceBetween(a, c), distanceBetween(b, c)];
  if (ac >= ab && ac >= bc) return [a, b, c];
  return ab >= bc ? [a, c, b] : [b, a, c];
}
