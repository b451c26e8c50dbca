import type { Kysely } from 'kysely';
import { COLUMNS } from '../columns.ts';
import type { Db } from '../database.ts';
import type { AuditTables } from './audit-tables.ts';

type AnyTables = Record<string, Record<string, unknown>>;

/** What bytes are read as that are no text; it may have been written itself, too. */
const REPLACED = '\ufffd';
/** Half a character: nothing that is stored is read as this. */
const NEVER_STORED = '\ud800';

/**
 * Rows of the log as they were read, but where what is stored is not what was read: different bytes that are no text are
 * read as the same text, and so would not be told apart. Such a text is answered with what no stored text holds.
 */
export async function asStored<Row extends object>(
  db: Db,
  table: keyof AuditTables,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const checked: Row[] = [];
  for (const row of rows) checked.push(!mayBeReplaced(row) || (await isStored(db, table, row)) ? row : mark(row));
  return checked;
}

function mayBeReplaced(row: object): boolean {
  return Object.values(row).some((value) => typeof value === 'string' && value.includes(REPLACED));
}

/** Whether there is a row of exactly these bytes. */
async function isStored(db: Db, table: keyof AuditTables, row: object): Promise<boolean> {
  const query = COLUMNS[table].reduce(
    (narrowed, column) => narrowed.where(column, 'is not distinct from', (row as Record<string, unknown>)[column]),
    (db as unknown as Kysely<AnyTables>).selectFrom(table).select(COLUMNS[table][0]),
  );
  return (await query.execute()).length > 0;
}

function mark<Row extends object>(row: Row): Row {
  const marked = Object.entries(row).map(([column, value]) => {
    return [column, typeof value === 'string' ? value.replaceAll(REPLACED, NEVER_STORED) : value];
  });
  return Object.fromEntries(marked) as Row;
}
