import { parsePlannerInstance } from '../exchange/planner-instance.ts';
import type { JointBranchProblem } from '../planner/joint-branch-plan.ts';
import { refuseDocument } from './command-refused.ts';
import { readTextFile } from './read-text-file.ts';

/** The problem that a file with a planner instance states. */
export async function readInstance(file: string): Promise<JointBranchProblem> {
  const parsed = parsePlannerInstance(await readTextFile(file));
  if (!parsed.ok) throw refuseDocument(file, parsed.faults);
  return parsed.problem;
}
