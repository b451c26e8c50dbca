import { createHash } from 'node:crypto';
import { COLUMNS } from '../columns.ts';
import type { AuditEntryTable } from './audit-tables.ts';

/** Stands before the first entry. */
export const GENESIS = 'zhibu 支部';

const HASHED = COLUMNS.audit_entry.filter((column) => column !== 'hash');

/** The hash of an entry, over all its other columns, the hash of the one before among them. */
export function hashEntry(entry: Omit<AuditEntryTable, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify(HASHED.map((column) => entry[column])))
    .digest('hex');
}
