import { factsOn } from '../../compliance/facts-on.ts';
import { joinCourses } from '../../compliance/forecast/changes.ts';
import { explainChanges, type ForecastEntry } from '../../compliance/forecast/forecast-entry.ts';
import type { ForecastSpan } from '../../compliance/forecast/forecast-span.ts';
import { assumeNormalCourse } from '../../compliance/forecast/normal-course.ts';
import { type StationDevelopment, stationsToDevelop } from '../../compliance/forecast/station-development.ts';
import type { Policy } from '../../compliance/policy.ts';
import { turningDates } from '../../compliance/turning-dates.ts';
import { addDays, type IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { type GroupPlanner, planHere } from '../judge.ts';
import { judgeDay, judgeDays } from './judge-days.ts';

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
export async function forecastFacts(
  facts: JudgedFacts,
  policies: readonly Policy[],
  span: ForecastSpan,
  within: (stationCode: string) => boolean = () => true,
  plan: GroupPlanner = planHere,
): Promise<Forecast> {
  const normal = assumeNormalCourse(facts, policies, span.from);
  const dates = datesToJudge(facts, policies, span);
  const recorded = await judgeDays(facts, policies, dates, judgeDay(facts, policies, span.from, plan), plan);
  // until somebody becomes a full member by assumption alone, both courses are one
  const parting = normal.assumed.map(({ from }) => from).sort()[0] ?? '~';
  const together = dates.filter((date) => date < parting);
  const eve = judgeDay(facts, policies, together.at(-1) ?? span.from, plan);
  const apart = await judgeDays(normal.facts, policies, dates.slice(together.length), eve, plan);
  const normally = [...recorded.filter(({ date }) => date < parting), ...apart];
  const changes = joinCourses(recorded, normally).filter(({ stationCode }) => within(stationCode));
  return {
    entries: explainChanges(changes, facts, normal, policies, span),
    development: stationsToDevelop(factsOn(facts, span.from), facts, policies).filter(({ stationCode }) =>
      within(stationCode),
    ),
  };
}

/** The days after `from`, up to and including `until`, on which a verdict can change, in either course, sorted. */
export function datesToJudge(
  facts: JudgedFacts,
  policies: readonly Policy[],
  { from, until }: ForecastSpan,
): readonly IsoDate[] {
  const courses = [facts, assumeNormalCourse(facts, policies, from).facts];
  const [begin, end] = [addDays(from, 1), addDays(until, 1)];
  const dates = courses.flatMap((course) => [...turningDates(course, policies, begin, end).values()].flat());
  return [...new Set(dates)].sort();
}
