import type { IsoDate } from '../../domain/date.ts';
import type { Division } from '../../domain/division.ts';
import type { PartyBody } from '../../domain/party-body.ts';
import { type BranchRecord, branchesByCodes } from '../../storage/branch.ts';
import { divisionsByCodes } from '../../storage/division.ts';
import { partyBodiesByCodes } from '../../storage/party-body.ts';
import { type StationRecord, stationsByCodes } from '../../storage/station.ts';
import { type WorkerRecord, workersByCodes } from '../../storage/worker.ts';
import type { App } from '../app.ts';
import { createDatedLoaders, type DatedLoaders } from './dated-loaders.ts';
import { createLoader, type Loader } from './loader.ts';

/** Everything one request reads, each thing once, and what is asked for at the same time in one statement. */
export interface Loaders {
  readonly stations: Loader<StationRecord>;
  readonly workers: Loader<WorkerRecord>;
  readonly branches: Loader<BranchRecord>;
  readonly partyBodies: Loader<PartyBody>;
  readonly divisions: Loader<Division>;
  /** What is true on a date. */
  readonly on: (date: IsoDate) => DatedLoaders;
}

export function createLoaders(app: App): Loaders {
  const { reader } = app.database;
  const byDate = new Map<IsoDate, DatedLoaders>();
  return {
    stations: createLoader((codes) => stationsByCodes(reader, codes)),
    workers: createLoader((codes) => workersByCodes(reader, codes)),
    branches: createLoader((codes) => branchesByCodes(reader, codes)),
    partyBodies: createLoader((codes) => partyBodiesByCodes(reader, codes)),
    divisions: createLoader((codes) => divisionsByCodes(reader, codes)),
    on(date) {
      let loaders = byDate.get(date);
      if (loaders === undefined) {
        loaders = createDatedLoaders(app, date);
        byDate.set(date, loaders);
      }
      return loaders;
    },
  };
}
