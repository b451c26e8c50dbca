import type { Scope } from '../access/scope.ts';
import type { Division } from '../domain/division.ts';
import { compileByShape, compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import { isUnlimited, rangeIn, type StationRange, selectDivisionsOf, withRange } from './station-range.ts';
import type { DivisionTable } from './tables.ts';
import { insertRows, updateRow } from './write-rows.ts';

type DivisionRow = Omit<DivisionTable, 'recorded_at'>;

/** The columns a division is made of. */
export const DIVISION_COLUMNS = [
  'division.code',
  'division.name',
  'division.level',
  'division.parent_code',
  'division.policy',
] as const;

export function toDivision(row: DivisionRow): Division {
  return {
    code: row.code,
    name: row.name,
    level: row.level,
    parentCode: row.parent_code ?? undefined,
    policy: row.policy ?? undefined,
  };
}

export function divisionRow(division: Division, recordedAt: string): DivisionTable {
  return {
    code: division.code,
    name: division.name,
    level: division.level,
    parent_code: division.parentCode ?? null,
    policy: division.policy ?? null,
    recorded_at: recordedAt,
  };
}

const selectDivisions = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('division').select(DIVISION_COLUMNS).where('code', 'in', codes),
);

/** The divisions with these codes, by code; those that do not exist are missing. */
export async function divisionsByCodes(db: Db, codes: readonly string[]): Promise<Map<string, Division>> {
  const rows = await selectDivisions(db, { codes });
  return new Map(rows.map((row) => [row.code, toDivision(row)]));
}

const selectChains = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db
    .withRecursive('chain', (cte) =>
      cte
        .selectFrom('division')
        .select(DIVISION_COLUMNS)
        .where('code', 'in', codes)
        .union((eb) =>
          eb.selectFrom('chain').innerJoin('division', 'division.code', 'chain.parent_code').select(DIVISION_COLUMNS),
        ),
    )
    .selectFrom('chain')
    .selectAll(),
);

/** These divisions and all above them, once each. */
export async function divisionsUpwards(db: Db, codes: readonly string[]): Promise<Division[]> {
  const rows = await selectChains(db, { codes });
  return rows.map(toDivision);
}

const selectIn = compileByShape((db, range: StationRange, _: object) =>
  selectWithin(db, range).select(DIVISION_COLUMNS),
);

/**
 * This division and all below it, in no order; where null, all of the scope. Empty where it does not exist, or not for
 * the scope.
 */
export async function divisionsUnder(db: Db, scope: Scope, divisionCode: string | null): Promise<Division[]> {
  const range = rangeIn(scope, divisionCode);
  return range === null ? [] : (await selectIn(db, range, {})).map(toDivision);
}

const selectPage = compileByShape(
  (db, values: StationRange & { readonly after: string; readonly limit: number }, _: object) =>
    selectWithin(db, values)
      .select(DIVISION_COLUMNS)
      .where('division.code', '>', values.after)
      .orderBy('division.code')
      .limit(values.limit),
);

/** The divisions of a scope in the order of their codes, those after a code. */
export async function listDivisions(db: Db, scope: Scope, after: string | null, limit: number): Promise<Division[]> {
  const range = rangeIn(scope, null);
  const rows = range === null ? [] : await selectPage(db, { ...range, after: after ?? '', limit }, {});
  return rows.map(toDivision);
}

const countWithin = compileByShape((db, range: StationRange, _: object) =>
  selectWithin(db, range).select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many divisions a scope has. */
export async function countDivisions(db: Db, scope: Scope): Promise<number> {
  const range = rangeIn(scope, null);
  return range === null ? 0 : Number((await countWithin(db, range, {}))[0]?.count);
}

/** The divisions of a range: those it goes over, and those of the stations granted. */
function selectWithin(db: Db, range: StationRange) {
  const query = withRange(db, range).selectFrom('division');
  if (isUnlimited(range)) return query;
  return query.where((eb) => eb('division.code', 'in', selectDivisionsOf(eb as never, range)));
}

export async function insertDivisions(trx: Trx, divisions: readonly Division[], recordedAt: string): Promise<void> {
  const rows = divisions.map((division) => divisionRow(division, recordedAt));
  await insertRows(trx, 'division', rows);
}

/** Writes a division as it now is: another name, level, parent or policy. */
export async function updateDivision(trx: Trx, division: Division, recordedAt: string): Promise<void> {
  await updateRow(trx, 'division', { code: division.code }, divisionRow(division, recordedAt));
}
