import { listWorkers } from '../src/services/list-workers.ts';
import type { WorkerRow } from '../src/services/loaders/rows.ts';
import { builder } from './builder.ts';
import { AS_OF, datedBy } from './dated.ts';
import { forwardArgs, listForwards } from './forward-list.ts';
import { MembershipStage } from './membership-stage.ts';
import { weighPage } from './paging.ts';
import { requireDivision, requireStation } from './require-code.ts';
import { findWorker, Worker } from './worker.ts';
import { WorkerConnection } from './worker-connection.ts';

const WorkerFilter = builder.inputType('WorkerFilter', {
  description: 'Which workers; all given conditions hold at once, on the date. 筛选条件，同时满足。',
  fields: (t) => ({
    stationCode: t.string({ description: 'Posted to this station. 派驻在该社工站。' }),
    divisionCode: t.string({ description: 'Posted in this division or below it. 派驻在该区划及其下级区划内。' }),
    stage: t.field({ type: MembershipStage, description: 'At this membership stage. 处于该发展阶段。' }),
    search: t.string({ description: 'Part of the name or the code. 姓名或代码包含。' }),
  }),
});

builder.queryFields((t) => ({
  worker: t.field({
    type: Worker,
    nullable: true,
    description:
      'One worker, posted on the date or not; null: there is none with this code. 一名社工；代码不存在时为空。',
    args: {
      code: t.arg.string({ required: true, description: 'The code of the worker. 社工代码。' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: (_, { code, asOf }, context) => findWorker(code, datedBy(asOf, context), context),
  }),
  workers: t.field({
    type: WorkerConnection,
    description: 'Workers by code, posted on the date or not. 社工列表，按代码排序。',
    args: {
      filter: t.arg({ type: WorkerFilter, description: 'Which. Absent: all. 筛选条件，默认为全部。' }),
      ...forwardArgs(),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    complexity: weighPage,
    resolve: async (_, args, context) => {
      const dated = datedBy(args.asOf, context);
      const { stationCode, divisionCode, stage, search } = args.filter ?? {};
      const { PEOPLE } = context.app.asker.scopes;
      await requireStation(stationCode, context, ['filter', 'stationCode'], PEOPLE);
      await requireDivision(divisionCode, context, ['filter', 'divisionCode'], PEOPLE);
      const filter = {
        stationCode: stationCode ?? undefined,
        divisionCode: divisionCode ?? undefined,
        stage: stage ?? undefined,
        search: search ?? undefined,
      };
      const source = listWorkers(context.app, filter, dated.date);
      const asNode = (worker: WorkerRow) => {
        context.loaders.people.add(worker.code);
        return { ...worker, ...dated };
      };
      return listForwards(args, { list: 'Worker', date: dated.date, source, asNode }, context);
    },
  }),
}));
