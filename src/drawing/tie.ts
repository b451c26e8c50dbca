import { between, distanceBetween, type Point, type Segment } from './geometry.ts';
import { round } from './svg.ts';

/** A bent line between two places: a quadratic Bézier curve. */
export interface Tie {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/** How far a tie may swing out, as a part of its length: as little as will do. */
const SWINGS = [0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.45, -0.45];
const SAMPLES = 16;

/** Ties two places with a line that begins and ends so far from them and passes as few other places as may be. */
export function tieAround(from: Point, to: Point, gap: number, others: readonly Point[]): Tie {
  let best: { readonly tie: Tie; readonly met: number } | undefined;
  for (const swing of SWINGS) {
    const tie = bendTie(from, to, swing, gap);
    const way = sampleTie(tie);
    const met = others.filter((other) => way.some(([place]) => distanceBetween(place, other) < gap)).length;
    if (best === undefined || met < best.met) best = { tie, met };
  }
  return best?.tie ?? bendTie(from, to, 0, gap);
}

/** The tie as short straight pieces. */
export function sampleTie({ from, bend, to }: Tie): readonly Segment[] {
  const places = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const part = index / SAMPLES;
    return between(between(from, bend, part), between(bend, to, part), part);
  });
  return places.slice(1).map((place, index) => [places[index] ?? from, place]);
}

export function tiePath({ from, bend, to }: Tie): string {
  return `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`;
}

function bendTie(from: Point, to: Point, swing: number, gap: number): Tie {
  const middle = between(from, to, 0.5);
  const bend = { x: middle.x + (to.y - from.y) * swing * 2, y: middle.y - (to.x - from.x) * swing * 2 };
  return { from: towards(from, bend, gap), bend, to: towards(to, bend, gap) };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = distanceBetween(from, to);
  return length <= distance ? from : between(from, to, distance / length);
}
