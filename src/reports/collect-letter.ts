import { describeFinding } from '../compliance/describe-finding.ts';
import { describeRequirement } from '../compliance/describe-requirement.ts';
import { type Names, namesNeeded } from '../compliance/names.ts';
import { findPolicy } from '../compliance/policy.ts';
import type { IsoDate } from '../domain/date.ts';
import { ConflictError } from '../domain/errors.ts';
import { holdsOn } from '../domain/period.ts';
import type { App } from '../services/app.ts';
import { findPlaces } from '../services/exports/find-places.ts';
import type { DatedLoaders } from '../services/loaders/dated-loaders.ts';
import { createLoaders, type Loaders } from '../services/loaders/loaders.ts';
import { loadNames } from '../services/loaders/names.ts';
import { requireSeenStation } from '../services/require-seen.ts';
import { isFailure, type LetterFacts } from './letter-facts.ts';
import { whoActs } from './who-acts.ts';

/** So many branches to be affiliated with are named. */
const NAMED_HOSTS = 3;

/**
 * What the letter to a station says as of a date.
 *
 * @throws NotFoundError when there is no such station.
 * @throws ConflictError when nothing makes it fail on the date: then there is nothing to write.
 */
export async function collectLetter(app: App, stationCode: string, date: IsoDate): Promise<LetterFacts> {
  const { reader } = app.database;
  const station = await requireSeenStation(app, stationCode, ['station']);
  const loaders = createLoaders(app);
  const dated = loaders.on(date);
  const [verdict] = await (await dated.view()).findVerdictsWithSince([stationCode]);
  if (verdict === undefined || !verdict.findings.some(isFailure)) throw nothingToMend(station.name, stationCode, date);
  const policy = findPolicy(app.policies, verdict.policy);
  if (policy === undefined) throw new Error(`the policy ${verdict.policy} is missing`);

  const { required, findings } = verdict;
  const needed = namesNeeded(
    findings.map(({ evidence }) => evidence),
    required,
  );
  const found = await loadNames(needed, loaders);
  const names: Names = { ...found, station: (code) => (code === stationCode ? station.name : found.station(code)) };
  const body = await findBody(stationCode, date, loaders, dated);
  const waivers = await dated.waivers.load(stationCode);
  const { district, town, division } =
    (await findPlaces(reader, [station.divisionCode])).get(station.divisionCode) ?? {};
  return {
    station,
    place: [...new Set([district?.name, town?.name, division?.name])].join(''),
    body,
    verdict,
    required: required && describeRequirement(verdict, required, policy, names, 'zh-CN'),
    coverage: await Promise.all(
      (await dated.coverageOfStations.load(stationCode)).map(async ({ branchCode, mode }) => ({
        name: await nameOfBranch(branchCode, loaders),
        mode,
      })),
    ),
    hosts:
      required?.kind === 'AFFILIATION' && !required.registered
        ? await Promise.all(
            (await dated.affiliationHosts.load(stationCode))
              .slice(0, NAMED_HOSTS)
              .map((code) => nameOfBranch(code, loaders)),
          )
        : [],
    findings: findings.map((finding) => ({
      finding,
      words: describeFinding(finding, verdict, policy, names, 'zh-CN'),
      isWaivable: policy.findings[finding.code].waivable,
      waiver: waivers.find(({ findingCode, from }) => findingCode === finding.code && from === finding.waiverFrom),
      doer: whoActs(finding, { station: station.name, body, branch: names.branch }),
    })),
  };
}

/** The responsible body by name, if it still exists on the date. */
async function findBody(
  stationCode: string,
  date: IsoDate,
  loaders: Loaders,
  dated: DatedLoaders,
): Promise<string | null> {
  const named = await dated.responsibleBodies.load(stationCode);
  const body = named && (await loaders.partyBodies.load(named.partyBodyCode));
  return body !== undefined && holdsOn(body, date) ? body.name : null;
}

async function nameOfBranch(code: string, loaders: Loaders): Promise<string> {
  return (await loaders.branches.load(code))?.name ?? code;
}

function nothingToMend(name: string, code: string, date: IsoDate): ConflictError {
  return new ConflictError(
    {
      'zh-CN': `${name}（${code}）在 ${date} 没有需要整改的问题，不必发函`,
      en: `${name} (${code}) has nothing to mend on ${date}; there is no letter to write`,
    },
    ['station'],
    code,
  );
}
