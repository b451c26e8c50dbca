import type { Explanation, ExplanationStep, Figure, StepOutcome } from '../compliance/explanation/explanation.ts';
import type { Clause } from '../compliance/policy.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { Language } from '../domain/text.ts';
import type { SaidStep } from '../services/say-explanation.ts';
import { type ReportedRequirement, reportRequirement } from './check-report.ts';

interface ReportedResult {
  readonly status: Verdict['status'];
  readonly required: ReportedRequirement | null;
  readonly arising: readonly FindingCode[];
  readonly going: readonly FindingCode[];
}

export interface ReportedStep {
  readonly kind: ExplanationStep['kind'];
  readonly title: string;
  readonly text: string;
  readonly outcome: StepOutcome | null;
  readonly figures: readonly Figure[];
  readonly clause: Clause | null;
  readonly restsOn: Clause | null;
  readonly workers: readonly string[];
  readonly finding: FindingCode | null;
  readonly date: IsoDate | null;
  readonly result: ReportedResult | null;
}

/** What `explain --format json` answers. */
export interface ExplanationReport {
  readonly station: string;
  readonly name: string;
  readonly asOf: IsoDate;
  readonly status: Verdict['status'];
  readonly policy: string;
  readonly steps: readonly ReportedStep[];
}

/** An explanation in one language, with codes and figures. */
export function createExplanationReport(
  name: string,
  { verdict }: Explanation,
  steps: readonly SaidStep[],
  language: Language,
): ExplanationReport {
  return {
    station: verdict.stationCode,
    name,
    asOf: verdict.date,
    status: verdict.status,
    policy: verdict.policy,
    steps: steps.map(({ step, title, text }) => ({
      kind: step.kind,
      title: title[language],
      text: text[language],
      outcome: step.outcome,
      figures: step.figures,
      clause: step.clause,
      restsOn: step.restsOn,
      workers: step.workers,
      finding: step.kind === 'RULE' ? step.code : null,
      date: step.kind === 'KNOWN_DATE' ? step.on : null,
      result: resultOf(step),
    })),
  };
}

function resultOf(step: ExplanationStep): ReportedResult | null {
  if ((step.kind !== 'CHANGE' && step.kind !== 'KNOWN_DATE') || step.result === null) return null;
  const { after, arising, going } = step.result;
  return { status: after.status, required: reportRequirement(after.required), arising, going };
}
