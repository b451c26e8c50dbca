import type { RosterRow } from '../../domain/roster.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { RosterDocument, RosterFault, RosterFileErrorCode } from './roster-row.ts';

/** What the thread is started with. */
export interface RosterWork {
  readonly bytes: Uint8Array;
  readonly limits: ReadingLimits;
}

/**
 * What the thread sends: parts of the rows and faults, each only when the one before has been taken, so that taking
 * a large file over never keeps the program from other work; then the rest, or a refusal.
 */
export type RosterMessage =
  | { readonly kind: 'ROWS'; readonly rows: readonly RosterRow[]; readonly of: number }
  | { readonly kind: 'FAULTS'; readonly faults: readonly RosterFault[] }
  | { readonly kind: 'DONE'; readonly rest: Omit<RosterDocument, 'rows' | 'faults'> }
  | { readonly kind: 'REFUSED'; readonly code: RosterFileErrorCode };
