import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import { COLUMNS, KEYS } from './columns.ts';
import type { Db, Trx } from './database.ts';
import { runQuery } from './run-query.ts';
import type { Tables } from './tables.ts';

/** The columns that tell a row of the table apart, with their values. */
export type Key<Table extends keyof Tables> = Pick<Tables[Table], (typeof KEYS)[Table][number] & keyof Tables[Table]>;

type AnyRow = Readonly<Record<string, unknown>>;
type AnyTables = Record<string, Record<string, unknown>>;

// Larger statements are no faster, and smaller ones are far slower.
const MOST_ROWS = 64;

const kept = new WeakMap<object, Map<string, CompiledQuery>>();

/** Inserts rows, many to a statement. */
export async function insertRows<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  rows: readonly Tables[Table][],
): Promise<void> {
  for (const part of partsOf(rows)) await write(trx, 'insert', table, part.length, part, []);
}

/** Inserts rows or, where their keys are there already, replaces them. */
export async function upsertRows<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  rows: readonly Tables[Table][],
): Promise<void> {
  for (const part of partsOf(rows)) await write(trx, 'upsert', table, part.length, part, []);
}

// Sizes are powers of two, so that few texts arise.
function* partsOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; ) {
    const size = Math.min(MOST_ROWS, 2 ** Math.floor(Math.log2(rows.length - start)));
    yield rows.slice(start, start + size);
    start += size;
  }
}

/** Replaces the row with this key, wherever that changes it, its key too. */
export async function updateRow<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  key: Key<Table>,
  row: Tables[Table],
): Promise<void> {
  await write(
    trx,
    'update',
    table,
    1,
    [row],
    KEYS[table].map((column) => (key as AnyRow)[column]),
  );
}

/** Writes some columns of the row with the key of this one; what else is there, and its indexes, stay untouched. */
export async function updateColumns<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  row: Key<Table> & Partial<Tables[Table]>,
  columns: readonly (keyof Tables[Table] & string)[],
): Promise<void> {
  const compiled = compile(trx, `update ${table} ${columns}`, (db) => updateByKey(db, table, columns));
  const parameters = [...columns, ...KEYS[table]].map((column) => valuesOf(row)[column]);
  await runQuery(trx, { ...compiled, parameters });
}

/** The columns, other than one that may be left out, in which two rows of a table differ. */
export function differingColumns<Table extends keyof Tables>(
  table: Table,
  one: Tables[Table],
  other: Tables[Table],
  leftOut?: keyof Tables[Table],
): (keyof Tables[Table] & string)[] {
  const columns: readonly (keyof Tables[Table] & string)[] = COLUMNS[table] as readonly string[] as readonly never[];
  return columns.filter((column) => one[column] !== other[column] && column !== leftOut);
}

/** Deletes the row with this key. */
export async function deleteRow<Table extends keyof Tables>(trx: Trx, table: Table, key: Key<Table>): Promise<void> {
  await write(
    trx,
    'delete',
    table,
    0,
    [],
    KEYS[table].map((column) => (key as AnyRow)[column]),
  );
}

function valuesOf(row: object): AnyRow {
  return row as AnyRow;
}

async function write(
  trx: Trx,
  verb: Verb,
  table: keyof Tables,
  size: number,
  rows: readonly object[],
  key: readonly unknown[],
): Promise<void> {
  const compiled = compile(trx, `${verb} ${table} ${size}`, (db) => BUILDERS[verb](db, table, size));
  const parameters: unknown[] = [];
  for (const row of rows) for (const column of COLUMNS[table]) parameters.push(valuesOf(row)[column]);
  for (const value of key) parameters.push(value);
  await runQuery(trx, { ...compiled, parameters });
}

type Verb = 'insert' | 'update' | 'upsert' | 'delete';

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

  update: (db: Kysely<AnyTables>, table: keyof Tables) => updateByKey(db, table, COLUMNS[table]),

  delete: (db: Kysely<AnyTables>, table: keyof Tables) => {
    let query = db.deleteFrom(table);
    for (const column of KEYS[table]) query = query.where(column, comparison(table, column), '');
    return query;
  },
};

function updateByKey(db: Kysely<AnyTables>, table: keyof Tables, columns: readonly string[]) {
  let query = db.updateTable(table).set(blankRow(columns));
  for (const column of KEYS[table]) query = query.where(column, comparison(table, column), '');
  return query;
}

// The only key with a null in it: a responsible body since ever. Everywhere else `=` lets every database use its index.
function comparison(table: keyof Tables, column: string): '=' | 'is not distinct from' {
  return table === 'responsible_body' && column === 'valid_from' ? 'is not distinct from' : '=';
}
