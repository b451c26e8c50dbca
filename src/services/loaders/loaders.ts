import type { IsoDate } from '../../domain/date.ts';
import type { Division } from '../../domain/division.ts';
import type { PartyBody } from '../../domain/party-body.ts';
import type { VersionedNoun } from '../../domain/versioned-noun.ts';
import { type BranchRecord, branchesByCodes } from '../../storage/branch.ts';
import { branchCodesInScope } from '../../storage/branches-in-scope.ts';
import { divisionsByCodes } from '../../storage/division.ts';
import { partyBodiesByCodes, partyBodiesInScope } from '../../storage/party-body.ts';
import { type StationRecord, stationsByCodes } from '../../storage/station.ts';
import type { App } from '../app.ts';
import { findVersions } from '../check-version.ts';
import { concealOthers, type Seen } from './concealed.ts';
import { createDatedLoaders, type DatedLoaders } from './dated-loaders.ts';
import { createLoader, type Loader } from './loader.ts';

/** Everything one request reads, each thing once, and what is asked for at the same time in one statement. */
export interface Loaders {
  /** Concealed outside of what may be read. */
  readonly stations: Loader<Seen<StationRecord>>;
  /** Concealed outside of what may be read. */
  readonly branches: Loader<Seen<BranchRecord>>;
  /** All there are: what something visible names may be shown. */
  readonly partyBodies: Loader<PartyBody>;
  /** Those that may be read by themselves. */
  readonly seenPartyBodies: Loader<PartyBody>;
  /** All there are: what something visible names may be shown. */
  readonly divisions: Loader<Division>;
  /** The codes of the workers loaded, and of those of lists; for the log. */
  readonly people: Set<string>;
  /** The version of things of a kind; 0: never changed since the log began. */
  readonly versions: (noun: VersionedNoun) => Loader<number>;
  /** What is true on a date. */
  readonly on: (date: IsoDate) => DatedLoaders;
}

export function createLoaders(app: App, people: Set<string> = new Set()): Loaders {
  const { reader } = app.database;
  const { READ } = app.asker.scopes;
  const byDate = new Map<IsoDate, DatedLoaders>();
  const byNoun = new Map<VersionedNoun, Loader<number>>();
  return {
    people,
    stations: createLoader((codes) => seeStations(app, codes)),
    branches: createLoader((codes) => seeBranches(app, codes)),
    partyBodies: createLoader((codes) => partyBodiesByCodes(reader, codes)),
    seenPartyBodies: createLoader((codes) => partyBodiesInScope(reader, READ, codes)),
    divisions: createLoader((codes) => divisionsByCodes(reader, codes)),
    versions(noun) {
      let loader = byNoun.get(noun);
      if (loader === undefined) {
        loader = createLoader((codes) => findVersions(reader, noun, codes));
        byNoun.set(noun, loader);
      }
      return loader;
    },
    on(date) {
      let loaders = byDate.get(date);
      if (loaders === undefined) {
        loaders = createDatedLoaders(app, date, people);
        byDate.set(date, loaders);
      }
      return loaders;
    },
  };
}

async function seeStations({ database, asker }: App, codes: readonly string[]) {
  const { READ } = asker.scopes;
  const stations = await stationsByCodes(database.reader, codes);
  return READ.isEverything ? stations : concealOthers(stations, (station) => READ.includesStation(station));
}

async function seeBranches({ database, asker }: App, codes: readonly string[]) {
  const { READ } = asker.scopes;
  const branches = await branchesByCodes(database.reader, codes);
  if (READ.isEverything) return branches;
  const seen = await branchCodesInScope(database.reader, READ, [...branches.values()]);
  return concealOthers(branches, ({ code }) => seen.has(code));
}
