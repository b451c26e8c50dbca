import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Piece } from '../../../src/planner/piece.ts';
import { splitIntoPieces } from '../../../src/planner/pieces.ts';
import { planJointBranches } from '../../../src/planner/plan-joint-branches.ts';
import { solvePiece } from '../../../src/planner/solve-piece.ts';
import { digestPiece } from '../../../src/services/pieces/digest-piece.ts';
import { isLarge } from '../../../src/services/pieces/is-large.ts';
import { PieceSolver } from '../../../src/services/pieces/piece-solver.ts';
import { solveWith } from '../../../src/services/plan/solve-problem.ts';
import { drawMap } from '../../support/drawn-map.ts';
import { someProblem, withOptions } from '../../support/random-problem.ts';

const solvers: PieceSolver[] = [];
afterEach(async () => {
  for (const solver of solvers.splice(0)) await solver.close();
});

function openSolver(): PieceSolver {
  const solver = new PieceSolver();
  solvers.push(solver);
  return solver;
}

/** A line of stations with 2 full members each, which is solved in no time. */
function lineOf(count: number, name = 's'): Piece {
  const stations = Array.from({ length: count }, (_, index) => ({
    code: `${name}${String(index).padStart(3, '0')}`,
    parent: 'T',
    district: 'D',
    fullMembers: 2,
    affiliated: false,
  }));
  return {
    stations,
    neighbours: stations.map((_, i) => [i - 1, i + 1].filter((place) => place >= 0 && place < count)),
  };
}

/** A piece with a neighbour it does not hold, which no planner can make anything of. */
const BROKEN: Piece = { ...lineOf(100), neighbours: lineOf(100).neighbours.map(() => [200]) };

test('a problem is solved in the thread as it is here, whatever was decided', async () => {
  const solver = openSolver();
  const drawn = drawMap({ stations: 160, seed: 7, mix: [0.05, 0.6, 0.3] });
  const [one, other] = planJointBranches(drawn).groups;
  const problems = [
    drawn,
    { ...drawn, avoidsFragile: true },
    { ...drawn, forbiddenGroups: [one ?? []], forbiddenPairs: [[other?.[0] ?? '', other?.[1] ?? ''] as const] },
  ];
  expect(splitIntoPieces(drawn).some(isLarge)).toBe(true);
  const plans = await Promise.all(problems.map(solveWith(solver)));
  expect(plans).toEqual(problems.map(planJointBranches));
  expect(new Set(plans.map(({ groups }) => JSON.stringify(groups))).size).toBeGreaterThan(1);
});

test('more than 60 stations make a piece large, and so do more than 5 neighbours each', () => {
  /** Stations in a ring, each a neighbour of so many on either side. */
  const ringOf = (count: number, reach: number): Piece => ({
    ...lineOf(count),
    neighbours: Array.from({ length: count }, (_, place) =>
      Array.from({ length: reach }, (_, step) => [
        (place + step + 1) % count,
        (place - step - 1 + count) % count,
      ]).flat(),
    ),
  });
  expect([1, 2, 60, 61].map((count) => isLarge(lineOf(count)))).toEqual([false, false, false, true]);
  expect([2, 3].map((reach) => isLarge(ringOf(60, reach)))).toEqual([false, true]);
  expect([16, 17].map((count) => isLarge(ringOf(count, 3)))).toEqual([false, true]);
});

test('whatever is other in a piece, its digest is another; the same content has the same', () => {
  const piece: Piece = { ...lineOf(70), forbidden: { pairs: new Set(['a', 'b']), groups: new Set(['c']) } };
  const [first, ...others] = piece.stations;
  if (first === undefined) throw new Error('a line without stations');
  const withFirst = (change: Partial<typeof first>): Piece => ({
    ...piece,
    stations: [{ ...first, ...change }, ...others],
  });
  const changed: Piece[] = [
    piece,
    withFirst({ code: 'r' }),
    withFirst({ parent: 'U' }),
    withFirst({ district: 'E' }),
    withFirst({ fullMembers: 1 }),
    withFirst({ affiliated: true }),
    withFirst({ existingBranch: 'J' }),
    withFirst({ location: { latitude: 1, longitude: 2 } }),
    withFirst({ location: { latitude: 2, longitude: 1 } }),
    { ...piece, neighbours: [[1, 2], ...piece.neighbours.slice(1)] },
    { ...piece, avoidsFragile: true },
    { ...piece, forbidden: undefined },
    { ...piece, forbidden: { pairs: new Set(['a']), groups: new Set(['b', 'c']) } },
  ];
  expect(new Set(changed.map(digestPiece)).size).toBe(changed.length);
  const turned = { pairs: new Set(['b', 'a']), groups: new Set(['c']) };
  expect(digestPiece(structuredClone({ ...piece, forbidden: turned }))).toBe(digestPiece(piece));
});

test('pieces with the same digest have the same solution', () => {
  fc.assert(
    fc.property(someProblem(9).chain(withOptions), someProblem(9).chain(withOptions), (one, other) => {
      const solutions = new Map<string, unknown>();
      for (const problem of [one, structuredClone(one), { ...one, avoidsFragile: true }, other]) {
        for (const piece of splitIntoPieces(problem)) {
          const known = solutions.get(digestPiece(piece));
          if (known === undefined) solutions.set(digestPiece(piece), solvePiece(piece));
          else expect(solvePiece(piece)).toEqual(known);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('a solution is remembered, and who asks for it meanwhile waits for the same', async () => {
  const solver = openSolver();
  const piece = lineOf(90);
  expect(solver.recall(digestPiece(piece))).toBeUndefined();
  const [one, other] = await Promise.all([solver.solve(piece), solver.solve(structuredClone(piece))]);
  expect(one).toBe(other);
  expect(solver.recall(digestPiece(piece))).toBe(one);
});

test('a piece the planner fails on is one clear error, and those after it are solved', async () => {
  const solver = openSolver();
  const [broken, sound, again] = await Promise.allSettled([
    solver.solve(BROKEN),
    solver.solve(lineOf(80)),
    solver.solve(BROKEN),
  ]);
  for (const failed of [broken, again]) {
    expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'PieceNotSolved' } });
    expect(String((failed as PromiseRejectedResult).reason)).toMatch(/100 stations from s000 on.*place 200/);
  }
  expect(sound).toMatchObject({ status: 'fulfilled', value: { covered: 80 } });
});

test('a thread that dies is one clear error, and the next piece is solved in another', async () => {
  const solver = openSolver();
  const started = once(process, 'worker');
  const dying = expect(solver.solve(lineOf(100))).rejects.toThrow(/100 stations from s000 on.*thread ended/);
  const [thread]: Worker[] = await started;
  await thread?.terminate();
  await dying;
  const startedAgain = once(process, 'worker');
  expect((await solver.solve(lineOf(100))).covered).toBe(100);
  expect(await startedAgain).not.toEqual([thread]);
});

test('what is unsolved when the solver is closed is refused, and so is what comes later', async () => {
  const solver = openSolver();
  const pieces = ['a', 'b'].map((name) => solver.solve(lineOf(100, name)));
  const refused = Promise.allSettled(pieces);
  await solver.close();
  for (const { status } of await refused) expect(status).toBe('rejected');
  await expect(solver.solve(lineOf(100))).rejects.toThrow('being stopped');
});
