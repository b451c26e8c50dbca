import { sql } from 'kysely';
import type { Db } from '../database.ts';

const TABLES = ['audit_entry', 'audit_change', 'audit_place', 'audit_person'] as const;

/** Whether reading failed because what is stored makes no sense to the database. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT');
}

/**
 * Whether the database finds each row of the log by each of its indexes. Whoever asks for the log of a division or a
 * person is answered by these, and would miss an entry that an index has lost, sound as it is.
 */
export async function areIndexesSound(db: Db): Promise<boolean> {
  for (const table of TABLES) {
    const { rows } = await sql<{ says: string }>`
      select integrity_check as says from pragma_integrity_check(${table})`.execute(db);
    if (rows.some(({ says }) => says !== 'ok')) return false;
  }
  return true;
}
