import type { Subject } from '../../access/audit.ts';
import { compileOnce } from '../compile-once.ts';
import type { Db } from '../database.ts';

const selectVersions = compileOnce((db, { subject, codes }: { subject: Subject; codes: readonly string[] }) =>
  db
    .selectFrom('audit_change')
    .select(({ fn }) => ['code', fn.max('sequence').as('version')])
    .where('subject', '=', subject)
    .where('code', 'in', codes)
    .groupBy('code'),
);

/**
 * The version of each of these things, by code: the sequence of the last entry of the log that changed it. What was
 * never changed since the log began is missing.
 */
export async function versionsOf(db: Db, subject: Subject, codes: readonly string[]): Promise<Map<string, number>> {
  const rows = await selectVersions(db, { subject, codes });
  return new Map(rows.map(({ code, version }) => [code, version]));
}
