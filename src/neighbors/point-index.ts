import type { Position } from './area.ts';

/** Points of a plane that keep a distance from each other, found by where they are. */
export class PointIndex {
  readonly #tolerance: number;
  readonly #cells = new Map<number, Map<number, Position[]>>();

  constructor(tolerance: number) {
    this.#tolerance = tolerance;
  }

  /** Takes a point in, unless there is one nearer to it than the tolerance. */
  add(point: Position): void {
    if (this.nearest(point) !== undefined) return;
    const [column, row] = this.#cellOf(point);
    const rows = this.#cells.get(column) ?? new Map<number, Position[]>();
    this.#cells.set(column, rows);
    rows.set(row, [...(rows.get(row) ?? []), point]);
  }

  /** The nearest point within the tolerance. */
  nearest(point: Position): Position | undefined {
    let [found, least]: [Position | undefined, number] = [undefined, this.#tolerance];
    for (const candidate of this.#around(point)) {
      const distance = Math.hypot(candidate[0] - point[0], candidate[1] - point[1]);
      if (distance < least) [found, least] = [candidate, distance];
    }
    return found;
  }

  /** The points that lie on the line from one point to another, within the tolerance, in this order, without the two. */
  between(from: Position, to: Position): readonly Position[] {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    const found = new Map<Position, number>();
    for (let way = 0; way < length + this.#tolerance; way += this.#tolerance) {
      const share = Math.min(1, way / length);
      for (const point of this.#around([from[0] + share * dx, from[1] + share * dy])) {
        const [px, py] = [point[0] - from[0], point[1] - from[1]];
        const along = (px * dx + py * dy) / length;
        const aside = Math.abs(px * dy - py * dx) / length;
        if (along > 0 && along < length && aside < this.#tolerance) found.set(point, along);
      }
    }
    found.delete(from);
    found.delete(to);
    return [...found].sort(([, one], [, other]) => one - other).map(([point]) => point);
  }

  *#around(point: Position): Generator<Position> {
    const [column, row] = this.#cellOf(point);
    for (let x = column - 1; x <= column + 1; x++) {
      const rows = this.#cells.get(x);
      if (rows === undefined) continue;
      for (let y = row - 1; y <= row + 1; y++) yield* rows.get(y) ?? [];
    }
  }

  #cellOf([x, y]: Position): readonly [number, number] {
    return [Math.floor(x / this.#tolerance), Math.floor(y / this.#tolerance)];
  }
}
