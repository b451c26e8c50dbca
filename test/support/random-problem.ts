import * as fc from 'fast-check';
import type { JointBranchProblem, PlannerStation } from '../../src/planner/joint-branch-plan.ts';

/** Few parents, branches and places, so that equal plans are common and every level has to decide at times. */
const someStation = fc.record({
  parent: fc.constantFrom('P1', 'P2', 'P3'),
  district: fc.oneof(
    { weight: 12, arbitrary: fc.constant('D1') },
    { weight: 3, arbitrary: fc.constant('D2') },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  fullMembers: fc.constantFrom(0, 1, 1, 1, 1, 2, 2, 2, 3),
  location: fc.option(
    fc.record({
      latitude: fc.integer({ min: 0, max: 9 }).map((step) => 31 + step / 100),
      longitude: fc.integer({ min: 0, max: 9 }).map((step) => 120 + step / 100),
    }),
    { nil: undefined, freq: 6 },
  ),
  affiliated: fc.constantFrom(false, false, false, true),
  existingBranch: fc.constantFrom(undefined, undefined, undefined, 'J1', 'J2'),
});

/** Problems of up to `most` stations, codes in no order of places, with every oddity that edges may have. */
export function someProblem(most: number): fc.Arbitrary<JointBranchProblem> {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const codes = Array.from(
      { length: count },
      (_, index) => `s${(index * 7) % count}${index % 2 ? 'é' : ''}-${index}`,
    );
    const someCode = fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...codes) }, fc.constant('unknown'));
    return fc.record({
      stations: fc
        .tuple(...codes.map(() => someStation))
        .map((stations) =>
          stations.map((station, index): PlannerStation => ({ code: codes[index] ?? '', ...station })),
        ),
      edges: fc.array(fc.tuple(someCode, someCode), { maxLength: 3 * count }),
    });
  });
}

/** The problem with what people may ask for: pairs and groups forbidden, half of them of neighbours, fragile avoided. */
export function withOptions(problem: JointBranchProblem): fc.Arbitrary<JointBranchProblem> {
  const codes = problem.stations.map(({ code }) => code);
  const someCode = fc.constantFrom(...codes, 'unknown');
  const somePair = fc.oneof(
    fc.tuple(someCode, someCode),
    ...(problem.edges.length > 0 ? [fc.constantFrom(...problem.edges)] : []),
  );
  const someGroup = fc.oneof(fc.array(someCode, { maxLength: 4 }), somePair);
  return fc.record({
    stations: fc.constant(problem.stations),
    edges: fc.constant(problem.edges),
    forbiddenPairs: fc.option(fc.array(somePair, { maxLength: 3 }), { nil: undefined }),
    forbiddenGroups: fc.option(fc.array(someGroup, { maxLength: 6 }), { nil: undefined }),
    avoidsFragile: fc.option(fc.boolean(), { nil: undefined }),
  });
}
