import { planJointBranches } from '../../planner/plan-joint-branches.ts';
import type { Solve } from './plan-with-options.ts';

/** Plans for a question or an adoption; the one place that decides where planning takes place. */
export const solveProblem: Solve = async (problem) => planJointBranches(problem);
