import type { IsoDate } from '../../domain/date.ts';
import type { RosterDate } from '../../domain/roster.ts';

/** Whether a roster says the day that is recorded, as exactly as it says any. */
export function isSameDay({ value, precision }: RosterDate, recorded: IsoDate | undefined): boolean {
  if (recorded === undefined) return false;
  return precision === 'DAY' ? recorded === value : recorded.slice(0, 7) === value.slice(0, 7);
}
