import type { Counting } from '../classify-workers.ts';
import type { ExplanationStep, StepOutcome } from '../explanation.ts';
import type { Situation } from '../propose-changes.ts';
import { figure } from '../rule-figures.ts';
import { createStep } from './create-step.ts';

const OUTCOMES: Readonly<Record<Counting, StepOutcome>> = {
  FULL_MEMBER: 'COUNTED',
  PROBATIONARY_MEMBER: 'COUNTED_AS_MEMBER',
  WORKER: 'NOT_COUNTED',
  NOTHING: 'NOT_COUNTED',
};

/** Each worker with what they count as, then the counts. */
export function headcountSteps({ standings, verdict, policy }: Situation): readonly ExplanationStep[] {
  const { resident, dispatched, fullMembers, probationaryMembers } = verdict.headcount;
  const postings = standings.map((standing) =>
    createStep(
      { kind: 'POSTING', standing },
      {
        outcome: OUTCOMES[standing.countsAs],
        workers: [standing.code],
        stations: standing.postedTo === undefined ? [] : [standing.postedTo],
        branches: [...new Set([standing.relation?.branchCode, standing.branchCode])].filter(
          (code) => code !== undefined,
        ),
      },
    ),
  );
  const headcount = createStep(
    { kind: 'HEADCOUNT' },
    {
      figures: [
        figure('WORKERS', resident + dispatched),
        figure('RESIDENT', resident),
        figure('DISPATCHED', dispatched),
        figure('FULL_MEMBERS', fullMembers),
        figure('PROBATIONARY_MEMBERS', probationaryMembers),
        figure('MEMBERS', fullMembers + probationaryMembers),
      ],
      clause: policy.requirements.BRANCH,
    },
  );
  return [...postings, headcount];
}
