/** What can be wrong with the log. */
export const AUDIT_FAULTS = [
  'ENTRY_MISSING',
  'ENTRY_CHANGED',
  'ENTRY_UNLINKED',
  'ROWS_CHANGED',
  'ROWS_WITHOUT_ENTRY',
  'NAME_CHANGED',
  'NAME_MISSING',
  'NAME_UNKNOWN',
  'END_MISSING',
  'END_CHANGED',
  'UNREADABLE',
  'INDEX_CHANGED',
] as const;

/** The first thing that does not fit. */
export interface AuditFault {
  readonly kind: (typeof AUDIT_FAULTS)[number];
  /** The entry it is in, or should be; null: a name that no entry has, or an index. */
  readonly sequence: number | null;
  /** When that entry was written, as far as it says; null: there is none. */
  readonly at: string | null;
  /** Of a name: whose. */
  readonly workerCode?: string | undefined;
}
