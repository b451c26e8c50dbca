import { type Expression, expressionBuilder } from 'kysely';
import type { IsoDate } from '../domain/date.ts';
import type { Tables } from './tables.ts';

/**
 * The code of the station that `worker` belongs to on a date: that of the posting that holds, else of the last one
 * before, else of the first one after; null for somebody who was never posted. Postings do not overlap, so the last one
 * begun is that which holds, if any does.
 */
export function homeStation(date: IsoDate): Expression<string> {
  const eb = expressionBuilder<Tables, 'worker'>();
  const postings = eb
    .selectFrom('posting as placing')
    .select('placing.station_code')
    .whereRef('placing.worker_code', '=', 'worker.code')
    .limit(1);
  return eb.fn.coalesce(
    postings.where('placing.valid_from', '<=', date).orderBy('placing.valid_from', 'desc'),
    postings.where('placing.valid_from', '>', date).orderBy('placing.valid_from'),
  ) as unknown as Expression<string>;
}
