import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool } from 'kysely';
import type { Scope } from '../access/scope.ts';
import type { Db } from './database.ts';
import type { Tables } from './tables.ts';
import { isFew, isSmallDivision, withDivision } from './within-division.ts';

/** The stations a query goes over, as values of it: those that any of these names; nothing given: all there are. */
export interface StationRange {
  /** Of a division and all below it. */
  readonly divisionCode: string | undefined;
  /** Of these divisions and all below them. */
  readonly rootCodes: readonly string[] | undefined;
  /** These themselves. */
  readonly grantedCodes: readonly string[] | undefined;
}

/**
 * What of a scope a filter by division leaves: within the scope the division alone, without one the whole scope. Null:
 * nothing, for a division outside of the scope is as good as none.
 */
export function rangeIn({ area }: Scope, divisionCode: string | null | undefined): StationRange | null {
  if (divisionCode !== undefined && divisionCode !== null) {
    if (area?.divisions.has(divisionCode) === false) return null;
    return { divisionCode, rootCodes: undefined, grantedCodes: undefined };
  }
  if (area === null) return { divisionCode: undefined, rootCodes: undefined, grantedCodes: undefined };
  const { roots, stations } = area;
  if (roots.length === 0 && stations.size === 0) return null;
  return {
    divisionCode: undefined,
    rootCodes: roots.length === 0 ? undefined : roots,
    grantedCodes: stations.size === 0 ? undefined : [...stations],
  };
}

/** Whether a range leaves no station out. */
export function isUnlimited(range: StationRange): boolean {
  return !namesDivisions(range) && range.grantedCodes === undefined;
}

/** Whether a range goes over whole divisions. */
export function namesDivisions({ divisionCode, rootCodes }: StationRange): boolean {
  return divisionCode !== undefined || rootCodes !== undefined;
}

/** Whether it pays to go through the divisions of a range and their stations, since they are few. */
export async function isSmallRange(db: Db, { area }: Scope, { divisionCode }: StationRange): Promise<boolean> {
  return divisionCode === undefined ? isFew(area?.divisions.size ?? 0) : isSmallDivision(db, divisionCode);
}

/** With the table `within`, the divisions of a range, where it names any. */
export function withRange(db: Db, { divisionCode, rootCodes }: StationRange): Db {
  const codes = divisionCode ?? rootCodes;
  return codes === undefined ? db : (withDivision(db, codes) as unknown as Db);
}

type Joined = Tables & { within: { code: string } };

/** Whether `station` is one of a range; undefined where every one is. To be read from {@link withRange}. */
export function isInRange(range: StationRange): Expression<SqlBool> | undefined {
  const eb = expressionBuilder<Joined, 'station'>();
  const { grantedCodes } = range;
  const conditions = [
    ...(namesDivisions(range)
      ? [eb('station.division_code', 'in', eb.selectFrom('within').select('within.code'))]
      : []),
    ...(grantedCodes === undefined ? [] : [eb('station.code', 'in', grantedCodes)]),
  ];
  return conditions.length < 2 ? conditions[0] : eb.or(conditions);
}

/**
 * The codes of the stations of a range that is not unlimited, from its few divisions to their stations, and those
 * granted. To be read from {@link withRange}.
 */
export function selectRange(eb: ExpressionBuilder<Tables, never>, range: StationRange) {
  const tables = eb as unknown as ExpressionBuilder<Joined, never>;
  // The order of a cross join stands.
  const below = tables
    .selectFrom('within')
    .crossJoin('station')
    .select('station.code')
    .whereRef('station.division_code', '=', 'within.code');
  const { grantedCodes } = range;
  if (grantedCodes === undefined) return below;
  const granted = tables.selectFrom('station').select('station.code').where('station.code', 'in', grantedCodes);
  return namesDivisions(range) ? below.union(granted) : granted;
}

/** The codes of the divisions of a range that is not unlimited: those it goes over, and those of the stations granted. */
export function selectDivisionsOf(eb: ExpressionBuilder<Tables, never>, range: StationRange) {
  const tables = eb as unknown as ExpressionBuilder<Joined, never>;
  const below = tables.selectFrom('within').select('within.code');
  const { grantedCodes } = range;
  if (grantedCodes === undefined) return below;
  const granted = tables
    .selectFrom('station')
    .select('station.division_code as code')
    .where('station.code', 'in', grantedCodes);
  return namesDivisions(range) ? below.union(granted) : granted;
}
