import type { CompiledQuery, Kysely } from 'kysely';
import { COLUMNS, KEYS } from './columns.ts';
import type { Db, Trx } from './database.ts';
import type { Tables } from './tables.ts';

/** The columns that tell a row of the table apart, with their values. */
export type Key<Table extends keyof Tables> = Pick<Tables[Table], (typeof KEYS)[Table][number] & keyof Tables[Table]>;

type AnyRow = Readonly<Record<string, unknown>>;
type AnyTables = Record<string, Record<string, unknown>>;

// Larger statements are no faster, and smaller ones are far slower.
const MOST_ROWS = 64;

const inserts = new WeakMap<object, Map<string, CompiledQuery>>();

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

async function write(
  trx: Trx,
  verb: Verb,
  table: keyof Tables,
  size: number,
  rows: readonly object[],
  key: readonly unknown[],
): Promise<void> {
  const compiled = compile(trx, verb, table, size);
  const parameters: unknown[] = [];
  for (const row of rows) for (const column of COLUMNS[table]) parameters.push((row as AnyRow)[column]);
  for (const value of key) parameters.push(value);
  await trx.executeQuery({ ...compiled, parameters });
}

type Verb = 'insert' | 'update' | 'upsert' | 'delete';

function compile(db: Db, verb: Verb, table: keyof Tables, size: number): CompiledQuery {
  const dialect = db.getExecutor().adapter.constructor;
  let byText = inserts.get(dialect);
  if (byText === undefined) {
    byText = new Map();
    inserts.set(dialect, byText);
  }
  const name = `${verb} ${table} ${size}`;
  let compiled = byText.get(name);
  if (compiled === undefined) {
    compiled = BUILDERS[verb](db as unknown as Kysely<AnyTables>, table, size).compile();
    byText.set(name, compiled);
  }
  return compiled;
}

/** A row of nothing: only the places of its values matter, which are those of COLUMNS. */
function blankRow(table: keyof Tables): Record<string, unknown> {
  return Object.fromEntries(COLUMNS[table].map((column) => [column, '']));
}

const BUILDERS = {
  insert: (db: Kysely<AnyTables>, table: keyof Tables, size: number) =>
    db.insertInto(table).values(Array.from({ length: size }, () => blankRow(table))),

  upsert: (db: Kysely<AnyTables>, table: keyof Tables, size: number) => {
    const others = COLUMNS[table].filter((column) => !(KEYS[table] as readonly string[]).includes(column));
    return db
      .insertInto(table)
      .values(Array.from({ length: size }, () => blankRow(table)))
      .onConflict((conflict) =>
        conflict
          .columns(KEYS[table] as readonly string[])
          .doUpdateSet((eb) => Object.fromEntries(others.map((column) => [column, eb.ref(`excluded.${column}`)]))),
      );
  },

  update: (db: Kysely<AnyTables>, table: keyof Tables) => {
    let query = db.updateTable(table).set(blankRow(table));
    for (const column of KEYS[table]) query = query.where(column, comparison(table, column), '');
    return query;
  },

  delete: (db: Kysely<AnyTables>, table: keyof Tables) => {
    let query = db.deleteFrom(table);
    for (const column of KEYS[table]) query = query.where(column, comparison(table, column), '');
    return query;
  },
};

// The only key with a null in it: a responsible body since ever. Everywhere else `=` lets every database use its index.
function comparison(table: keyof Tables, column: string): '=' | 'is not distinct from' {
  return table === 'responsible_body' && column === 'valid_from' ? 'is not distinct from' : '=';
}
