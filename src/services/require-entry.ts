import type { IsoDate } from '../domain/date.ts';
import { conflict, invalid } from './refusals.ts';

/** The entry that begins on a day; refused where none does. */
export function requireEntry<Entry extends { readonly from: IsoDate }>(
  entries: readonly Entry[],
  from: IsoDate,
): Entry {
  const entry = entries.find((candidate) => candidate.from === from);
  if (entry !== undefined) return entry;
  const days = entries.map((candidate) => candidate.from);
  throw invalid(
    ['from'],
    `没有自 ${from} 起的记录${days.length === 0 ? '' : `；现有记录始于 ${days.join('、')}`}`,
    `Nothing is recorded from ${from}${days.length === 0 ? '' : `; there is: ${days.join(', ')}`}`,
  );
}

/** Refuses a second entry on one day. */
export function requireFreeDay<Entry extends { readonly from: IsoDate }>(
  entries: readonly Entry[],
  from: IsoDate,
  path: string,
): void {
  if (!entries.some((entry) => entry.from === from)) return;
  throw conflict(
    [path],
    from,
    `${from} 已有一条记录，同一天只能有一条；有误的，请更正该条记录`,
    `There is an entry on ${from} already, and only one a day; correct that one if it is wrong`,
  );
}
