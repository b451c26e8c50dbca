import type { FindingWords } from '../compliance/describe-finding.ts';
import type { RequirementWords } from '../compliance/describe-requirement.ts';
import type { Finding, Verdict } from '../compliance/verdict.ts';
import type { CoverageMode } from '../domain/branch.ts';
import type { Waiver } from '../domain/waiver.ts';

/** A finding as a letter tells it. */
export interface LetterFinding {
  readonly finding: Finding;
  readonly words: FindingWords;
  /** Whether it may be approved as an exception. */
  readonly isWaivable: boolean;
  /** The exception that covers it on the date. */
  readonly waiver: Waiver | undefined;
  readonly doer: string;
}

/** What the letter to a station is made of. */
export interface LetterFacts {
  readonly station: { readonly code: string; readonly name: string };
  /** 吴中区木渎镇. */
  readonly place: string;
  /** The name of the live responsible body; null: none is recorded. */
  readonly body: string | null;
  readonly verdict: Verdict;
  readonly required: RequirementWords | null;
  readonly coverage: readonly { readonly name: string; readonly mode: CoverageMode }[];
  /** The names of branches it could be affiliated with, the nearest first; empty where that is not what is required. */
  readonly hosts: readonly string[];
  readonly findings: readonly LetterFinding[];
}

/** Whether a finding makes its station fail. */
export function isFailure({ severity, waiverFrom }: Finding): boolean {
  return severity === 'ERROR' && waiverFrom === null;
}
