import type { Box, Point } from './geometry.ts';

const ROUNDS = 80;
/** Successive places turned by this much around a centre never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves marks apart until any two are at least so far from one another, each as little as may be; those that are far
 * enough apart stay where they are. Inside a frame that is too small for all some still overlap.
 */
export function spreadMarks(places: readonly Point[], apart: number, frame: Box): readonly Point[] {
  const marks = fanOut(places, apart);
  for (let round = 0; round < ROUNDS; round++) {
    if (!pushApart(marks, apart)) break;
    for (const mark of marks) keepInside(mark, frame);
  }
  return marks;
}

interface Movable {
  x: number;
  y: number;
}

/** Marks at the very same place become the seeds of a sunflower around it: from there on they can be pushed. */
function fanOut(places: readonly Point[], apart: number): Movable[] {
  const seen = new Map<string, number>();
  return places.map(({ x, y }) => {
    const key = `${Math.round(x)} ${Math.round(y)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const radius = apart * 0.55 * Math.sqrt(nth);
    return { x: x + radius * Math.cos(nth * GOLDEN_ANGLE), y: y + radius * Math.sin(nth * GOLDEN_ANGLE) };
  });
}

/** One round over all pairs; whether any two were too near. */
function pushApart(marks: readonly Movable[], apart: number): boolean {
  let moved = false;
  for (const [index, one] of marks.entries()) {
    for (let next = index + 1; next < marks.length; next++) {
      const other = marks[next] ?? one;
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) continue;
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= apart - 0.05) continue;
      // places that meet have no direction: sideways is as good as any
      const [right, down] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
      const push = (apart - distance) / 2;
      one.x -= push * right;
      one.y -= push * down;
      other.x += push * right;
      other.y += push * down;
      moved = true;
    }
  }
  return moved;
}

function keepInside(mark: Movable, { x, y, width, height }: Box): void {
  mark.x = Math.min(Math.max(mark.x, x), x + width);
  mark.y = Math.min(Math.max(mark.y, y), y + height);
}
