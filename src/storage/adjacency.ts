import type { IsoDate } from '../domain/date.ts';
import type { Adjacency, AdjacencyKind } from '../domain/station.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import { isLive } from './is-live.ts';
import { STATION_COLUMNS, type StationRecord, toStationRecord } from './station.ts';
import type { AdjacencyTable } from './tables.ts';
import { deleteRow, upsertRows } from './write-rows.ts';

/** A station as the neighbour of another. */
export interface Neighbor extends StationRecord {
  readonly kind: AdjacencyKind;
}

/** The two rows of a pair, one from either side. */
export function adjacencyRows(adjacency: Adjacency, recordedAt: string): AdjacencyTable[] {
  const [one, other] = adjacency.stationCodes;
  const { kind } = adjacency;
  return [
    { station_code: one, neighbor_code: other, kind, recorded_at: recordedAt },
    { station_code: other, neighbor_code: one, kind, recorded_at: recordedAt },
  ];
}

/** Every pair of two different stations once; where it stands twice, the last one. */
export function distinctPairs(adjacencies: readonly Adjacency[]): Adjacency[] {
  const pairs = new Map<string, Adjacency>();
  for (const adjacency of adjacencies) {
    const [one, other] = adjacency.stationCodes;
    if (one !== other) pairs.set(JSON.stringify(one < other ? [one, other] : [other, one]), adjacency);
  }
  return [...pairs.values()];
}

const selectAdjacencies = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('adjacency').select(['station_code', 'neighbor_code', 'kind']).where('station_code', 'in', codes),
);

const selectPairs = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('adjacency')
    .select(['station_code', 'neighbor_code', 'kind'])
    .where('station_code', 'in', codes)
    .whereRef('station_code', '<', 'neighbor_code'),
);

/** The pairs with both stations among these, each once. */
export async function adjacenciesAmong(db: Db, stationCodes: readonly string[]): Promise<Adjacency[]> {
  if (stationCodes.length < 2) return [];
  const rows = await selectPairs(db, { codes: stationCodes });
  const inside = new Set(stationCodes);
  return rows
    .filter((row) => inside.has(row.neighbor_code))
    .map((row) => ({ stationCodes: [row.station_code, row.neighbor_code], kind: row.kind }));
}

/** The pairs of one station, its own code first. */
export async function adjacenciesOf(db: Db, stationCode: string): Promise<Adjacency[]> {
  const rows = await selectAdjacencies(db, { codes: [stationCode] });
  return rows.map((row) => ({ stationCodes: [row.station_code, row.neighbor_code], kind: row.kind }));
}

const selectNeighborCodes = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('adjacency').select('neighbor_code').distinct().where('station_code', 'in', codes),
);

/** The codes of the neighbours of these stations, on all dates. */
export async function neighborCodesOf(db: Db, stationCodes: readonly string[]): Promise<string[]> {
  const rows = await selectNeighborCodes(db, { codes: stationCodes });
  return [...new Set(rows.map((row) => row.neighbor_code))];
}

const selectNeighbors = compileOnce((db, { codes, date }: { codes: readonly string[]; date: IsoDate }) =>
  db
    .selectFrom('adjacency')
    .innerJoin('station', 'station.code', 'adjacency.neighbor_code')
    .select(['adjacency.station_code as of', 'adjacency.kind'])
    .select(STATION_COLUMNS)
    .where('adjacency.station_code', 'in', codes)
    .where(isLive('station', date))
    .orderBy('adjacency.station_code')
    .orderBy('adjacency.neighbor_code'),
);

/** The neighbours of these stations that count on a date, sorted by code, by station code. */
export async function neighborsOf(
  db: Db,
  stationCodes: readonly string[],
  date: IsoDate,
): Promise<Map<string, Neighbor[]>> {
  const rows = await selectNeighbors(db, { codes: stationCodes, date });
  return groupBy(
    rows,
    (row) => row.of,
    (row) => ({ ...toStationRecord(row), kind: row.kind }),
  );
}

/** Adds pairs, or gives pairs that are there already another kind. */
export async function saveAdjacencies(trx: Trx, adjacencies: readonly Adjacency[], recordedAt: string): Promise<void> {
  const rows = adjacencies.flatMap((adjacency) => adjacencyRows(adjacency, recordedAt));
  await upsertRows(trx, 'adjacency', rows);
}

/** Makes these the station's neighbours: others go, new ones come as BORDER, those that stay keep their kind. */
export async function setNeighbors(
  trx: Trx,
  stationCode: string,
  neighborCodes: readonly string[],
  recordedAt: string,
): Promise<void> {
  const wanted = new Set(neighborCodes);
  wanted.delete(stationCode);
  for (const { stationCodes } of await adjacenciesOf(trx, stationCode)) {
    if (!wanted.delete(stationCodes[1])) await deleteAdjacency(trx, stationCode, stationCodes[1]);
  }
  const added = [...wanted].map((code): Adjacency => ({ stationCodes: [stationCode, code], kind: 'BORDER' }));
  await saveAdjacencies(trx, added, recordedAt);
}

async function deleteAdjacency(trx: Trx, one: string, other: string): Promise<void> {
  await deleteRow(trx, 'adjacency', { station_code: one, neighbor_code: other });
  await deleteRow(trx, 'adjacency', { station_code: other, neighbor_code: one });
}
