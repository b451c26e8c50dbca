import { sql } from 'kysely';
import { compileOnce } from './compile-once.ts';
import type { Database } from './database.ts';

const selectState = compileOnce((db, _: object) =>
  db
    .selectFrom(sql<{ data_version: number }>`pragma_data_version`.as('others'))
    .select(['data_version', sql<number>`total_changes()`.as('own')]),
);

/**
 * A text that is another one after anything was written, by whichever program: what was read before is still true while
 * it stays the same. It says no more than that, and only within this process.
 */
export async function databaseState({ reader }: Database): Promise<string> {
  const [row] = await selectState(reader, {});
  return `${row?.data_version} ${row?.own}`;
}
