import type { Verdict } from '../../compliance/verdict.ts';
import type { IsoDate } from '../../domain/date.ts';
import { stationCodesOfDistricts } from '../../storage/station-codes.ts';
import type { App } from '../app.ts';
import { lookForPolicies } from '../look-for-policies.ts';
import { runPlanned, tryPlanned } from '../pieces/run-planned.ts';
import { invalid } from '../refusals.ts';
import { asPlanned, summarizePlan } from '../summarize-plan.ts';
import { compareStates, type SimulatedState, type SimulatedStation } from './compare-states.ts';
import { makeChanges, type ProposedChange, type RefusedChange } from './make-changes.ts';
import { keepSeen, narrowPlan, type SeesStation, seesStationIn } from './narrow-simulation.ts';
import { openTrial } from './open-trial.ts';
import { judgeState, namesIn, readState, type StateOfFacts, type TriedStates, tellSince } from './read-state.ts';

/** Whoever wants to write waits while they are made. */
export const MOST_CHANGES = 500;

/** What some changes would bring about on a date. */
export interface Simulation {
  readonly asOf: IsoDate;
  /** The stations the changes reach and the asker may see, by code. */
  readonly stations: readonly SimulatedStation[];
  readonly before: SimulatedState;
  readonly after: SimulatedState;
}

/** What came of trying: the first change that is refused leaves no answer about any of them. */
export type SimulationOutcome =
  | { readonly ok: true; readonly simulation: Simulation }
  | { readonly ok: false; readonly refused: RefusedChange };

/**
 * Tries changes, one after the other, and judges the districts they reach on a date, with and without them. They are
 * made by the services of the mutations in a transaction that is undone; only their facts are read in it, and judged
 * when it has ended. Answers what may be read.
 *
 * @throws InvalidInputError when there are more than {@link MOST_CHANGES}.
 */
export async function simulate(
  app: App,
  changes: readonly ProposedChange[],
  asOf: IsoDate,
): Promise<SimulationOutcome> {
  if (changes.length > MOST_CHANGES) throw tooMany(changes.length);
  const tried = await tryChanges(app, changes);
  if ('error' in tried) return { ok: false, refused: tried };
  const sees = seesStationIn(app.asker, [tried.before, tried.after]);
  const [before, after] = await runPlanned(app.solver, async (plan) => [
    assembleState(tried.before, await judgeState(tried.before, asOf, plan), sees),
    assembleState(tried.after, await judgeState(tried.after, asOf, plan), sees),
  ]);
  const compared = keepSeen(compareStates(before, after, tried.touched), sees);
  const stations = await completeStations(compared, tried);
  return { ok: true, simulation: { asOf, stations, before, after } };
}

/** Adds since when each finding has held: with the changes it may be another day than without. */
async function completeStations(
  stations: readonly SimulatedStation[],
  tried: TriedStates,
): Promise<readonly SimulatedStation[]> {
  const before = await tellSince(
    tried.before,
    stations.flatMap((station) => station.before ?? []),
  );
  const after = await tellSince(
    tried.after,
    stations.flatMap((station) => station.after ?? []),
  );
  return stations.map((station) => ({
    ...station,
    before: before.get(station.code) ?? null,
    after: after.get(station.code) ?? null,
  }));
}

/**
 * Makes the changes twice: the districts to read are known only when they were made once, and lie as they did before
 * only when they were undone.
 */
function tryChanges(app: App, changes: readonly ProposedChange[]): Promise<TriedStates | RefusedChange> {
  return tryPlanned(app, async (trx, planning, undo) => {
    const trialApp = openTrial(app, trx, planning);
    await lookForPolicies(trialApp);
    const { touched } = trialApp.trial;
    const refused = await makeChanges(trialApp, changes);
    if (refused !== undefined) return refused;
    const districts = new Set(await stationCodesOfDistricts(trx, [...touched]));
    await undo();
    await lookForPolicies(trialApp);
    for (const code of await stationCodesOfDistricts(trx, [...touched])) districts.add(code);
    const before = await readState(trx, districts, trialApp.policies);
    await makeChanges(trialApp, changes);
    return { touched, before, after: await readState(trx, districts, trialApp.policies) };
  });
}

function assembleState(state: StateOfFacts, verdicts: ReadonlyMap<string, Verdict>, sees: SeesStation): SimulatedState {
  const plan = narrowPlan(summarizePlan(verdicts.values().map(asPlanned)), sees);
  return { verdicts, names: namesIn(state), policies: state.policies, plan };
}

function tooMany(count: number) {
  return invalid(
    ['changes'],
    `一次最多模拟 ${MOST_CHANGES} 项变更，现有 ${count} 项：请分几次模拟，或先登记已确定的变更`,
    `At most ${MOST_CHANGES} changes are simulated at a time, not ${count}: simulate them in parts, or make those that are certain first`,
  );
}
