import { setImmediate } from 'node:timers/promises';
import { factsOn } from '../../compliance/facts-on.ts';
import { compareOutlooks, type OutlookChange } from '../../compliance/forecast/changes.ts';
import { type Outlooks, outlooksOn } from '../../compliance/forecast/outlook.ts';
import type { Policy } from '../../compliance/policy.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { type GroupPlanner, judgeCounted } from '../judge.ts';

/** How the stations stand on a day. */
export function judgeDay(facts: JudgedFacts, policies: readonly Policy[], date: IsoDate, plan: GroupPlanner): Outlooks {
  const counted = factsOn(facts, date);
  return outlooksOn(counted, judgeCounted(counted, policies, plan));
}

/** What changes on these days, one after the other; `eve`: how the stations stand before the first of them. */
export async function judgeDays(
  facts: JudgedFacts,
  policies: readonly Policy[],
  dates: readonly IsoDate[],
  eve: Outlooks,
  plan: GroupPlanner,
): Promise<readonly OutlookChange[]> {
  const changes: OutlookChange[] = [];
  let before = eve;
  for (const date of dates) {
    const after = judgeDay(facts, policies, date, plan);
    changes.push(...compareOutlooks(date, before, after));
    before = after;
    // a day of a large district takes some ten milliseconds; other requests shall not wait for all of them
    await setImmediate();
  }
  return changes;
}
