import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import { COLUMNS, KEYS } from './columns.ts';
import type { Db, Trx } from './database.ts';
import { runQuery } from './run-query.ts';
import type { Tables } from './tables.ts';

/** A row as the database has it. */
export type AnyRow = Readonly<Record<string, unknown>>;
type AnyTables = Record<string, Record<string, unknown>>;

// Larger statements are no faster, and smaller ones are far slower.
const MOST_ROWS = 64;

const kept = new WeakMap<object, Map<string, CompiledQuery>>();

/** Inserts rows, many to a statement. */
export async function insert(trx: Trx, table: keyof Tables, rows: readonly object[]): Promise<void> {
  for (const part of partsOf(rows)) await write(trx, 'insert', table, part);
}

/** Inserts rows or, where their keys are there already, replaces them. */
export async function upsert(trx: Trx, table: keyof Tables, rows: readonly object[]): Promise<void> {
  for (const part of partsOf(rows)) await write(trx, 'upsert', table, part);
}

// Sizes are powers of two, so that few texts arise.
function* partsOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; ) {
    const size = Math.min(MOST_ROWS, 2 ** Math.floor(Math.log2(rows.length - start)));
    yield rows.slice(start, start + size);
    start += size;
  }
}

/** Gives some columns of the row with this key other values. */
export async function updateByKey(
  trx: Trx,
  table: keyof Tables,
  key: object,
  columns: readonly string[],
  row: object,
): Promise<void> {
  const compiled = compile(trx, `update ${table} ${columns}`, (db) => {
    return whereAll(db.updateTable(table).set(blankRow(columns)), table, KEYS[table]);
  });
  await runQuery(trx, { ...compiled, parameters: [...pick(row, columns), ...pick(key, KEYS[table])] });
}

/** The row with this key. */
export async function selectByKey(trx: Trx, table: keyof Tables, key: object): Promise<AnyRow | undefined> {
  const compiled = compile(trx, `select ${table}`, (db) =>
    whereAll(db.selectFrom(table).select(COLUMNS[table]), table, KEYS[table]),
  );
  const rows = await runQuery<AnyRow>(trx, { ...compiled, parameters: pick(key, KEYS[table]) });
  return rows[0];
}

/** Deletes the rows that have these values in some columns, and answers them. */
export async function deleteWhere(
  trx: Trx,
  table: keyof Tables,
  columns: readonly string[],
  values: object,
): Promise<AnyRow[]> {
  const compiled = compile(trx, `delete ${table} ${columns}`, (db) =>
    whereAll(db.deleteFrom(table).returning(COLUMNS[table] as readonly string[]), table, columns),
  );
  return runQuery<AnyRow>(trx, { ...compiled, parameters: pick(values, columns) });
}

async function write(
  trx: Trx,
  verb: keyof typeof BUILDERS,
  table: keyof Tables,
  rows: readonly object[],
): Promise<void> {
  const compiled = compile(trx, `${verb} ${table} ${rows.length}`, (db) => BUILDERS[verb](db, table, rows.length));
  const parameters: unknown[] = [];
  for (const row of rows) for (const column of COLUMNS[table]) parameters.push((row as AnyRow)[column]);
  await runQuery(trx, { ...compiled, parameters });
}

function pick(row: object, columns: readonly string[]): unknown[] {
  return columns.map((column) => (row as AnyRow)[column]);
}

function compile(db: Db, name: string, build: (db: Kysely<AnyTables>) => Compilable): CompiledQuery {
  const dialect = db.getExecutor().adapter.constructor;
  let byName = kept.get(dialect);
  if (byName === undefined) {
    byName = new Map();
    kept.set(dialect, byName);
  }
  let compiled = byName.get(name);
  if (compiled === undefined) {
    compiled = build(db as unknown as Kysely<AnyTables>).compile();
    byName.set(name, compiled);
  }
  return compiled;
}

/** A row of nothing: only the places of its values matter, which are those of the columns. */
function blankRow(columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, '']));
}

const BUILDERS = {
  insert: (db: Kysely<AnyTables>, table: keyof Tables, size: number) =>
    db.insertInto(table).values(Array.from({ length: size }, () => blankRow(COLUMNS[table]))),

  upsert: (db: Kysely<AnyTables>, table: keyof Tables, size: number) => {
    const others = COLUMNS[table].filter((column) => !(KEYS[table] as readonly string[]).includes(column));
    return BUILDERS.insert(db, table, size).onConflict((conflict) =>
      conflict
        .columns(KEYS[table] as readonly string[])
        .doUpdateSet((eb) => Object.fromEntries(others.map((column) => [column, eb.ref(`excluded.${column}`)]))),
    );
  },
};

interface Narrowed<Self> {
  where(column: string, operator: '=' | 'is not distinct from', value: string): Self;
}

function whereAll<Query extends Narrowed<Query>>(query: Query, table: keyof Tables, columns: readonly string[]): Query {
  return columns.reduce((narrowed, column) => narrowed.where(column, comparison(table, column), ''), query);
}

// The only keys with a null in them: a responsible body since ever, and the areas of roles. Everywhere else `=` lets every
// database use its index.
const CAN_BE_NULL: Partial<Record<keyof Tables, readonly string[]>> = {
  responsible_body: ['valid_from'],
  key_grant: ['division_code', 'station_code'],
  user_grant: ['division_code', 'station_code'],
};

function comparison(table: keyof Tables, column: string): '=' | 'is not distinct from' {
  return CAN_BE_NULL[table]?.includes(column) === true ? 'is not distinct from' : '=';
}
