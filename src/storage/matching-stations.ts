import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from 'kysely';
import { LAST_DATE } from '../domain/date.ts';
import type { StationFilter, StationOrderField } from '../domain/station-query.ts';
import { containing, isLike } from './contains.ts';
import type { Db } from './database.ts';
import type { Tables } from './tables.ts';
import { isSmallDivision, withDivision } from './within-division.ts';

/**
 * What the query for a filter depends on, beside which conditions there are: the table it goes along, the one that
 * leaves the fewest rows, and the order of the list; null: the stations are only counted.
 */
export interface MatchingShape {
  readonly along: 'codes' | 'divisions' | 'findings' | 'verdicts' | 'names';
  readonly field: StationOrderField | null;
  /** Whether only stations that fail are asked for. */
  readonly failing: boolean;
}

/** The conditions of a filter; those that are undefined are none. */
export type MatchingValues = Omit<StationFilter, 'search'> & { readonly pattern: string | undefined };

export function matchingValues({ search, ...filter }: StationFilter): MatchingValues {
  return { ...filter, pattern: search === undefined ? undefined : containing(search) };
}

/** Whether a list of the filter is empty: then nothing matches. */
export function matchesNothing({ codes, levels, statuses, requiredKinds, findingCodes }: StationFilter): boolean {
  return [codes, levels, statuses, requiredKinds, findingCodes].some((list) => list?.length === 0);
}

export async function matchingShape(
  db: Db,
  filter: StationFilter,
  field: StationOrderField | null,
): Promise<MatchingShape> {
  const failing = filter.statuses?.every((status) => status === 'NON_COMPLIANT') ?? false;
  return { along: await chooseTable(db, filter, field), field, failing };
}

async function chooseTable(
  db: Db,
  filter: StationFilter,
  field: StationOrderField | null,
): Promise<MatchingShape['along']> {
  if (filter.codes !== undefined) return 'codes';
  if (filter.divisionCode !== undefined && (await isSmallDivision(db, filter.divisionCode))) return 'divisions';
  if (field === 'NAME') return 'names';
  return !isInVerdict(field) && filter.findingCodes?.length === 1 ? 'findings' : 'verdicts';
}

/** Whether the list is in the order of a column of the verdicts. */
function isInVerdict(field: StationOrderField | null): boolean {
  return field === 'FULL_MEMBERS' || field === 'SINCE';
}

type Joined = Tables & { within: { code: string }; finding: Tables['verdict_finding'] };
type Source = 'station' | 'verdict' | 'finding' | 'within';
/** Stations with their verdicts, of those that match. */
export type Matching = SelectQueryBuilder<Joined, Source, object>;

/** The stations that count and match, with their verdicts; `station` is there only where it is needed. */
export function selectMatching(db: Db, values: MatchingValues, shape: MatchingShape): Matching {
  const source = values.divisionCode === undefined ? db : withDivision(db, values.divisionCode);
  return joinAlong(source as Db, values, shape).where((eb) => eb.and(conditions(eb, values, shape)));
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

function needsStation({ divisionCode, levels, pattern }: MatchingValues, field: StationOrderField | null): boolean {
  return field !== null || divisionCode !== undefined || levels !== undefined || pattern !== undefined;
}

function conditions(
  eb: ExpressionBuilder<Joined, Source>,
  { divisionCode, codes, levels, statuses, requiredKinds, findingCodes, pattern }: MatchingValues,
  { along, field, failing }: MatchingShape,
): Expression<SqlBool>[] {
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
  if (pattern !== undefined) {
    found.push(eb.or([isLike(eb.ref('station.name'), pattern), isLike(eb.ref('station.code'), pattern)]));
  }
  if (divisionCode !== undefined && along !== 'divisions') {
    found.push(eb('station.division_code', 'in', eb.selectFrom('within').select('within.code')));
  }
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
