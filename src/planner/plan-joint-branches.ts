import { compareCodes } from '../domain/compare-codes.ts';
import type { JointBranchPlan, JointBranchProblem, ProvenLevels } from './joint-branch-plan.ts';
import { canBeGrouped, eachPiece } from './pieces.ts';
import { ALL_PROVEN } from './prove-plan.ts';
import { type PieceSolution, solvePiece } from './solve-piece.ts';

/**
 * Plans the joint branches (联合党支部) of one or more districts: which stations with 1 or 2 full members should share a
 * branch with neighbours, under clause 11 in groups of 2 or 3 with at least 3 full members together. Best is first the
 * most stations covered, then the fewest moved, the fewest groups across parents, the least distance in metres; one
 * answer for every order of input. Never fails: stations that cannot be grouped stay out, so two neighbours with 1 full
 * member each are both uncovered, with 1 and 2 they are a group.
 */
export function planJointBranches(problem: JointBranchProblem): JointBranchPlan {
  return combineSolutions(
    problem,
    Array.from(eachPiece(problem), (piece) => solvePiece(piece)),
  );
}

/** The plan that the solutions of all its pieces, in any order, make together. */
export function combineSolutions(problem: JointBranchProblem, solutions: readonly PieceSolution[]): JointBranchPlan {
  const alone = solveWithoutDistrict(problem);
  const all = alone === undefined ? solutions : [...solutions, alone];
  const sum = (count: (solution: PieceSolution) => number) => all.reduce((total, one) => total + count(one), 0);
  const prove = (level: keyof ProvenLevels) => all.every(({ levels }) => levels[level]);
  const levels: ProvenLevels = {
    covered: prove('covered'),
    moved: prove('moved'),
    crossParent: prove('crossParent'),
    distanceM: prove('distanceM'),
  };
  return {
    groups: all.flatMap(({ groups }) => groups).sort(([a = ''], [b = '']) => compareCodes(a, b)),
    covered: sum(({ covered }) => covered),
    fragile: sum(({ fragile }) => fragile),
    uncovered: all.flatMap(({ uncovered }) => uncovered).sort(compareCodes),
    moved: sum(({ moved }) => moved),
    crossParent: sum(({ crossParent }) => crossParent),
    distanceM: sum(({ distanceM }) => distanceM),
    proof: { proven: levels.distanceM, atMost: sum(({ atMost }) => atMost), levels },
  };
}

/** Stations with 1 or 2 full members under no district are never grouped, but they are counted. */
function solveWithoutDistrict({ stations }: JointBranchProblem): PieceSolution | undefined {
  const left = stations.filter(
    (station) => !canBeGrouped(station) && (station.fullMembers === 1 || station.fullMembers === 2),
  );
  if (left.length === 0) return undefined;
  const uncovered = left.filter(({ affiliated }) => !affiliated).map(({ code }) => code);
  const covered = left.length - uncovered.length;
  return {
    groups: [],
    uncovered,
    covered,
    fragile: 0,
    moved: left.filter(({ existingBranch }) => existingBranch !== undefined).length,
    crossParent: 0,
    distanceM: 0,
    atMost: covered,
    levels: ALL_PROVEN,
    provedBy: 'BOUNDS',
  };
}
