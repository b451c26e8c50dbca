import type { Fault } from '../domain/fault.ts';
import type { JointBranchPlan } from '../planner/joint-branch-plan.ts';
import type { ClaimedPlan } from '../planner/piece-proof.ts';
import type { JsonPath } from './json-path.ts';
import { parseJson } from './parse-json.ts';
import { EXPECTED_ANSWER, plannerAnswerShape } from './planner-answer-shape.ts';
import { describeShapeFault } from './shape-fault.ts';

export type ParsedPlannerAnswer =
  | { readonly ok: true; readonly claimed: ClaimedPlan }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The answer to an instance as a JSON document, with the proofs of its pieces where they were made. */
export function printPlannerAnswer(plan: JointBranchPlan): string {
  const { groups, covered, uncovered, moved, crossParent, distanceM, proof } = plan;
  return `${JSON.stringify({ groups, covered, uncovered, moved, crossParent, distanceM, proof }, null, 2)}\n`;
}

/** Reads such an answer, made by whomever, or says everything that is wrong with its shape. Whether it is true is not looked at. */
export function parsePlannerAnswer(text: string): ParsedPlannerAnswer {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const result = plannerAnswerShape.safeParse(json.value);
  if (result.data !== undefined) return { ok: true, claimed: result.data };
  const faults = result.error.issues.map(({ path }) =>
    describeShapeFault(json.value, path as JsonPath, EXPECTED_ANSWER),
  );
  return { ok: false, faults };
}
