import type { Verdict } from '../../compliance/verdict.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { Text } from '../../domain/text.ts';
import type { Worker } from '../../domain/worker.ts';
import { stationCodesConcernedBy } from '../../storage/station-codes.ts';
import type { App } from '../app.ts';
import { keepVisible } from '../keep-visible.ts';
import { runPlanned } from '../pieces/run-planned.ts';
import { seedsOf } from '../reach.ts';
import { compareStates, type SimulatedState } from '../simulation/compare-states.ts';
import { judgeState, namesIn, readState, type StateOfFacts, type TriedStates } from '../simulation/read-state.ts';
import { asPlanned, summarizePlan } from '../summarize-plan.ts';
import { describeEffect } from './describe-effect.ts';
import { writeWorkers } from './write-workers.ts';

/** What a roster does to the verdict of a station. */
export interface RosterEffect {
  readonly code: string;
  readonly name: string;
  /** Null: it is not open on the date. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  /** In words. */
  readonly text: Text;
}

/**
 * Writes the workers in a transaction that is undone, and judges the districts concerned on a date with and without
 * them. Of the stations the asker may see, answers those whose status, requirement or findings become others, by code.
 */
export async function tryRoster(app: App, workers: readonly Worker[], asOf: IsoDate): Promise<readonly RosterEffect[]> {
  if (workers.length === 0) return [];
  const tried = await readBothStates(app, workers);
  const { size } = tried.touched;
  const [before, after] = await runPlanned(app.solver, async (plan) => [
    assemble(tried.before, await judgeState(tried.before, asOf, plan, quarterOf(app, 3, size))),
    assemble(tried.after, await judgeState(tried.after, asOf, plan, quarterOf(app, 4, size))),
  ]);
  const altered = compareStates(before, after, tried.touched).filter(({ isAltered }) => isAltered);
  const visible = new Set(
    await keepVisible(
      app.database.reader,
      altered.map(({ code }) => code),
      app.asker,
    ),
  );
  return altered
    .filter(({ code }) => visible.has(code))
    .map((station) => ({
      code: station.code,
      name: after.names.station(station.code),
      before: station.before,
      after: station.after,
      text: describeEffect(station, after),
    }));
}

function readBothStates(app: App, workers: readonly Worker[]): Promise<TriedStates> {
  const { database, policies, now } = app;
  const codes = workers.map(({ code }) => code);
  return database.tryOut(async (trx, undo) => {
    // who is new is posted nowhere before, so that the stations they come to are taken from what will stand
    const coming = workers.flatMap(({ postings }) => postings.map(({ stationCode }) => stationCode));
    const named = new Set([...(await stationCodesConcernedBy(trx, codes)), ...coming]);
    await writeWorkers(trx, workers, now().toString());
    for (const code of await stationCodesConcernedBy(trx, codes)) named.add(code);
    const touched = await seedsOf(trx, named);
    const after = await readState(trx, touched, policies, quarterOf(app, 1, touched.size));
    await undo();
    return { touched, before: await readState(trx, touched, policies, quarterOf(app, 2, touched.size)), after };
  });
}

/** Stations are read with and without the roster, then judged with and without it. */
function quarterOf({ tell }: App, number: number, stations: number): (part: number) => void {
  return (part) => tell?.('JUDGE', Math.round(((number - 1 + part) / 4) * stations), stations);
}

function assemble(state: StateOfFacts, verdicts: ReadonlyMap<string, Verdict>): SimulatedState {
  const plan = summarizePlan(verdicts.values().map(asPlanned));
  return { verdicts, names: namesIn(state), policies: state.policies, plan };
}
