import type { IsoDate } from '../domain/date.ts';
import type { Trx } from '../storage/database.ts';
import { type App, today } from './app.ts';
import { loadPolicies, lookForPolicies } from './look-for-policies.ts';
import { writePlanned } from './pieces/run-planned.ts';
import { reachFrom, type Touched, touchedStations } from './reach.ts';
import { rejudge } from './rejudge.ts';
import { renewWithin } from './renew-verdicts.ts';

/** A running change: the transaction its facts are written in. */
export interface Change {
  readonly trx: Trx;
  /** The instant written beside every fact, in UTC. */
  readonly recordedAt: string;
  readonly today: IsoDate;
  /** Says what is about to change; to be called before the facts are written, as often as needed. */
  touch(touched: Touched): Promise<void>;
}

/** What came of a change. */
export interface Affected {
  /** The stations whose status, requirement or findings of today it altered, sorted. */
  readonly affectedStations: readonly string[];
}

/** What came of a change to one thing with a code. */
export interface Changed extends Affected {
  /** The code of the thing changed. */
  readonly code: string;
}

/**
 * Changes facts and, in the same transaction, the stored verdicts of every station the change can reach: all of it or,
 * when `work` throws, nothing. Where a large planner piece must be solved first, `work` runs once more: what it does, it
 * does in its transaction alone.
 */
export async function change<Result extends object>(
  app: App,
  work: (change: Change) => Promise<Result>,
): Promise<Result & Affected> {
  let addsPolicies = false;
  const changed = await writePlanned(app, async (trx, planning) => {
    const day = today(app);
    await renewWithin(trx, day, app, planning.plan);
    planning.requireSolved();
    const { policies } = app;
    const moving: Touched[] = [];
    const stations = new Set<string>();
    const result = await work({
      trx,
      recordedAt: app.now().toString(),
      today: day,
      async touch(part) {
        if (part.policies !== undefined) addsPolicies = true;
        if (part.inPlace !== true) moving.push(part);
        for (const code of await touchedStations(trx, part)) stations.add(code);
      },
    });
    for (const part of moving) for (const code of await touchedStations(trx, part)) stations.add(code);
    const reach = await reachFrom(trx, stations);
    const holding = addsPolicies ? await loadPolicies(trx) : policies;
    return { ...result, affectedStations: await rejudge(trx, reach, day, holding, planning.plan) };
  });
  // not before it is certain: what a transaction wrote may be undone
  if (addsPolicies) await lookForPolicies(app);
  return changed;
}
