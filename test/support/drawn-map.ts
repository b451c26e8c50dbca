import type { JointBranchProblem, PlannerStation } from '../../src/planner/joint-branch-plan.ts';

export interface MapOptions {
  readonly stations: number;
  readonly seed: number;
  /** Shares of stations with 0, 1 and 2 full members; the rest has 3. */
  readonly mix: readonly [number, number, number];
  readonly withoutLocations?: boolean;
}

/**
 * A district drawn at random, the same for the same seed: stations in a square, neighbours where no third station lies
 * inside the circle over their distance (the Gabriel graph, which is planar and looks like town borders).
 */
export function drawMap({ stations: count, seed, mix, withoutLocations = false }: MapOptions): JointBranchProblem {
  const draw = makeDice(seed);
  const places = Array.from({ length: count }, () => [draw(), draw()] as const);
  const codes = places.map((_, index) => `S${String(index).padStart(4, '0')}`);
  const edges: [string, string][] = [];
  const branches: (string | undefined)[] = places.map(() => undefined);
  for (const [one, [x, y]] of places.entries()) {
    for (const [other, [u, v]] of places.entries()) {
      if (other <= one) continue;
      const [middleX, middleY] = [(x + u) / 2, (y + v) / 2];
      const radius = Math.hypot(x - u, y - v) / 2 - 1e-9;
      if (places.some(([s, t]) => Math.hypot(s - middleX, t - middleY) < radius)) continue;
      edges.push([codes[one] ?? '', codes[other] ?? '']);
      if (branches[one] === undefined && branches[other] === undefined && draw() < 0.15) {
        branches[one] = branches[other] = `J${one}`;
      }
    }
  }
  const stations = places.map(([x, y], index): PlannerStation => {
    const share = draw();
    const [none, single, two] = mix;
    const fullMembers = share < none ? 0 : share < none + single ? 1 : share < none + single + two ? 2 : 3;
    return {
      code: codes[index] ?? '',
      parent: `P${Math.floor((draw() * count) / 4)}`,
      district: 'D',
      fullMembers,
      location: withoutLocations ? undefined : { latitude: 31 + y, longitude: 120 + x },
      affiliated: draw() < 0.05,
      existingBranch: branches[index],
    };
  });
  return { stations, edges };
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
