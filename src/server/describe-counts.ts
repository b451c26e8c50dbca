import type { RosterDocument } from '../exchange/roster/roster-row.ts';
import type { RosterPreview } from '../services/roster/preview-roster.ts';

/** How many people were read and of which kind, how many are missing, and how many cells were not understood. */
export function describeCounts(counts: RosterPreview['counts'], document: RosterDocument) {
  return {
    rows: document.rows.length,
    new: counts.NEW,
    changed: counts.CHANGED,
    moved: counts.MOVED,
    unchanged: counts.UNCHANGED,
    conflicts: counts.CONFLICT,
    left: counts.LEFT,
    faults: document.faults.length + document.unlistedFaults,
  };
}
