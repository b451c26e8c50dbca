import type { Scope } from '../access/scope.ts';
import type { Verdict } from '../compliance/verdict.ts';
import type { OrderDirection, StationBound, StationFilter, StationOrder } from '../domain/station-query.ts';
import { COLUMNS } from './columns.ts';
import { compileByShape } from './compile-once.ts';
import type { Db } from './database.ts';
import {
  type Matching,
  type MatchingShape,
  type MatchingValues,
  matchingShape,
  matchingValues,
  selectMatching,
} from './matching-stations.ts';
import { type StationRecord, toStationRecord } from './station.ts';
import type { VerdictTable } from './tables.ts';
import { findFindings } from './verdict.ts';
import { toVerdict } from './verdict-row.ts';

/** A station that counts today, with its stored verdict. */
export interface ListedStation {
  readonly station: StationRecord;
  readonly verdict: Verdict;
  /** Where it stands in the list asked for. */
  readonly place: StationBound;
}

export interface StationListRequest {
  readonly filter: StationFilter;
  readonly order: StationOrder;
  readonly after?: StationBound | undefined;
  readonly before?: StationBound | undefined;
  /** So many at most: those at the end of the list if `fromEnd`, else those at its beginning. */
  readonly limit: number;
  readonly fromEnd?: boolean | undefined;
}

interface PageValues extends MatchingValues {
  readonly limit: number;
  readonly afterValue: string | number | undefined;
  readonly afterCode: string | undefined;
  readonly beforeValue: string | number | undefined;
  readonly beforeCode: string | undefined;
}

interface PageShape extends MatchingShape {
  readonly field: StationOrder['field'];
  /** Of the list, not of reading. */
  readonly direction: OrderDirection;
  readonly fromEnd: boolean;
}

/** What the list is ordered by before the code. */
const VALUE_COLUMNS = {
  NAME: 'station.name',
  FULL_MEMBERS: 'verdict.full_members',
  SINCE: 'verdict.failing_since',
} as const satisfies Record<Exclude<StationOrder['field'], 'CODE'>, string>;

const selectPage = compileByShape((db, values: PageValues, shape: PageShape) => {
  const { field, direction, fromEnd } = shape;
  const isAscending = direction === 'ASC';
  const read = isAscending === fromEnd ? 'desc' : 'asc';
  const code = shape.along === 'findings' ? 'finding.station_code' : 'verdict.station_code';
  const placeCode = field === 'NAME' ? 'station.code' : code;
  let query: Matching = selectMatching(db, values, shape);
  for (const [value, boundCode, operator] of [
    [values.afterValue, values.afterCode, isAscending ? '>' : '<'],
    [values.beforeValue, values.beforeCode, isAscending ? '<' : '>'],
  ] as const) {
    if (value === undefined || boundCode === undefined) continue;
    query = query.where((eb) => {
      if (field === 'CODE') return eb(placeCode, operator, boundCode);
      return eb(eb.refTuple(VALUE_COLUMNS[field], placeCode) as never, operator, eb.tuple(value, boundCode) as never);
    });
  }
  if (field !== 'CODE') query = query.orderBy(VALUE_COLUMNS[field], read);
  return query
    .orderBy(placeCode, read)
    .limit(values.limit)
    .select(['station.name', 'station.level', 'station.division_code', 'station.opened_on', 'station.closed_on'])
    .select(['station.latitude', 'station.longitude'])
    .select(COLUMNS.verdict.map((column) => `verdict.${column}` as const));
});

/**
 * The stations of a scope that count today and match a filter, in order, ties by code in the same direction: those after
 * and before the bounds, from one end of them. Two statements, one for the stations and one for their findings, and one
 * more to look at the size of a division.
 */
export async function listStations(db: Db, scope: Scope, request: StationListRequest): Promise<ListedStation[]> {
  const { filter, order, after, before, limit, fromEnd = false } = request;
  const values = matchingValues(scope, filter);
  if (values === null) return [];
  const shape = { ...(await matchingShape(db, scope, values, order.field)), field: order.field, fromEnd };
  const rows = await selectPage(
    db,
    {
      ...values,
      limit,
      afterValue: after?.value,
      afterCode: after?.code,
      beforeValue: before?.value,
      beforeCode: before?.code,
    },
    { ...shape, direction: order.direction },
  );
  const findings = await findFindings(
    db,
    rows.map((row) => row.station_code),
  );
  const listed = rows.map((row) => ({
    station: toStationRecord({ ...row, code: row.station_code }),
    verdict: toVerdict(row, findings.get(row.station_code) ?? []),
    place: { value: orderValue(row, order), code: row.station_code },
  }));
  return fromEnd ? listed.reverse() : listed;
}

function orderValue(row: VerdictTable & { name: string }, { field }: StationOrder): string | number {
  switch (field) {
    case 'CODE':
      return row.station_code;
    case 'NAME':
      return row.name;
    case 'FULL_MEMBERS':
      return row.full_members;
    case 'SINCE':
      return row.failing_since;
  }
}
