import { factsOn } from '../../compliance/facts-on.ts';
import { compareOutlooks, joinCourses, type OutlookChange } from '../../compliance/forecast/changes.ts';
import { explainChanges, type ForecastEntry } from '../../compliance/forecast/forecast-entry.ts';
import type { ForecastSpan } from '../../compliance/forecast/forecast-span.ts';
import { assumeNormalCourse } from '../../compliance/forecast/normal-course.ts';
import { type Outlooks, outlooksOn } from '../../compliance/forecast/outlook.ts';
import { type StationDevelopment, stationsToDevelop } from '../../compliance/forecast/station-development.ts';
import type { Policy } from '../../compliance/policy.ts';
import { turningDates } from '../../compliance/turning-dates.ts';
import { addDays, type IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { judgeCounted } from '../judge.ts';

/** What is known of the days ahead. */
export interface Forecast {
  /** In the order of date and station code; of two courses the certain one first. */
  readonly entries: readonly ForecastEntry[];
  /** The stations without a full member on the first day, sorted by code. */
  readonly development: readonly StationDevelopment[];
}

/**
 * What will change at which station of the facts, by dates already known: judged on every day on which anything turns,
 * once by what is recorded and once more as if everything went its normal course. The facts hold whole districts, or
 * joint branches are planned for a part of one by itself; only of the stations `within` anything is told.
 */
export function forecastFacts(
  facts: JudgedFacts,
  policies: readonly Policy[],
  span: ForecastSpan,
  within: (stationCode: string) => boolean = () => true,
): Forecast {
  const normal = assumeNormalCourse(facts, policies, span.from);
  const dates = [...new Set([...datesOf(facts, policies, span), ...datesOf(normal.facts, policies, span)])].sort();
  const first = factsOn(facts, span.from);
  const outlooks = outlooksOn(first, judgeCounted(first, policies));
  const recorded = judgeDays(facts, policies, dates, outlooks);
  const divergence = normal.assumed.map(({ from }) => from).sort()[0] ?? span.until;
  const together = recorded.filter(({ date }) => date < divergence);
  const later = dates.filter((date) => date >= divergence);
  const normally =
    normal.assumed.length === 0
      ? recorded
      : [...together, ...judgeDays(normal.facts, policies, later, outlooksAt(together, outlooks))];
  const changes = joinCourses(recorded, normally).filter(({ stationCode }) => within(stationCode));
  return {
    entries: explainChanges(changes, facts, normal, policies, span),
    development: stationsToDevelop(first, facts, policies).filter(({ stationCode }) => within(stationCode)),
  };
}

/** The days after `from`, up to and including `until`, on which a verdict can change. */
function datesOf(facts: JudgedFacts, policies: readonly Policy[], { from, until }: ForecastSpan): readonly IsoDate[] {
  return [...turningDates(facts, policies, addDays(from, 1), addDays(until, 1)).values()].flat();
}

/** Judges one day after the other; `outlooks`: how the stations stand before the first of them. */
function judgeDays(
  facts: JudgedFacts,
  policies: readonly Policy[],
  dates: readonly IsoDate[],
  outlooks: Outlooks,
): readonly OutlookChange[] {
  let before = outlooks;
  return dates.flatMap((date) => {
    const counted = factsOn(facts, date);
    const after = outlooksOn(counted, judgeCounted(counted, policies));
    const changes = compareOutlooks(date, before, after);
    before = after;
    return changes;
  });
}

/** How the stations stand after these changes. */
function outlooksAt(changes: readonly OutlookChange[], outlooks: Outlooks): Outlooks {
  const stand = new Map(outlooks);
  for (const { stationCode, after } of changes) {
    if (after === null) stand.delete(stationCode);
    else stand.set(stationCode, after);
  }
  return stand;
}
