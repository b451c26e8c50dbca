import type { IsoDate } from '../domain/date.ts';
import { recordEntry } from '../storage/audit/record-entry.ts';
import type { Trx } from '../storage/database.ts';
import { recallAnswer, rememberAnswer } from './answer-once.ts';
import { type App, type Trial, today } from './app.ts';
import { checkVersion } from './check-version.ts';
import { headOf } from './entry-head.ts';
import { ChangeGuard } from './guard/change-guard.ts';
import { keepVisible } from './keep-visible.ts';
import { loadPolicies, lookForPolicies } from './look-for-policies.ts';
import { writePlanned } from './pieces/run-planned.ts';
import { reachFrom, seedsOf, type Touched, touchedStations } from './reach.ts';
import { rejudge } from './rejudge.ts';
import { renewWithin } from './renew-verdicts.ts';
import type { Sight } from './sight.ts';

/** A running change: the transaction its facts are written in. */
export interface Change {
  readonly trx: Trx;
  /** The instant written beside every fact, in UTC. */
  readonly recordedAt: string;
  readonly today: IsoDate;
  /** What the asker finds by codes: whatever a change names, it asks for through this. */
  readonly sight: Sight;
  /**
   * Refuses what was written so far where the asker may not make it, as is done in the end; to be called before anything
   * is refused in words that tell of other things than those named.
   */
  requireOwn(): Promise<void>;
  /** Says what is about to change; to be called before the facts are written, as often as needed. */
  touch(touched: Touched): Promise<void>;
}

/** What came of a change. */
export interface Affected {
  /** The stations whose status, requirement or findings of today it altered, sorted; of these, those the asker may see. */
  readonly affectedStations: readonly string[];
}

/** What came of a change to one thing with a code. */
export interface Changed extends Affected {
  /** The code of the thing changed. */
  readonly code: string;
}

type Work<Result> = (change: Change) => Promise<Result>;

/**
 * Changes facts and, in the same transaction, the stored verdicts of every station the change can reach: all of it or,
 * when `work` throws, nothing. Where a large planner piece must be solved first, `work` runs once more: what it does, it
 * does in its transaction alone. Every row of facts it changes stands in the log, in one entry of the same transaction.
 * What was done before under the same idempotency key is not done again, and answered as it was then. In a trial the facts
 * are written, no verdict is, and nothing is logged or remembered.
 */
export async function change<Result extends object>(app: App, work: Work<Result>): Promise<Result & Affected> {
  const { trial } = app;
  if (trial !== undefined) return tryChange(app, trial, work);
  let addsPolicies = false;
  const changed = await writePlanned(app, async (trx, planning): Promise<Result & Affected> => {
    const answered = await recallAnswer<Result & Affected>(trx, app);
    if (answered !== undefined) return answered;
    const day = today(app);
    await renewWithin(trx, day, app, planning.plan);
    planning.requireSolved();
    const { policies } = app;
    const { result: written } = await recordEntry(trx, headOf(app), () => writeFacts(app, trx, work));
    addsPolicies = written.addsPolicies;
    const reach = await reachFrom(trx, written.touched);
    const holding = addsPolicies ? await loadPolicies(trx) : policies;
    const altered = await rejudge(trx, reach, day, holding, planning.plan, app.tell);
    const answer = { ...written.result, affectedStations: await keepVisible(trx, altered, app.asker) };
    await rememberAnswer(trx, app, answer);
    return answer;
  });
  // not before it is certain: what a transaction wrote may be undone
  if (addsPolicies) await lookForPolicies(app);
  return changed;
}

function tryChange<Result extends object>(app: App, trial: Trial, work: Work<Result>): Promise<Result & Affected> {
  return app.database.write(async (trx) => {
    const { result, touched, addsPolicies } = await writeFacts(app, trx, work);
    for (const code of await seedsOf(trx, touched)) trial.touched.add(code);
    if (addsPolicies) await lookForPolicies(app);
    return { ...result, affectedStations: [] };
  });
}

/**
 * Runs the work of a change, where the asker may make it, and if what it changes is as they believe. Answers the stations it
 * touched, looked at before and after, and whether packs were added.
 */
async function writeFacts<Result>(app: App, trx: Trx, work: Work<Result>) {
  const guard = new ChangeGuard(app, trx);
  await checkVersion(app, guard.sight);
  let addsPolicies = false;
  const moving: Touched[] = [];
  const touched = new Set<string>();
  const result = await work({
    trx,
    recordedAt: app.now().toString(),
    today: today(app),
    sight: guard.sight,
    requireOwn: () => guard.checkAfter(),
    async touch(part) {
      await guard.lookBefore(part);
      if (part.inName === true) return;
      if (part.policies !== undefined) addsPolicies = true;
      if (part.inPlace !== true) moving.push(part);
      for (const code of await touchedStations(trx, part)) touched.add(code);
    },
  });
  await guard.checkAfter();
  await guard.requireTold();
  for (const part of moving) for (const code of await touchedStations(trx, part)) touched.add(code);
  return { result, touched, addsPolicies };
}
