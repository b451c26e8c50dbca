import type { WorkerRow } from '../src/services/loaders/rows.ts';
import { builder } from './builder.ts';
import { sameDate } from './dated.ts';
import { forwardArgs, listForwards } from './forward-list.ts';
import { weighPage } from './paging.ts';
import { Station } from './station.ts';
import { WorkerConnection } from './worker-connection.ts';

builder.objectField(Station, 'workers', (t) =>
  t.field({
    type: WorkerConnection,
    nullable: true,
    description: 'The workers posted here on the date, by code; null: not for you to see. 当日在站社工，按代码排序。',
    args: forwardArgs(),
    complexity: weighPage,
    resolve: (station, args, context) => {
      const { code, date } = station;
      if (!context.app.asker.scopes.PEOPLE.includesStation(station)) return null;
      const { stationWorkers, stationWorkerCounts } = context.loaders.on(date);
      const source = {
        read: (after: string | null, limit: number) => stationWorkers({ after, limit }).load(code),
        count: async () => (await stationWorkerCounts.load(code)) ?? 0,
      };
      const asNode = (worker: WorkerRow) => {
        context.loaders.people.add(worker.code);
        return { ...worker, ...sameDate(station) };
      };
      return listForwards(args, { list: 'Worker', date, source, asNode }, context);
    },
  }),
);
