import type { PieceSolution } from '../../planner/solve-piece.ts';

interface Kept {
  readonly solution: PieceSolution;
  readonly stations: number;
}

/** Solutions by the digest of their piece: so many that their stations stay below a bound, those used last. */
export class KeptSolutions {
  readonly #mostStations: number;
  /** Those used longest ago first. */
  readonly #kept = new Map<string, Kept>();
  #stations = 0;

  constructor(mostStations: number) {
    this.#mostStations = mostStations;
  }

  find(digest: string): PieceSolution | undefined {
    const found = this.#kept.get(digest);
    if (found === undefined) return undefined;
    this.#kept.delete(digest);
    this.#kept.set(digest, found);
    return found.solution;
  }

  keep(digest: string, solution: PieceSolution, stations: number): void {
    this.#forget(digest);
    this.#kept.set(digest, { solution, stations });
    this.#stations += stations;
    for (const oldest of this.#kept.keys()) {
      if (this.#stations <= this.#mostStations) break;
      this.#forget(oldest);
    }
  }

  #forget(digest: string): void {
    this.#stations -= this.#kept.get(digest)?.stations ?? 0;
    this.#kept.delete(digest);
  }
}
