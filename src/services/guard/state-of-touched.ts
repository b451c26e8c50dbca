import type { Branch } from '../../domain/branch.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { Division } from '../../domain/division.ts';
import type { PartyBody } from '../../domain/party-body.ts';
import type { Worker } from '../../domain/worker.ts';
import type { Db } from '../../storage/database.ts';
import { divisionsByCodes } from '../../storage/division.ts';
import { partyBodiesByCodes } from '../../storage/party-body.ts';
import { type StationRecord, stationsByCodes } from '../../storage/station.ts';
import { findWholeBranches } from '../../storage/whole-branches.ts';
import { findWholeWorkers } from '../../storage/whole-workers.ts';
import { homesOf } from '../../storage/workers-in-scope.ts';

/** The codes of what a change is about. */
export interface TouchedCodes {
  readonly stations: ReadonlySet<string>;
  readonly workers: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
  readonly partyBodies: ReadonlySet<string>;
  readonly divisions: ReadonlySet<string>;
}

/** What a change is about as it stands, by code; what does not exist is missing. */
export interface StateOfTouched {
  readonly stations: ReadonlyMap<string, StationRecord>;
  readonly workers: ReadonlyMap<string, Worker>;
  /** The stations these workers belong to. */
  readonly homes: ReadonlyMap<string, string>;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly partyBodies: ReadonlyMap<string, PartyBody>;
  readonly divisions: ReadonlyMap<string, Division>;
}

export async function readTouched(db: Db, touched: TouchedCodes, today: IsoDate): Promise<StateOfTouched> {
  return {
    stations: await stationsByCodes(db, [...touched.stations]),
    workers: byCode(await findWholeWorkers(db, [...touched.workers])),
    homes: await homesOf(db, [...touched.workers], today),
    branches: byCode(await findWholeBranches(db, [...touched.branches])),
    partyBodies: await partyBodiesByCodes(db, [...touched.partyBodies]),
    divisions: await divisionsByCodes(db, [...touched.divisions]),
  };
}

function byCode<Item extends { readonly code: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.code, item]));
}
