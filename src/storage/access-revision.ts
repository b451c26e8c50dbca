import { compileOnce } from './compile-once.ts';
import type { Database } from './database.ts';

const selectRevision = compileOnce((db, _: object) => db.selectFrom('access_revision').select('revision'));

/**
 * A number that is another one after a key, a user, a role or a division was written, by whichever program: the database
 * counts it itself. What was read of these before is still true while it stays the same.
 */
export async function accessRevision({ reader }: Database): Promise<number> {
  const [row] = await selectRevision(reader, {});
  return row?.revision ?? Number.NaN;
}
