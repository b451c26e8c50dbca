import type { Scope } from '../access/scope.ts';
import type { IsoDate } from '../domain/date.ts';
import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';
import { groupBy } from './group-by.ts';
import { isLive } from './is-live.ts';
import { stationCodesAmong } from './station-codes.ts';
import { toWorkerRecord, type WorkerRecord } from './worker.ts';

interface PageValues {
  readonly codes: readonly string[];
  readonly date: IsoDate;
  readonly after: string;
  readonly limit: number;
}

const selectPages = compileOnce((db, { codes, date, after, limit }: PageValues) =>
  db
    .selectFrom((eb) =>
      eb
        .selectFrom('posting')
        .select(['posting.station_code', 'posting.worker_code'])
        .select((each) =>
          each.fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('posting.station_code').orderBy('posting.worker_code'))
            .as('place'),
        )
        .where('posting.station_code', 'in', codes)
        .where('posting.worker_code', '>', after)
        .where(isLive('posting', date))
        .as('posted'),
    )
    .innerJoin('worker', 'worker.code', 'posted.worker_code')
    .select(['posted.station_code', 'worker.code', 'worker.name', 'worker.certificate', 'worker.employer'])
    .where('posted.place', '<=', limit)
    .orderBy('posted.station_code')
    .orderBy('posted.worker_code'),
);

/**
 * The workers posted to each of these stations of a scope on a date, in the order of their codes: so many of those after
 * one.
 */
export async function workersOfStations(
  db: Db,
  scope: Scope,
  stationCodes: readonly string[],
  date: IsoDate,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<Map<string, WorkerRecord[]>> {
  const codes = await stationCodesAmong(db, scope, stationCodes);
  const rows = await selectPages(db, { codes, date, after: after ?? '', limit });
  return groupBy(rows, (row) => row.station_code, toWorkerRecord);
}

const selectCounts = compileOnce((db, { codes, date }: Pick<PageValues, 'codes' | 'date'>) =>
  db
    .selectFrom('posting')
    .select('posting.station_code')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('posting.station_code', 'in', codes)
    .where(isLive('posting', date))
    .groupBy('posting.station_code'),
);

/**
 * How many workers are posted to each of these stations of a scope on a date, by station code; where there is none,
 * nothing.
 */
export async function countWorkersOfStations(
  db: Db,
  scope: Scope,
  stationCodes: readonly string[],
  date: IsoDate,
): Promise<Map<string, number>> {
  const codes = await stationCodesAmong(db, scope, stationCodes);
  const rows = await selectCounts(db, { codes, date });
  return new Map(rows.map((row) => [row.station_code, Number(row.count)]));
}

const selectPosted = compileOnce((db, { codes, date }: Pick<PageValues, 'codes' | 'date'>) =>
  db.selectFrom('posting').select('worker_code').where('station_code', 'in', codes).where(isLive('posting', date)),
);

/** The codes of the workers posted to one of these stations on a date, in no order. */
export async function workerCodesPostedTo(db: Db, stationCodes: readonly string[], date: IsoDate): Promise<string[]> {
  return (await selectPosted(db, { codes: stationCodes, date })).map((row) => row.worker_code);
}
