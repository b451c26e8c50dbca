import type { IsoDate } from '../domain/date.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { insertBranches } from '../storage/branch.ts';
import { type App, today } from './app.ts';
import { type Affected, type Change, change } from './change.ts';
import { checkCoverage } from './check-coverage.ts';
import type { Registration } from './plan/change-registered.ts';
import { checkFit } from './plan/check-fit.ts';
import { type BranchNaming, chooseGroups } from './plan/choose-groups.ts';
import { type Continuations, isRegisteredAs, matchBranches } from './plan/match-branches.ts';
import { nameBranches } from './plan/name-branches.ts';
import { openBasis } from './plan/open-basis.ts';
import { loadPlanBasis, type PlanBasis } from './plan/plan-basis.ts';
import { fingerprintOf, fingerprintOfFacts } from './plan/plan-fingerprint.ts';
import { keyOfGroup, type PlanOptionsInput, readOptions } from './plan/plan-options.ts';
import { type PlanGroup, type PlanQuestion, planWithOptions, takeDivision } from './plan/plan-with-options.ts';
import { registerGroups } from './plan/register-groups.ts';
import { solveWith } from './plan/solve-problem.ts';
import { conflict } from './refusals.ts';
import { requireOne } from './require.ts';
import { sightOfChange } from './sight.ts';

export interface AdoptJointBranchPlanInput {
  readonly divisionCode: string;
  /** The first day of the new coverage, and the date of the plan. Absent: today. */
  readonly on?: IsoDate | null | undefined;
  /** That of the plan somebody decided on. */
  readonly fingerprint: string;
  /** Those the plan was asked for with. */
  readonly options?: PlanOptionsInput | null | undefined;
  /** Groups of the plan. Absent: all. */
  readonly groups?: readonly (readonly string[])[] | null | undefined;
  /** How new branches are to be called. */
  readonly branches?: readonly BranchNaming[] | null | undefined;
}

/** What came of adopting a plan. */
export interface PlanAdopted extends Affected {
  readonly on: IsoDate;
  /** The codes of the branches established or given other stations, in the order of the groups. */
  readonly branches: readonly string[];
  /** The codes of the branches dissolved because no station was left to them. */
  readonly dissolvedBranches: readonly string[];
}

/**
 * Registers groups of a plan as joint branches from a date on, all of them or none. The plan is made again and must
 * be the one that was looked at; planning takes place before the transaction, which then makes sure that the facts
 * are still the same. What it writes is told at `changeRegistered`.
 */
export async function adoptJointBranchPlan(app: App, input: AdoptJointBranchPlanInput): Promise<PlanAdopted> {
  const on = input.on ?? today(app);
  const question = { divisionCode: input.divisionCode, date: on, options: readOptions(input.options) };
  const basis = await readBasis(app, question);
  const plan = await planWithOptions(basis, question.options, solveWith(app.solver));
  const { groups } = takeDivision(plan, basis);
  if (fingerprintOf(question, basis, groups) !== input.fingerprint) throw changedSince(question);
  // what is kept was left alone by the plan, and is by its adoption
  const chosen = chooseGroups(groups, input.groups).filter(({ origin }) => origin !== 'KEPT');
  const continuations = matchBranches(plan.groups, basis.branches);
  return change(app, async (running) => {
    const present = await loadPlanBasis(running.trx, question, app.policies);
    if (fingerprintOfFacts(present) !== fingerprintOfFacts(basis)) throw changedSince(question);
    const registrations = await foundBranches(running, on, chosen, continuations, input.branches);
    const dissolvedBranches = await registerGroups(running, on, registrations);
    const written = registrations.filter(({ isRegistered }) => !isRegistered);
    for (const { branchCode, stationCodes } of written) {
      await checkCoverage(running, branchCode, undefined, pathOfGroup(stationCodes, input));
    }
    return { on, branches: written.map(({ branchCode }) => branchCode), dissolvedBranches };
  });
}

async function readBasis(app: App, question: PlanQuestion): Promise<PlanBasis> {
  const basis = await app.database.read(async (trx) => {
    const sight = sightOfChange(app, trx);
    await requireOne(sight, 'division', question.divisionCode, ['divisionCode']);
    return openBasis(sight, question, app.policies);
  });
  try {
    checkFit(basis, question.options);
  } catch (error) {
    // they did fit, or there would be no fingerprint
    if (error instanceof InvalidInputError) throw changedSince(question);
    throw error;
  }
  return basis;
}

/** Says which branch each group is registered as, and establishes those that are new. */
async function foundBranches(
  { trx, recordedAt, sight }: Change,
  on: IsoDate,
  groups: readonly PlanGroup[],
  continuations: Continuations,
  namings: readonly BranchNaming[] | null | undefined,
): Promise<readonly Registration[]> {
  const founding = groups.filter(({ stationCodes }) => !continuations.has(keyOfGroup(stationCodes)));
  const names = await nameBranches(sight, founding, on, namings);
  const established = [...names.values()].map((name) => ({ ...name, establishedOn: on }));
  await insertBranches(trx, established, recordedAt);
  return groups.flatMap((group) => {
    const key = keyOfGroup(group.stationCodes);
    const continued = continuations.get(key);
    const branchCode = continued?.code ?? names.get(key)?.code;
    if (branchCode === undefined) return [];
    const isRegistered = continued !== undefined && isRegisteredAs(group, continued);
    return { branchCode, stationCodes: group.stationCodes, isRegistered };
  });
}

function changedSince({ divisionCode, date }: PlanQuestion) {
  return conflict(
    ['fingerprint'],
    `${divisionCode} ${date}`,
    `这份方案已经不是 ${date} 现有事实得出的方案：作出后人员、相邻关系或联合党支部有了变化，或者日期、选项与当时不同。请重新查询方案，确认后再采用`,
    `This is no longer the plan that the facts of ${date} give: members, neighbours or joint branches have changed since it was made, or the date or the options differ. Ask for the plan again, look at it, then adopt it`,
  );
}

function pathOfGroup(stationCodes: readonly string[], { groups }: AdoptJointBranchPlanInput): readonly string[] {
  const key = keyOfGroup(stationCodes);
  const index = groups?.findIndex((codes) => keyOfGroup(codes) === key) ?? -1;
  return index === -1 ? ['on'] : ['groups', String(index)];
}
