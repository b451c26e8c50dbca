import type { Scope } from '../access/scope.ts';
import type { IsoDate } from '../domain/date.ts';
import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';
import { homeStation } from './home-station.ts';
import { toWorkerRecord, WORKER_COLUMNS, type WorkerRecord, workersByCodes } from './worker.ts';

const selectWithHomes = compileOnce((db, { codes, date }: { codes: readonly string[]; date: IsoDate }) =>
  db
    .selectFrom('worker')
    .innerJoin('station', (join) => join.on('station.code', '=', homeStation(date)))
    .select(WORKER_COLUMNS)
    .select(['station.code as station_code', 'station.division_code'])
    .where('worker.code', 'in', codes),
);

/** The stations that these workers belong to on a date, by worker code; see {@link homeStation}. */
export async function homesOf(db: Db, codes: readonly string[], date: IsoDate): Promise<Map<string, string>> {
  const rows = await selectWithHomes(db, { codes, date });
  return new Map(rows.map((row) => [row.code, row.station_code]));
}

/** Those of these workers whose station on a date is in a scope, by code; see {@link homeStation}. */
export async function workersInScope(
  db: Db,
  scope: Scope,
  codes: readonly string[],
  date: IsoDate,
): Promise<Map<string, WorkerRecord>> {
  if (scope.isEverything) return workersByCodes(db, codes);
  if (scope.isNothing) return new Map();
  const rows = await selectWithHomes(db, { codes, date });
  const seen = rows.filter((row) => scope.includesStation({ code: row.station_code, divisionCode: row.division_code }));
  return new Map(seen.map((row) => [row.code, toWorkerRecord(row)]));
}
