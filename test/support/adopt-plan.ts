import { type AdoptJointBranchPlanInput, adoptJointBranchPlan } from '../../src/services/adopt-joint-branch-plan.ts';
import { type App, today } from '../../src/services/app.ts';
import { openView } from '../../src/services/open-view.ts';
import { PlanAnswer } from '../../src/services/plan/plan-answer.ts';
import { type PlanOptionsInput, readOptions } from '../../src/services/plan/plan-options.ts';

interface Asked {
  readonly divisionCode: string;
  /** Absent: today. */
  readonly date?: string | undefined;
  readonly options?: PlanOptionsInput | undefined;
}

/** Asks for a plan as the API does. */
export async function askPlan(app: App, { divisionCode, date = today(app), options }: Asked): Promise<PlanAnswer> {
  const question = { divisionCode, date, options: readOptions(options) };
  return PlanAnswer.ask(app, question, await openView(app, date));
}

interface Adopted extends Omit<AdoptJointBranchPlanInput, 'fingerprint' | 'on'> {
  readonly on?: string | undefined;
  readonly options?: PlanOptionsInput | undefined;
  /** Which groups of the plan, counted from 0; those it does not have are passed over. Absent: all. */
  readonly places?: readonly number[] | undefined;
}

/** Asks for a plan and adopts it, or some of its groups. */
export async function adoptPlan(app: App, { places, ...input }: Adopted) {
  const plan = await askPlan(app, { ...input, date: input.on });
  const groups = places?.flatMap((place) => plan.groups.slice(place, place + 1).map((group) => group.stationCodes));
  return adoptJointBranchPlan(app, { ...input, groups, fingerprint: await plan.fingerprint() });
}
