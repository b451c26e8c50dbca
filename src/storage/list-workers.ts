import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import type { Scope } from '../access/scope.ts';
import type { IsoDate } from '../domain/date.ts';
import type { MembershipStage } from '../domain/membership.ts';
import { compileByShape } from './compile-once.ts';
import { containing, isNamedLike } from './contains.ts';
import type { Db } from './database.ts';
import { homeStation } from './home-station.ts';
import { isLive } from './is-live.ts';
import {
  isInRange,
  isSmallRange,
  isUnlimited,
  namesDivisions,
  rangeIn,
  type StationRange,
  selectRange,
  withRange,
} from './station-range.ts';
import type { Tables } from './tables.ts';
import { toWorkerRecord, WORKER_COLUMNS, type WorkerRecord } from './worker.ts';

/** Which workers are asked for: all given conditions hold at once, on one date. */
export interface WorkerFilter {
  /** Posted to this station on the date. */
  readonly stationCode?: string | undefined;
  /** Posted on the date to a station of this division or below it. */
  readonly divisionCode?: string | undefined;
  /** At this stage on the date. */
  readonly stage?: MembershipStage | undefined;
  /** Part of the name or the code; A–Z and a–z are the same. */
  readonly search?: string | undefined;
}

interface Values extends StationRange {
  readonly date: IsoDate;
  readonly stationCode: string | undefined;
  readonly stage: MembershipStage | undefined;
  readonly pattern: string | undefined;
}

interface Shape {
  /** Whether the workers are found through the stations of the range, which are few. */
  readonly throughRange: boolean;
}

type Joined = Tables & { within: { code: string } };
type Matching = SelectQueryBuilder<Joined, 'worker', object>;

const selectPage = compileByShape(
  (db, values: Values & { readonly after: string; readonly limit: number }, shape: Shape) =>
    selectMatching(db, values, shape)
      .where('worker.code', '>', values.after)
      .orderBy('worker.code')
      .limit(values.limit)
      .select(WORKER_COLUMNS),
);

/**
 * The workers of a scope that match a filter on a date, in the order of their codes: so many of those after one. A
 * worker is in a scope where their station on the date is, see {@link homeStation}.
 */
export async function listWorkers(
  db: Db,
  scope: Scope,
  filter: WorkerFilter,
  date: IsoDate,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<WorkerRecord[]> {
  const values = valuesOf(scope, filter, date);
  if (values === null) return [];
  const rows = await selectPage(db, { ...values, after: after ?? '', limit }, await shapeOf(db, scope, values));
  return rows.map(toWorkerRecord);
}

const selectCount = compileByShape((db, values: Values, shape: Shape) =>
  selectMatching(db, values, shape).select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many workers of a scope match a filter on a date. */
export async function countWorkers(db: Db, scope: Scope, filter: WorkerFilter, date: IsoDate): Promise<number> {
  const values = valuesOf(scope, filter, date);
  if (values === null) return 0;
  const rows = await selectCount(db, values, await shapeOf(db, scope, values));
  return Number(rows[0]?.count);
}

function valuesOf(scope: Scope, filter: WorkerFilter, date: IsoDate): Values | null {
  const { stationCode, divisionCode, stage, search } = filter;
  const range = rangeIn(scope, divisionCode);
  return (
    range && { ...range, date, stationCode, stage, pattern: search === undefined ? undefined : containing(search) }
  );
}

async function shapeOf(db: Db, scope: Scope, values: Values): Promise<Shape> {
  return { throughRange: namesDivisions(values) ? await isSmallRange(db, scope, values) : !isUnlimited(values) };
}

function selectMatching(db: Db, values: Values, { throughRange }: Shape): Matching {
  const { date, stationCode, divisionCode, stage, pattern } = values;
  let query = withRange(db, values).selectFrom('worker') as unknown as Matching;
  if (stationCode !== undefined) query = query.where('worker.code', 'in', (eb) => postedTo(eb, date, stationCode));
  if (divisionCode !== undefined) {
    query = query.where((eb) => {
      const posted = postedWithin(eb, date);
      return throughRange
        ? eb('worker.code', 'in', posted)
        : eb.exists(posted.whereRef('posting.worker_code', '=', 'worker.code'));
    });
  } else if (!isUnlimited(values)) {
    if (throughRange) query = query.where('worker.code', 'in', (eb) => everPostedTo(eb, values));
    query = query.where((eb) => eb.exists(homeIn(eb, values)));
  }
  if (stage !== undefined) query = query.where((eb) => eb.exists(stageOn(eb, date, stage)));
  if (pattern !== undefined) query = query.where(isNamedLike('worker', pattern));
  return query;
}

function postedTo(eb: ExpressionBuilder<Joined, 'worker'>, date: IsoDate, stationCode: string) {
  return eb
    .selectFrom('posting')
    .select('posting.worker_code')
    .where('posting.station_code', '=', stationCode)
    .where(isLive('posting', date));
}

// The order of a cross join stands: from the few divisions to their stations and who is posted there.
function postedWithin(eb: ExpressionBuilder<Joined, 'worker'>, date: IsoDate) {
  return eb
    .selectFrom('within')
    .crossJoin('station')
    .crossJoin('posting')
    .select('posting.worker_code')
    .whereRef('station.division_code', '=', 'within.code')
    .whereRef('posting.station_code', '=', 'station.code')
    .where(isLive('posting', date));
}

function everPostedTo(eb: ExpressionBuilder<Joined, 'worker'>, range: StationRange) {
  return eb
    .selectFrom(selectRange(eb as never, range).as('ranged'))
    .crossJoin('posting')
    .select('posting.worker_code')
    .whereRef('posting.station_code', '=', 'ranged.code');
}

function homeIn(eb: ExpressionBuilder<Joined, 'worker'>, values: Values) {
  const home = eb.selectFrom('station').select('station.code').where('station.code', '=', homeStation(values.date));
  const inRange = isInRange(values);
  return inRange === undefined ? home : home.where(inRange);
}

/** The entry that holds on the date, if it is this stage: none that begins later, by then, is there. */
function stageOn(eb: ExpressionBuilder<Joined, 'worker'>, date: IsoDate, stage: MembershipStage) {
  return eb
    .selectFrom('membership')
    .select('membership.worker_code')
    .whereRef('membership.worker_code', '=', 'worker.code')
    .where('membership.stage', '=', stage)
    .where('membership.valid_from', '<=', date)
    .where((entry) =>
      entry.not(
        entry.exists(
          entry
            .selectFrom('membership as later')
            .select('later.worker_code')
            .whereRef('later.worker_code', '=', 'membership.worker_code')
            .whereRef('later.valid_from', '>', 'membership.valid_from')
            .where('later.valid_from', '<=', date),
        ),
      ),
    );
}
