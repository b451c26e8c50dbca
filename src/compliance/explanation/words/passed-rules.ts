import type { FindingCode } from '../../../domain/finding-code.ts';
import type { Text } from '../../../domain/text.ts';
import { passedBranchRules } from './passed-branch-rules.ts';
import { passedCommitteeRules } from './passed-committee-rules.ts';
import { passedJointRules } from './passed-joint-rules.ts';
import { passedWorkerRules } from './passed-worker-rules.ts';
import type { SayContext } from './step-words.ts';

/** Why a rule finds nothing at a station, with the figures; asked only where it found nothing. */
export type SayPassed = (context: SayContext) => Text;

const PASSED: Readonly<Record<FindingCode, SayPassed>> = {
  ...passedBranchRules,
  ...passedCommitteeRules,
  ...passedJointRules,
  ...passedWorkerRules,
};

/** Says why the rule of a finding is passed. */
export function sayPassed(code: FindingCode, context: SayContext): Text {
  return PASSED[code](context);
}
