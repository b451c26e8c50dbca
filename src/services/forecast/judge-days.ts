import { setImmediate } from 'node:timers/promises';
import { factsOn } from '../../compliance/facts-on.ts';
import { compareOutlooks, type OutlookChange } from '../../compliance/forecast/changes.ts';
import { type Outlooks, outlooksOn } from '../../compliance/forecast/outlook.ts';
import type { Policy } from '../../compliance/policy.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { judgeCounted } from '../judge.ts';

/** What changes on these days, in order; `outlooks`: how the stations stand before the first of them. */
export async function judgeDays(
  facts: JudgedFacts,
  policies: readonly Policy[],
  dates: readonly IsoDate[],
  outlooks: Outlooks,
): Promise<readonly OutlookChange[]> {
  const changes: OutlookChange[] = [];
  let before = outlooks;
  for (const date of dates) {
    const counted = factsOn(facts, date);
    const after = outlooksOn(counted, judgeCounted(counted, policies));
    changes.push(...compareOutlooks(date, before, after));
    before = after;
    // a day of a large district takes some ten milliseconds; other requests shall not wait for all of them
    await setImmediate();
  }
  return changes;
}

/** How the stations stand after these changes. */
export function applyChanges(changes: readonly OutlookChange[], outlooks: Outlooks): Outlooks {
  const stand = new Map(outlooks);
  for (const { stationCode, after } of changes) {
    if (after === null) stand.delete(stationCode);
    else stand.set(stationCode, after);
  }
  return stand;
}
