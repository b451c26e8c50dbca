import type { ExplanationStep, VerdictChange } from '../explanation.ts';
import type { KnownDate } from '../known-dates.ts';
import { mentionedBy } from '../mentioned-by.ts';
import type { NamedChange } from '../named-change.ts';
import { figure } from '../rule-figures.ts';
import { createStep } from './create-step.ts';

/** What would change the verdict: each change with what would follow. */
export function changeSteps(
  changes: readonly { readonly change: NamedChange; readonly result: VerdictChange }[],
): readonly ExplanationStep[] {
  return changes.map(({ change, result }) =>
    createStep(
      { kind: 'CHANGE', change, result },
      {
        figures: [figure('FULL_MEMBERS', result.after.headcount.fullMembers)],
        workers: 'workers' in change ? change.workers : 'worker' in change && change.worker ? [change.worker] : [],
        stations: [...new Set([...('stations' in change ? change.stations : []), ...groupsOf(result)])],
        branches: 'branchCode' in change ? [change.branchCode] : [],
      },
    ),
  );
}

/** What is recorded already and will change it. */
export function knownDateSteps(dates: readonly KnownDate[]): readonly ExplanationStep[] {
  return dates.map(({ on, events, result }) => {
    const mentioned = mentionedBy(events);
    return createStep(
      { kind: 'KNOWN_DATE', on, events, result },
      {
        ...mentioned,
        figures: result === null ? [] : [figure('FULL_MEMBERS', result.after.headcount.fullMembers)],
        stations: [...new Set([...(result === null ? [] : groupsOf(result)), ...mentioned.stations])],
      },
    );
  });
}

function groupsOf({ before, after }: VerdictChange): readonly string[] {
  return [...new Set([...(before.required?.jointGroup ?? []), ...(after.required?.jointGroup ?? [])])];
}
