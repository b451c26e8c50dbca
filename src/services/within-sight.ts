import type { Scope } from '../access/scope.ts';
import type { Division } from '../domain/division.ts';
import type { PartyBody } from '../domain/party-body.ts';
import { stationOfWorker } from '../domain/station-of-worker.ts';
import type { BranchRecord } from '../storage/branch.ts';
import { coverageOf } from '../storage/coverage.ts';
import type { Db } from '../storage/database.ts';
import { divisionsUpwards } from '../storage/division.ts';
import { postingsOf } from '../storage/posting.ts';
import { type StationRecord, stationsByCodes } from '../storage/station.ts';
import type { WorkerRecord } from '../storage/worker.ts';
import type { Sight } from './sight.ts';

/** What codes can name, by noun. */
export interface Found {
  station: StationRecord;
  worker: WorkerRecord;
  branch: BranchRecord;
  division: Division;
  partyBody: PartyBody;
}

/** Of some things that exist, the codes of those that somebody finds. */
export const WITHIN_SIGHT: {
  readonly [Noun in keyof Found]: (sight: Sight, found: readonly Found[Noun][]) => Promise<ReadonlySet<string>>;
} = {
  station: async ({ scope }, found) => codesOf(found.filter((station) => scope.includesStation(station))),
  division: async ({ scope }, found) => codesOf(found.filter(({ code }) => scope.includesDivision(code))),

  /** Those who belong to a station in scope today. */
  async worker({ db, people, today }, found) {
    if (people.isEverything) return codesOf(found);
    const postings = await postingsOf(db, [...codesOf(found)]);
    const home = new Map(found.map(({ code }) => [code, stationOfWorker(postings.get(code) ?? [], today)]));
    const inside = await stationsWithin(
      db,
      people,
      [...home.values()].filter((code) => code !== undefined),
    );
    return codesOf(found.filter(({ code }) => inside.has(home.get(code) ?? '')));
  },

  /** Those that name a division in scope, or cover, at any time, a station in scope. */
  async branch({ db, scope }, found) {
    if (scope.isEverything) return codesOf(found);
    const coverage = await coverageOf(db, [...codesOf(found)]);
    const covered = [...coverage.values()].flatMap((rows) => rows.map(({ stationCode }) => stationCode));
    const inside = await stationsWithin(db, scope, covered);
    return codesOf(
      found.filter(
        ({ code, divisionCode }) =>
          (divisionCode !== undefined && scope.includesDivision(divisionCode)) ||
          coverage.get(code)?.some(({ stationCode }) => inside.has(stationCode)),
      ),
    );
  },

  /** Those of divisions in scope, and of divisions above: these answer for stations in scope, too. */
  async partyBody(sight, found) {
    const above = await divisionsAbove(sight);
    return codesOf(
      found.filter(({ divisionCode }) => sight.scope.includesDivision(divisionCode) || above.has(divisionCode)),
    );
  },
};

/**
 * Of some branches, the codes of those that may keep the relation of somebody's workers: those they find, and those that
 * name a division above, such as the branch of the district's own offices. Any other would tell which codes are taken.
 */
export async function keepersWithin(sight: Sight, found: readonly BranchRecord[]): Promise<ReadonlySet<string>> {
  const above = await divisionsAbove(sight);
  const hosts = found.filter(({ divisionCode }) => divisionCode !== undefined && above.has(divisionCode));
  return (await WITHIN_SIGHT.branch(sight, found)).union(codesOf(hosts));
}

/** The divisions that contain the scope, or a part of it. */
export async function divisionsAbove({ db, scope }: Pick<Sight, 'db' | 'scope'>): Promise<ReadonlySet<string>> {
  if (scope.area === null) return new Set();
  const stations = await stationsByCodes(db, [...scope.area.stations]);
  const lowest = [...scope.area.roots, ...[...stations.values()].map(({ divisionCode }) => divisionCode)];
  return codesOf(await divisionsUpwards(db, [...new Set(lowest)]));
}

async function stationsWithin(db: Db, scope: Scope, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const stations = await stationsByCodes(db, [...new Set(codes)]);
  return codesOf([...stations.values()].filter((station) => scope.includesStation(station)));
}

function codesOf(found: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(found.map(({ code }) => code));
}
