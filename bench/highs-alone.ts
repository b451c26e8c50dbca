import { listCandidateGroups } from '../src/planner/candidate-groups.ts';
import { type CandidateGroup, sumWorth, type Worth } from '../src/planner/group-worth.ts';
import type { JointBranchProblem } from '../src/planner/joint-branch-plan.ts';
import { splitIntoPieces } from '../src/planner/pieces.ts';
import { LEVELS, solveLevel } from '../src/planner/solve-level.ts';

const MOST_ITERATIONS = 10_000_000;

/** Plans with HiGHS alone: piece by piece four solves in sequence, nothing known before the first. */
export function planWithHighs(problem: JointBranchProblem): Worth {
  return sumWorth(splitIntoPieces(problem).flatMap(planPiece));
}

function planPiece(piece: ReturnType<typeof splitIntoPieces>[number]): readonly CandidateGroup[] {
  const groups = listCandidateGroups(piece, Number.POSITIVE_INFINITY) ?? [];
  let plan: readonly CandidateGroup[] = [];
  for (const level of LEVELS.keys()) plan = solveLevel(piece, groups, plan, level, MOST_ITERATIONS).plan;
  return plan;
}
