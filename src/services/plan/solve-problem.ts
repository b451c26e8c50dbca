import type { JointBranchProblem } from '../../planner/joint-branch-plan.ts';
import { planJointBranches } from '../../planner/plan-joint-branches.ts';
import { type ProvenPlan, planWithProof } from '../../planner/plan-with-proof.ts';
import type { Solve } from './plan-with-options.ts';

export type { ProvenPlan };

/** Plans for a question or an adoption; the one place that decides where planning takes place. */
export const solveProblem: Solve = async (problem) => planJointBranches(problem);

/** The same, with the proof of each piece. */
export const solveWithProof = async (problem: JointBranchProblem): Promise<ProvenPlan> => planWithProof(problem);
