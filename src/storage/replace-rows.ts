import { KEYS } from './columns.ts';
import type { Trx } from './database.ts';
import { saysTheSame } from './says-the-same.ts';
import type { Tables } from './tables.ts';
import { deleteRow, insertRows, upsertRows } from './write-rows.ts';

type AnyRow = Readonly<Record<string, unknown>>;

// fewer than the parameters a statement may have
const MOST_CODES = 500;

/**
 * Adds rows or replaces those with the same key, where they say something else; all others stay. `owners` are the codes
 * the rows can belong to. Answers the owners anything changed for.
 */
export async function saveRows<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  ownerColumn: keyof Tables[Table] & string,
  owners: readonly string[],
  rows: readonly Tables[Table][],
): Promise<ReadonlySet<string>> {
  const { changed, present } = compareRows(table, await selectOwned(trx, table, ownerColumn, owners), rows);
  await upsertRows(trx, table, changed, present);
  return new Set(changed.map((row) => String(row[ownerColumn])));
}

/**
 * Makes `rows` the rows of these owners in a table of lists: those that are not among them go, those that differ are
 * replaced, those that say the same are left alone, with the instant they were recorded. Answers the owners anything
 * changed for.
 */
export async function replaceRows<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  ownerColumn: keyof Tables[Table] & string,
  owners: readonly string[],
  rows: readonly Tables[Table][],
): Promise<ReadonlySet<string>> {
  const { changed, gone } = compareRows(table, await selectOwned(trx, table, ownerColumn, owners), rows);
  for (const row of gone) await deleteRow(trx, table, row);
  await insertRows(trx, table, changed);
  return new Set([...gone, ...changed].map((row) => String(row[ownerColumn])));
}

/**
 * `changed`: new, or other than the present row with its key, which `present` has; `gone`: present, and not to stay as
 * it is.
 */
function compareRows<Row extends Tables[keyof Tables]>(
  table: keyof Tables,
  present: readonly Row[],
  rows: readonly Row[],
): { readonly changed: readonly Row[]; readonly present: ReadonlyMap<Row, Row>; readonly gone: readonly Row[] } {
  const replaced = new Map<Row, Row>();
  const byKey = new Map(present.map((row) => [keyText(table, row), row]));
  const changed = rows.filter((row) => {
    const key = keyText(table, row);
    const before = byKey.get(key);
    if (before === undefined) return true;
    if (!saysTheSame(table, before, row)) {
      replaced.set(row, before);
      return true;
    }
    byKey.delete(key);
    return false;
  });
  return { changed, present: replaced, gone: [...byKey.values()] };
}

async function selectOwned<Table extends keyof Tables>(
  trx: Trx,
  table: Table,
  ownerColumn: string,
  owners: readonly string[],
): Promise<Tables[Table][]> {
  const rows: Tables[Table][] = [];
  for (let start = 0; start < owners.length; start += MOST_CODES) {
    const part = owners.slice(start, start + MOST_CODES);
    const query = trx.selectFrom(table as keyof Tables).selectAll();
    const found = await query.where(ownerColumn as never, 'in', part as never).execute();
    for (const row of found) rows.push(row as unknown as Tables[Table]);
  }
  return rows;
}

function keyText(table: keyof Tables, row: object): string {
  return JSON.stringify(KEYS[table].map((column) => (row as AnyRow)[column]));
}
