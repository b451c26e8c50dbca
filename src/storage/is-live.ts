import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { IsoDate } from '../domain/date.ts';
import type { Tables } from './tables.ts';

/** The columns between which a row holds: from the first, inclusive, until the second, exclusive. */
const PERIODS = {
  posting: ['posting.valid_from', 'posting.valid_until'],
  coverage: ['coverage.valid_from', 'coverage.valid_until'],
  branch: ['branch.established_on', 'branch.dissolved_on'],
  station: ['station.opened_on', 'station.closed_on'],
} as const;

/** Whether a row of this table holds on a date, by its own dates. */
export function isLive(table: keyof typeof PERIODS, date: IsoDate): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, keyof typeof PERIODS>();
  const [from, until] = PERIODS[table];
  return eb.and([eb(from, '<=', date), eb.or([eb(until, 'is', null), eb(until, '>', date)])]);
}
