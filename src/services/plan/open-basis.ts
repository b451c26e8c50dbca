import type { Policy } from '../../compliance/policy.ts';
import { requireAll } from '../require.ts';
import type { Sight } from '../sight.ts';
import { checkPlanOptions } from './check-plan-options.ts';
import { loadPlanBasis, type PlanBasis } from './plan-basis.ts';
import type { PlanQuestion } from './plan-with-options.ts';

/**
 * Loads what a plan rests on. Refuses options that can fit no facts or name stations that the asker does not find.
 *
 * @throws NotFoundError, InvalidInputError with a path that begins with `options`.
 */
export async function openBasis(sight: Sight, question: PlanQuestion, policies: readonly Policy[]): Promise<PlanBasis> {
  checkPlanOptions(question.options);
  const named = (['pinnedGroups', 'forbiddenGroups', 'forbiddenPairs'] as const).flatMap((list) =>
    question.options[list].flatMap((codes, index) =>
      codes.map((code, place) => ({ code, path: ['options', list, String(index), String(place)] })),
    ),
  );
  const codes = named.map(({ code }) => code);
  await requireAll(sight, 'station', codes, (index) => named[index]?.path ?? ['options']);
  return loadPlanBasis(sight.db, question, policies);
}
