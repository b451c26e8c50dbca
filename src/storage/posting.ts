import type { IsoDate } from '../domain/date.ts';
import type { Posting } from '../domain/worker.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { groupBy } from './group-by.ts';
import { isLive } from './is-live.ts';
import type { PostingTable } from './tables.ts';
import { deleteRow, insertRows, updateRow } from './write-rows.ts';

const POSTING_COLUMNS = ['worker_code', 'station_code', 'kind', 'valid_from', 'valid_until'] as const;

export function toPosting(row: Omit<PostingTable, 'recorded_at'>): Posting {
  return {
    stationCode: row.station_code,
    kind: row.kind,
    from: row.valid_from,
    until: row.valid_until ?? undefined,
  };
}

export function postingRow(workerCode: string, posting: Posting, recordedAt: string): PostingTable {
  return {
    worker_code: workerCode,
    station_code: posting.stationCode,
    kind: posting.kind,
    valid_from: posting.from,
    valid_until: posting.until ?? null,
    recorded_at: recordedAt,
  };
}

const selectPostings = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .selectFrom('posting')
    .select(POSTING_COLUMNS)
    .where('worker_code', 'in', codes)
    .orderBy('worker_code')
    .orderBy('valid_from'),
);

/** All postings of these workers, the earliest first, by worker code. */
export async function postingsOf(db: Db, workerCodes: readonly string[]): Promise<Map<string, Posting[]>> {
  const rows = await selectPostings(db, { codes: workerCodes });
  return groupBy(rows, (row) => row.worker_code, toPosting);
}

const selectPostingsOn = compileOnce((db, { codes, date }: { codes: readonly string[]; date: IsoDate }) =>
  db.selectFrom('posting').select(POSTING_COLUMNS).where('worker_code', 'in', codes).where(isLive('posting', date)),
);

/** The posting each of these workers has on a date, by worker code. */
export async function postingsOn(db: Db, workerCodes: readonly string[], date: IsoDate): Promise<Map<string, Posting>> {
  const rows = await selectPostingsOn(db, { codes: workerCodes, date });
  return new Map(rows.map((row) => [row.worker_code, toPosting(row)]));
}

export async function insertPosting(trx: Trx, workerCode: string, posting: Posting, recordedAt: string): Promise<void> {
  await insertRows(trx, 'posting', [postingRow(workerCode, posting, recordedAt)]);
}

/** Writes the posting that began on `from` as it now is: ended, or with another kind, station or other dates. */
export async function updatePosting(
  trx: Trx,
  workerCode: string,
  from: IsoDate,
  posting: Posting,
  recordedAt: string,
): Promise<void> {
  const key = { worker_code: workerCode, valid_from: from };
  await updateRow(trx, 'posting', key, postingRow(workerCode, posting, recordedAt));
}

export async function deletePosting(trx: Trx, workerCode: string, from: IsoDate): Promise<void> {
  await deleteRow(trx, 'posting', { worker_code: workerCode, valid_from: from });
}
