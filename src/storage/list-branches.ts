import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import type { Scope } from '../access/scope.ts';
import type { IsoDate } from '../domain/date.ts';
import { BRANCH_COLUMNS, type BranchRecord, toBranchRecord } from './branch.ts';
import { compileByShape } from './compile-once.ts';
import { containing, isNamedLike } from './contains.ts';
import type { Db } from './database.ts';
import { isLive } from './is-live.ts';
import { isUnlimited, rangeIn, type StationRange, selectRange, withRange } from './station-range.ts';
import type { Tables } from './tables.ts';

/** Which branches are asked for: all given conditions hold at once. */
export interface BranchFilter {
  /** It names this division or one below it, or, naming none, covers a station there at any time. */
  readonly divisionCode?: string | undefined;
  /** Established by this date and not yet dissolved. */
  readonly liveOn?: IsoDate | undefined;
  /** Part of the name or the code; A–Z and a–z are the same. */
  readonly search?: string | undefined;
}

interface Values extends StationRange {
  readonly liveOn: IsoDate | undefined;
  readonly pattern: string | undefined;
}

type Joined = Tables & { within: { code: string } };
type Matching = SelectQueryBuilder<Joined, 'branch', object>;

const selectPage = compileByShape(
  (db, values: Values & { readonly after: string; readonly limit: number }, _: object) =>
    selectMatching(db, values)
      .where('branch.code', '>', values.after)
      .orderBy('branch.code')
      .limit(values.limit)
      .select(BRANCH_COLUMNS),
);

/**
 * The branches of a scope that match a filter, in the order of their codes: so many of those after one. A branch is in a
 * scope if it names a division there, or covers a station there at any time; see {@link branchCodesInScope}.
 */
export async function listBranches(
  db: Db,
  scope: Scope,
  filter: BranchFilter,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<BranchRecord[]> {
  const values = valuesOf(scope, filter);
  if (values === null) return [];
  const rows = await selectPage(db, { ...values, after: after ?? '', limit }, {});
  return rows.map(toBranchRecord);
}

const selectCount = compileByShape((db, values: Values, _: object) =>
  selectMatching(db, values).select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many branches of a scope match a filter. */
export async function countBranches(db: Db, scope: Scope, filter: BranchFilter): Promise<number> {
  const values = valuesOf(scope, filter);
  if (values === null) return 0;
  const rows = await selectCount(db, values, {});
  return Number(rows[0]?.count);
}

function valuesOf(scope: Scope, { divisionCode, liveOn, search }: BranchFilter): Values | null {
  const range = rangeIn(scope, divisionCode);
  return range && { ...range, liveOn, pattern: search === undefined ? undefined : containing(search) };
}

function selectMatching(db: Db, values: Values): Matching {
  const { divisionCode, rootCodes, liveOn, pattern } = values;
  let query = withRange(db, values).selectFrom('branch') as unknown as Matching;
  if (liveOn !== undefined) query = query.where(isLive('branch', liveOn));
  if (divisionCode !== undefined) {
    query = query.where((eb) => eb('branch.code', 'in', namingWithin(eb).union(coveringWithin(eb))));
  } else if (!isUnlimited(values)) {
    query = query.where((eb) => {
      const covering = coveringRange(eb, values);
      return eb('branch.code', 'in', rootCodes === undefined ? covering : namingWithin(eb).union(covering));
    });
  }
  if (pattern !== undefined) query = query.where(isNamedLike('branch', pattern));
  return query;
}

// The order of a cross join stands: from the few divisions to what names them, or to their stations and what covers them.
function namingWithin(eb: ExpressionBuilder<Joined, 'branch'>) {
  return eb
    .selectFrom('within')
    .crossJoin('branch as naming')
    .select('naming.code')
    .whereRef('naming.division_code', '=', 'within.code');
}

function coveringWithin(eb: ExpressionBuilder<Joined, 'branch'>) {
  return eb
    .selectFrom('within')
    .crossJoin('station')
    .crossJoin('coverage')
    .crossJoin('branch as covering')
    .select('covering.code')
    .whereRef('station.division_code', '=', 'within.code')
    .whereRef('coverage.station_code', '=', 'station.code')
    .whereRef('covering.code', '=', 'coverage.branch_code')
    .where('covering.division_code', 'is', null);
}

/** Whether it names a division or none. */
function coveringRange(eb: ExpressionBuilder<Joined, 'branch'>, range: StationRange) {
  return eb
    .selectFrom(selectRange(eb as never, range).as('ranged'))
    .crossJoin('coverage')
    .select('coverage.branch_code as code')
    .whereRef('coverage.station_code', '=', 'ranged.code');
}
