import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import type { IsoDate } from '../domain/date.ts';
import { BRANCH_COLUMNS, type BranchRecord, toBranchRecord } from './branch.ts';
import { compileByShape } from './compile-once.ts';
import { containing, isLike } from './contains.ts';
import type { Db } from './database.ts';
import { isLive } from './is-live.ts';
import type { Tables } from './tables.ts';
import { withDivision } from './within-division.ts';

/** Which branches are asked for: all given conditions hold at once. */
export interface BranchFilter {
  /** It names this division or one below it, or, naming none, covers a station there at any time. */
  readonly divisionCode?: string | undefined;
  /** Established by this date and not yet dissolved. */
  readonly liveOn?: IsoDate | undefined;
  /** Part of the name or the code; A–Z and a–z are the same. */
  readonly search?: string | undefined;
}

interface Values {
  readonly divisionCode: string | undefined;
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

/** The branches that match a filter, in the order of their codes: so many of those after one. */
export async function listBranches(
  db: Db,
  filter: BranchFilter,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<BranchRecord[]> {
  const rows = await selectPage(db, { ...valuesOf(filter), after: after ?? '', limit }, {});
  return rows.map(toBranchRecord);
}

const selectCount = compileByShape((db, values: Values, _: object) =>
  selectMatching(db, values).select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many branches match a filter. */
export async function countBranches(db: Db, filter: BranchFilter): Promise<number> {
  const rows = await selectCount(db, valuesOf(filter), {});
  return Number(rows[0]?.count);
}

function valuesOf({ divisionCode, liveOn, search }: BranchFilter): Values {
  return { divisionCode, liveOn, pattern: search === undefined ? undefined : containing(search) };
}

function selectMatching(db: Db, { divisionCode, liveOn, pattern }: Values): Matching {
  const source = (divisionCode === undefined ? db : withDivision(db, divisionCode)) as unknown as Db;
  let query = source.selectFrom('branch') as unknown as Matching;
  if (liveOn !== undefined) query = query.where(isLive('branch', liveOn));
  if (divisionCode !== undefined) {
    query = query.where((eb) => eb('branch.code', 'in', namingWithin(eb).union(coveringWithin(eb))));
  }
  if (pattern !== undefined) {
    query = query.where((eb) =>
      eb.or([isLike(eb.ref('branch.name'), pattern), isLike(eb.ref('branch.code'), pattern)]),
    );
  }
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
