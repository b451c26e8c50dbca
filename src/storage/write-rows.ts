import type { FactTable } from './audit/fact-tables.ts';
import { recorderFor } from './audit/recorder.ts';
import { COLUMNS, KEYS } from './columns.ts';
import type { Trx } from './database.ts';
import { deleteWhere, insert, selectByKey, updateByKey, upsert } from './row-statements.ts';
import { saysTheSame } from './says-the-same.ts';
import type { Tables } from './tables.ts';

/** The columns that tell a row of the table apart, with their values. */
export type Key<Table extends keyof Tables> = Pick<Tables[Table], (typeof KEYS)[Table][number] & keyof Tables[Table]>;

/** What goes with the rows of a table by itself, and would go unrecorded. */
const GOES_ALONG = { committee: 'committee_member' } as const satisfies Partial<Record<keyof Tables, keyof Tables>>;

/** Inserts rows, many to a statement. */
export async function insertRows<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  rows: readonly Tables[Table][],
): Promise<void> {
  await insert(trx, table, rows);
  const recorder = recorderFor(trx, table);
  if (recorder !== undefined) for (const row of rows) await recorder.record(table, null, row);
}

/**
 * Inserts rows or, where their keys are there already, replaces them, if they say something else. `present`: the rows
 * there are, where the caller knows them.
 */
export async function upsertRows<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  rows: readonly Tables[Table][],
  present?: ReadonlyMap<Tables[Table], Tables[Table]>,
): Promise<void> {
  const recorder = recorderFor(trx, table);
  if (recorder === undefined) return upsert(trx, table, rows);
  const changed: Tables[Table][] = [];
  for (const row of rows) {
    const before = present === undefined ? await selectByKey(trx, table, row) : present.get(row);
    if (before !== undefined && saysTheSame(table, before, row)) continue;
    changed.push(row);
    await recorder.record(table, before ?? null, row);
  }
  await upsert(trx, table, changed);
}

/** Replaces the row with this key, wherever that changes it, its key too. One that says the same stays as it is. */
export async function updateRow<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  key: Key<Table>,
  row: Tables[Table],
): Promise<void> {
  const recorder = recorderFor(trx, table);
  if (recorder === undefined) return updateByKey(trx, table, key, COLUMNS[table], row);
  const before = await selectByKey(trx, table, key);
  if (before === undefined || saysTheSame(table, before, row)) return;
  await updateByKey(trx, table, key, COLUMNS[table], row);
  await recorder.record(table, before, row);
}

/** Writes some columns of the row with the key of this one; what else is there, and its indexes, stay untouched. */
export async function updateColumns<Table extends Exclude<keyof Tables, FactTable>>(
  trx: Trx,
  table: Table,
  row: Key<Table> & Partial<Tables[Table]>,
  columns: readonly (keyof Tables[Table] & string)[],
): Promise<void> {
  await updateByKey(trx, table, row, columns, row);
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

/** Deletes the row with this key, and what goes with it. */
export async function deleteRow<Table extends keyof Tables>(trx: Trx, table: Table, key: Key<Table>): Promise<void> {
  const along = table in GOES_ALONG ? GOES_ALONG[table as keyof typeof GOES_ALONG] : undefined;
  if (along !== undefined) await deleteRows(trx, along, KEYS[table], key);
  await deleteRows(trx, table, KEYS[table], key);
}

/** Deletes the rows that have these values in some columns. */
export async function deleteRows(
  trx: Trx,
  table: keyof Tables,
  columns: readonly string[],
  values: object,
): Promise<void> {
  const gone = await deleteWhere(trx, table, columns, values);
  const recorder = recorderFor(trx, table);
  if (recorder !== undefined) for (const row of gone) await recorder.record(table, row, null);
}
