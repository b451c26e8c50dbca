import type { IsoDate } from '../domain/date.ts';
import { holdsOn } from '../domain/period.ts';
import type { App } from '../services/app.ts';
import type { WordedFinding } from '../services/exports/finding-rows.ts';
import { createLoaders, type Loaders } from '../services/loaders/loaders.ts';
import { loadNames } from '../services/loaders/names.ts';
import { collectFailing } from './collect-failing.ts';
import { collectPlan } from './collect-plan.ts';
import { collectStatistics } from './collect-statistics.ts';
import type { ReportedFailure, ReportFacts } from './report-facts.ts';
import { createStatisticsReport } from './statistics-report.ts';
import { whoActs } from './who-acts.ts';

/**
 * What the report of a division says as of a date.
 *
 * @throws NotFoundError when there is no such division.
 * @throws InvalidInputError when it is too large for one report.
 */
export async function collectReport(app: App, divisionCode: string, date: IsoDate): Promise<ReportFacts> {
  const plan = await collectPlan(app, divisionCode, date, 'zh-CN');
  const loaders = createLoaders(app);
  const view = await loaders.on(date).view();
  const { stations, byStatus, byFinding } = await view.summarize(divisionCode);
  const failures = await collectFailing(app, { filter: { divisionCode }, date }, 'zh-CN');
  const [statistics, names] = await collectStatistics(app, divisionCode, date);
  return {
    stations,
    byStatus,
    byFinding,
    statistics: createStatisticsReport(statistics, names, 'zh-CN'),
    failures: await Promise.all(failures.map((failure) => reportFailure(failure, date, loaders))),
    plan,
  };
}

async function reportFailure(
  { station, place, finding, words }: WordedFinding,
  date: IsoDate,
  loaders: Loaders,
): Promise<ReportedFailure> {
  const named = await loaders.on(date).responsibleBodies.load(station.code);
  const body = named && (await loaders.partyBodies.load(named.partyBodyCode));
  const branches = finding.evidence.branches?.map(({ code }) => code) ?? [];
  const { branch } = await loadNames({ stations: [], branches, partyBodies: [] }, loaders);
  const isLive = body !== undefined && holdsOn(body, date);
  return {
    station: station.name,
    town: (place.town ?? place.division).name,
    finding,
    message: words.message,
    remedy: words.remedy,
    doer: whoActs(finding, { station: station.name, body: isLive ? body.name : null, branch }),
  };
}
