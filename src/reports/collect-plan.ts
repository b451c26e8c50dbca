import type { IsoDate } from '../domain/date.ts';
import { InvalidInputError } from '../domain/errors.ts';
import type { Language } from '../domain/text.ts';
import type { App } from '../services/app.ts';
import { isConcealed } from '../services/loaders/concealed.ts';
import type { DatedLoaders } from '../services/loaders/dated-loaders.ts';
import { createLoaders, type Loaders } from '../services/loaders/loaders.ts';
import { describeUncovered } from '../services/plan/describe-uncovered.ts';
import { PlanAnswer } from '../services/plan/plan-answer.ts';
import { keyOfGroup, NO_OPTIONS } from '../services/plan/plan-options.ts';
import type { UncoveredStation } from '../services/plan/uncovered-reasons.ts';
import { requireSeenDivision } from '../services/require-seen.ts';
import type { PlanFacts, PlannedStation, ReportedUncovered } from './plan-facts.ts';

/** A report of more would be read by nobody, and takes seconds to make. */
const MOST_REPORTED_STATIONS = 5_000;

/**
 * The plan that the verdicts of a date rest on, for a division.
 *
 * @throws NotFoundError when there is no such division.
 * @throws InvalidInputError when it has more than {@link MOST_REPORTED_STATIONS}.
 */
export async function collectPlan(
  app: App,
  divisionCode: string,
  date: IsoDate,
  language: Language,
): Promise<PlanFacts> {
  const division = await requireSeenDivision(app, divisionCode, ['divisionCode']);
  const loaders = createLoaders(app);
  const dated = loaders.on(date);
  const view = await dated.view();
  const { stations } = await view.summarize(divisionCode);
  if (stations > MOST_REPORTED_STATIONS) throw tooMany(stations);
  const plan = await PlanAnswer.ask(app, { divisionCode, date, options: NO_OPTIONS }, view);
  const continuations = await plan.continuations();
  const basis = await plan.basis();
  const describe = (code: string) => describeStation(code, basis.stations.get(code)?.town, loaders, dated);
  const groups = plan.groups.map(async ({ stationCodes }) => {
    const verdicts = await Promise.all(stationCodes.map((code) => dated.verdicts.load(code)));
    const branch = continuations.get(keyOfGroup(stationCodes));
    return {
      stations: await Promise.all(stationCodes.map(describe)),
      fullMembers: verdicts.reduce((sum, verdict) => sum + (verdict?.headcount.fullMembers ?? 0), 0),
      continues: branch === undefined ? null : await nameOfBranch(branch.code, loaders),
    };
  });
  const reasons = await plan.uncoveredReasons();
  return {
    divisionCode,
    divisionName: division.name,
    date,
    groups: await Promise.all(groups),
    uncovered: await Promise.all(reasons.map((each) => explain(each, describe, loaders, dated, language))),
  };
}

async function describeStation(
  code: string,
  townCode: string | undefined,
  loaders: Loaders,
  dated: DatedLoaders,
): Promise<PlannedStation> {
  const [station, verdict] = await Promise.all([loaders.stations.load(code), dated.verdicts.load(code)]);
  if (station === undefined || verdict === undefined) throw new Error(`the station ${code} is missing`);
  if (isConcealed(station)) return { code, name: station.name, town: null, fullMembers: null };
  const town = await loaders.divisions.load(townCode ?? station.divisionCode);
  return { code, name: station.name, town: town?.name ?? '', fullMembers: verdict.headcount.fullMembers };
}

async function explain(
  { stationCode, reason, neighborCodes }: UncoveredStation,
  describe: (code: string) => Promise<PlannedStation>,
  loaders: Loaders,
  dated: DatedLoaders,
  language: Language,
): Promise<ReportedUncovered> {
  const station = await describe(stationCode);
  const neighbors = await Promise.all(
    neighborCodes.map(async (code) => {
      const [{ name, fullMembers }, verdict] = await Promise.all([describe(code), dated.verdicts.load(code)]);
      return { name, fullMembers, isPlanned: (verdict?.planGroup ?? null) !== null };
    }),
  );
  const hosts = await dated.affiliationHosts.load(stationCode);
  return {
    station,
    explanation: describeUncovered(reason, station.name, neighbors, language),
    hosts: await Promise.all(hosts.map((code) => nameOfBranch(code, loaders))),
  };
}

async function nameOfBranch(code: string, loaders: Loaders): Promise<string> {
  return (await loaders.branches.load(code))?.name ?? code;
}

function tooMany(stations: number): InvalidInputError {
  return new InvalidInputError(
    {
      'zh-CN': `该区划有 ${stations} 个社工站，一份最多可列 ${MOST_REPORTED_STATIONS} 个；请改用其下级区划`,
      en: `The division has ${stations} stations and at most ${MOST_REPORTED_STATIONS} go into one file; ask for a part of it`,
    },
    ['divisionCode'],
  );
}
