import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from 'kysely';
import type { Scope } from '../access/scope.ts';
import { LAST_DATE } from '../domain/date.ts';
import type { StationFilter, StationOrderField } from '../domain/station-query.ts';
import { containing, isNamedLike } from './contains.ts';
import type { Db } from './database.ts';
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

/**
 * What the query for a filter depends on, beside which conditions there are: the table it goes along, the one that
 * leaves the fewest rows, and the order of the list; null: the stations are only counted.
 */
export interface MatchingShape {
  readonly along: 'codes' | 'divisions' | 'range' | 'findings' | 'verdicts' | 'names';
  readonly field: StationOrderField | null;
  /** Whether only stations that fail are asked for. */
  readonly failing: boolean;
}

/** The conditions of a filter within a scope; those that are undefined are none. */
export type MatchingValues = Omit<StationFilter, 'search' | 'divisionCode'> &
  StationRange & { readonly pattern: string | undefined };

/** Which stations a filter leaves of a scope; null: none, whatever there is. */
export function matchingValues(
  scope: Scope,
  { search, divisionCode, ...filter }: StationFilter,
): MatchingValues | null {
  const { codes, levels, statuses, requiredKinds, findingCodes } = filter;
  if ([codes, levels, statuses, requiredKinds, findingCodes].some((list) => list?.length === 0)) return null;
  const range = rangeIn(scope, divisionCode);
  return range && { ...filter, ...range, pattern: search === undefined ? undefined : containing(search) };
}

export async function matchingShape(
  db: Db,
  scope: Scope,
  values: MatchingValues,
  field: StationOrderField | null,
): Promise<MatchingShape> {
  const failing = values.statuses?.every((status) => status === 'NON_COMPLIANT') ?? false;
  return { along: await chooseTable(db, scope, values, field), field, failing };
}

async function chooseTable(
  db: Db,
  scope: Scope,
  values: MatchingValues,
  field: StationOrderField | null,
): Promise<MatchingShape['along']> {
  if (values.codes !== undefined) return 'codes';
  if (!namesDivisions(values)) {
    if (values.grantedCodes !== undefined) return 'codes';
  } else if (await isSmallRange(db, scope, values)) {
    return values.grantedCodes === undefined ? 'divisions' : 'range';
  }
  if (field === 'NAME') return 'names';
  return !isInVerdict(field) && values.findingCodes?.length === 1 ? 'findings' : 'verdicts';
}

/** Whether the list is in the order of a column of the verdicts. */
function isInVerdict(field: StationOrderField | null): boolean {
  return field === 'FULL_MEMBERS' || field === 'SINCE';
}

type Joined = Tables & { within: { code: string }; ranged: { code: string }; finding: Tables['verdict_finding'] };
type Source = 'station' | 'verdict' | 'finding' | 'within' | 'ranged';
/** Stations with their verdicts, of those that match. */
export type Matching = SelectQueryBuilder<Joined, Source, object>;

/** The stations that count and match, with their verdicts; `station` is there only where it is needed. */
export function selectMatching(db: Db, values: MatchingValues, shape: MatchingShape): Matching {
  return joinAlong(withRange(db, values), values, shape).where((eb) => eb.and(conditions(eb, values, shape)));
}

// In SQLite the order of a cross join stands: the first table leads, the others are looked up by their keys. Other
// databases take it for the inner join it is and find their own way.
function joinAlong(db: Db, values: MatchingValues, { along, field }: MatchingShape): Matching {
  const tables = db as unknown as Kysely<Joined>;
  const ofStation = sql<SqlBool>`verdict.station_code = station.code`;
  switch (along) {
    case 'divisions':
      return tables
        .selectFrom('within')
        .crossJoin('station')
        .crossJoin('verdict')
        .whereRef('station.division_code', '=', 'within.code')
        .where(ofStation) as unknown as Matching;
    case 'range':
      return tables
        .with('ranged', (cte) => selectRange(cte as never, values) as never)
        .selectFrom('ranged')
        .crossJoin('station')
        .crossJoin('verdict')
        .whereRef('station.code', '=', 'ranged.code')
        .where(ofStation) as unknown as Matching;
    case 'codes':
    case 'names':
      return tables.selectFrom('station').crossJoin('verdict').where(ofStation) as unknown as Matching;
    case 'findings': {
      const query = tables
        .selectFrom('verdict_finding as finding')
        .crossJoin('verdict')
        .whereRef('verdict.station_code', '=', 'finding.station_code');
      return (needsStation(values, field) ? query.crossJoin('station').where(ofStation) : query) as unknown as Matching;
    }
    case 'verdicts': {
      const query = tables.selectFrom('verdict');
      return (needsStation(values, field) ? query.crossJoin('station').where(ofStation) : query) as unknown as Matching;
    }
  }
}

function needsStation(values: MatchingValues, field: StationOrderField | null): boolean {
  return field !== null || !isUnlimited(values) || values.levels !== undefined || values.pattern !== undefined;
}

function conditions(
  eb: ExpressionBuilder<Joined, Source>,
  values: MatchingValues,
  { along, field, failing }: MatchingShape,
): Expression<SqlBool>[] {
  const { codes, levels, statuses, requiredKinds, findingCodes, pattern } = values;
  const found: Expression<SqlBool>[] = [];
  // An index by status holds the stations in order for one status alone; for more, they would have to be sorted.
  const byStatus = along === 'verdicts' && field !== 'SINCE' && (field === null || statuses?.length === 1);
  const byCount = byStatus || (along === 'verdicts' && isInVerdict(field));
  found.push(eb(byCount ? eb.ref('verdict.counts') : unindexed('verdict.counts', 0), '=', 1));
  if (statuses !== undefined) {
    found.push(eb(byStatus ? eb.ref('verdict.status') : unindexed('verdict.status', ''), 'in', statuses));
  }
  // Read from the end of the list, those that do not fail would come first.
  if (failing && field === 'SINCE') found.push(eb('verdict.failing_since', '<', LAST_DATE));
  if (requiredKinds !== undefined) found.push(eb('verdict.required_kind', 'in', requiredKinds));
  if (codes !== undefined) found.push(eb('station.code', 'in', codes));
  if (levels !== undefined) found.push(eb('station.level', 'in', levels));
  if (pattern !== undefined) found.push(isNamedLike('station', pattern));
  const inRange = along === 'divisions' || along === 'range' ? undefined : isInRange(values);
  if (inRange !== undefined) found.push(inRange);
  if (findingCodes !== undefined && along === 'findings') {
    found.push(eb('finding.code', 'in', findingCodes), eb('finding.waiver_from', 'is', null));
  } else if (findingCodes !== undefined) {
    found.push(
      eb.exists(
        eb
          .selectFrom('verdict_finding')
          .select('verdict_finding.station_code')
          .whereRef('verdict_finding.station_code', '=', 'verdict.station_code')
          .where('verdict_finding.code', 'in', findingCodes)
          .where('verdict_finding.waiver_from', 'is', null),
      ),
    );
  }
  return found;
}

/** The column, but no index of it: the rows are to come in the order of another. */
function unindexed<Value extends string | number>(column: string, ifNull: Value) {
  return sql<Value>`coalesce(${sql.ref(column)}, ${sql.lit(ifNull)})`;
}
