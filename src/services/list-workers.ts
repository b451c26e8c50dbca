import type { IsoDate } from '../domain/date.ts';
import { countWorkers, listWorkers as readWorkers, type WorkerFilter } from '../storage/list-workers.ts';
import type { WorkerRecord } from '../storage/worker.ts';
import type { App } from './app.ts';
import type { CodeList } from './code-list.ts';

export type { WorkerFilter };

/** The workers that match a filter on a date, of those who may be seen. */
export function listWorkers({ database, asker }: App, filter: WorkerFilter, date: IsoDate): CodeList<WorkerRecord> {
  const { PEOPLE } = asker.scopes;
  return {
    read: (after, limit) => readWorkers(database.reader, PEOPLE, filter, date, { after, limit }),
    count: () => countWorkers(database.reader, PEOPLE, filter, date),
  };
}
