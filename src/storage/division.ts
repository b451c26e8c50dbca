import type { Division } from '../domain/division.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import type { DivisionTable } from './tables.ts';
import { withDivision } from './within-division.ts';
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

const selectSubtree = compileOnce((db, { code }: { code: string }) =>
  withDivision(db, code).selectFrom('within').select('code'),
);

/** The codes of this division and all below it; empty where it does not exist. */
export async function divisionCodesUnder(db: Db, divisionCode: string): Promise<string[]> {
  const rows = await selectSubtree(db, { code: divisionCode });
  return rows.map((row) => row.code);
}

const selectDivisionsUnder = compileOnce((db, { code }: { code: string }) =>
  withDivision(db, code)
    .selectFrom('within')
    .crossJoin('division')
    .whereRef('division.code', '=', 'within.code')
    .select(DIVISION_COLUMNS),
);

const selectAll = compileOnce((db, _: object) => db.selectFrom('division').select(DIVISION_COLUMNS));

/** This division and all below it, in no order; all divisions where null. Empty where it does not exist. */
export async function divisionsUnder(db: Db, divisionCode: string | null): Promise<Division[]> {
  const rows = await (divisionCode === null ? selectAll(db, {}) : selectDivisionsUnder(db, { code: divisionCode }));
  return rows.map(toDivision);
}

const selectPage = compileOnce((db, { after, limit }: { after: string; limit: number }) =>
  db.selectFrom('division').select(DIVISION_COLUMNS).where('code', '>', after).orderBy('code').limit(limit),
);

/** Divisions in the order of their codes, those after a code. */
export async function listDivisions(db: Db, after: string | null, limit: number): Promise<Division[]> {
  const rows = await selectPage(db, { after: after ?? '', limit });
  return rows.map(toDivision);
}

const countAll = compileOnce((db, _: object) =>
  db.selectFrom('division').select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many divisions there are. */
export async function countDivisions(db: Db): Promise<number> {
  const rows = await countAll(db, {});
  return Number(rows[0]?.count);
}

export async function insertDivisions(trx: Trx, divisions: readonly Division[], recordedAt: string): Promise<void> {
  const rows = divisions.map((division) => divisionRow(division, recordedAt));
  await insertRows(trx, 'division', rows);
}

/** Writes a division as it now is: another name, level, parent or policy. */
export async function updateDivision(trx: Trx, division: Division, recordedAt: string): Promise<void> {
  await updateRow(trx, 'division', { code: division.code }, divisionRow(division, recordedAt));
}
