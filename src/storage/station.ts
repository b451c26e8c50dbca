import type { Station } from '../domain/station.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import type { StationTable } from './tables.ts';
import { insertRows, updateRow } from './write-rows.ts';

/** A station without its dated lists: one row. */
export type StationRecord = Omit<Station, 'responsibleBodies'>;

type StationRow = Omit<StationTable, 'recorded_at'>;

/** The columns a station is made of. */
export const STATION_COLUMNS = [
  'station.code',
  'station.name',
  'station.level',
  'station.division_code',
  'station.opened_on',
  'station.closed_on',
  'station.latitude',
  'station.longitude',
] as const;

export function toStationRecord(row: StationRow): StationRecord {
  const { latitude, longitude } = row;
  return {
    code: row.code,
    name: row.name,
    level: row.level,
    divisionCode: row.division_code,
    openedOn: row.opened_on,
    closedOn: row.closed_on ?? undefined,
    location: latitude === null || longitude === null ? undefined : { latitude, longitude },
  };
}

export function stationRow(station: StationRecord, recordedAt: string): StationTable {
  return {
    code: station.code,
    name: station.name,
    level: station.level,
    division_code: station.divisionCode,
    opened_on: station.openedOn,
    closed_on: station.closedOn ?? null,
    latitude: station.location?.latitude ?? null,
    longitude: station.location?.longitude ?? null,
    recorded_at: recordedAt,
  };
}

const selectStations = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('station').select(STATION_COLUMNS).where('code', 'in', codes),
);

/** The stations with these codes, in no order; those that do not exist are missing. */
export async function findStations(db: Db, codes: readonly string[]): Promise<StationRecord[]> {
  const rows = await selectStations(db, { codes });
  return rows.map(toStationRecord);
}

/** The stations with these codes, by code; those that do not exist are missing. */
export async function stationsByCodes(db: Db, codes: readonly string[]): Promise<Map<string, StationRecord>> {
  const stations = await findStations(db, codes);
  return new Map(stations.map((station) => [station.code, station]));
}

export async function insertStations(trx: Trx, stations: readonly StationRecord[], recordedAt: string): Promise<void> {
  const rows = stations.map((station) => stationRow(station, recordedAt));
  await insertRows(trx, 'station', rows);
}

/** Writes a station as it now is: another name, level, division, location, or other dates of opening and closing. */
export async function updateStation(trx: Trx, station: StationRecord, recordedAt: string): Promise<void> {
  await updateRow(trx, 'station', { code: station.code }, stationRow(station, recordedAt));
}
