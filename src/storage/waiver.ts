import type { IsoDate } from '../domain/date.ts';
import type { Waiver } from '../domain/waiver.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import type { WaiverTable } from './tables.ts';
import { deleteRow, insertRows, updateRow } from './write-rows.ts';

export function toWaiver(row: Omit<WaiverTable, 'recorded_at'>): Waiver {
  return {
    stationCode: row.station_code,
    findingCode: row.finding_code,
    approvedBy: row.approved_by,
    documentNumber: row.document_number ?? undefined,
    reason: row.reason,
    from: row.valid_from,
    until: row.valid_until,
  };
}

function waiverRow(waiver: Waiver, recordedAt: string): WaiverTable {
  return {
    station_code: waiver.stationCode,
    finding_code: waiver.findingCode,
    approved_by: waiver.approvedBy,
    document_number: waiver.documentNumber ?? null,
    reason: waiver.reason,
    valid_from: waiver.from,
    valid_until: waiver.until,
    recorded_at: recordedAt,
  };
}

/** The rows of waivers; where one stands twice, with the same station, finding and first day, the last. */
export function waiverRows(waivers: readonly Waiver[], recordedAt: string): WaiverTable[] {
  const rows = new Map(waivers.map((waiver) => [textOf(waiver), waiverRow(waiver, recordedAt)]));
  return [...rows.values()];
}

/** What tells waivers apart. */
export type WaiverKey = Pick<Waiver, 'stationCode' | 'findingCode' | 'from'>;

const selectWaivers = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('waiver')
    .select(['station_code', 'finding_code', 'approved_by', 'document_number', 'reason', 'valid_from', 'valid_until'])
    .where('station_code', 'in', codes)
    .orderBy('station_code')
    .orderBy('finding_code')
    .orderBy('valid_from'),
);

/** All waivers of these stations, sorted by station, finding and date. */
export async function waiversOf(db: Db, stationCodes: readonly string[]): Promise<Waiver[]> {
  const rows = await selectWaivers(db, { codes: stationCodes });
  return rows.map(toWaiver);
}

export async function insertWaiver(trx: Trx, waiver: Waiver, recordedAt: string): Promise<void> {
  await insertRows(trx, 'waiver', [waiverRow(waiver, recordedAt)]);
}

/** Writes the waiver that began on `from` as it now is: ended earlier, or with other dates. */
export async function updateWaiver(trx: Trx, from: IsoDate, waiver: Waiver, recordedAt: string): Promise<void> {
  const key = { station_code: waiver.stationCode, finding_code: waiver.findingCode, valid_from: from };
  await updateRow(trx, 'waiver', key, waiverRow(waiver, recordedAt));
}

export async function deleteWaiver(trx: Trx, { stationCode, findingCode, from }: WaiverKey): Promise<void> {
  await deleteRow(trx, 'waiver', { station_code: stationCode, finding_code: findingCode, valid_from: from });
}

function textOf({ stationCode, findingCode, from }: WaiverKey): string {
  return `${findingCode} ${from} ${stationCode}`;
}
