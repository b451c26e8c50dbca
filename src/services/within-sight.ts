import type { Division } from '../domain/division.ts';
import type { PartyBody } from '../domain/party-body.ts';
import type { BranchRecord } from '../storage/branch.ts';
import { branchCodesInScope } from '../storage/branches-in-scope.ts';
import { divisionsUpwards } from '../storage/division.ts';
import { partyBodiesInScope } from '../storage/party-body.ts';
import { type StationRecord, stationsByCodes } from '../storage/station.ts';
import type { WorkerRecord } from '../storage/worker.ts';
import { workersInScope } from '../storage/workers-in-scope.ts';
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
  worker: async ({ db, people, today }, found) =>
    new Set((await workersInScope(db, people, [...codesOf(found)], today)).keys()),

  /** Those that name a division in scope, or cover, at any time, a station in scope. */
  branch: ({ db, scope }, found) => branchCodesInScope(db, scope, found),

  /** Those of divisions in scope, and of divisions above: these answer for stations in scope, too. */
  partyBody: async ({ db, scope }, found) => new Set((await partyBodiesInScope(db, scope, [...codesOf(found)])).keys()),
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
async function divisionsAbove({ db, scope }: Pick<Sight, 'db' | 'scope'>): Promise<ReadonlySet<string>> {
  if (scope.area === null) return new Set();
  const stations = await stationsByCodes(db, [...scope.area.stations]);
  const lowest = [...scope.area.roots, ...[...stations.values()].map(({ divisionCode }) => divisionCode)];
  return codesOf(await divisionsUpwards(db, [...new Set(lowest)]));
}

function codesOf(found: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(found.map(({ code }) => code));
}
