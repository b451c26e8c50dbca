import { listDivisions } from '../src/services/list-divisions.ts';
import { builder } from './builder.ts';
import { Division, findDivision } from './division.ts';
import { forwardArgs, listForwards } from './forward-list.ts';
import { weighPage } from './paging.ts';

const DivisionConnection = builder.connectionObject(
  { type: Division, name: 'DivisionConnection', description: 'A page of divisions. 行政区划分页。' },
  { name: 'DivisionEdge', description: 'A division with its cursor. 行政区划及其游标。' },
);

builder.queryFields((t) => ({
  division: t.field({
    type: Division,
    nullable: true,
    description: 'One division; null: there is none with this code. 一个行政区划；代码不存在时为空。',
    args: { code: t.arg.string({ required: true, description: 'Its code. 区划代码。' }) },
    resolve: (_, { code }, context) => findDivision(code, context),
  }),
  divisions: t.field({
    type: DivisionConnection,
    description: 'All divisions, by code. 行政区划列表，按代码排序。',
    args: forwardArgs(),
    complexity: weighPage,
    resolve: (_, args, context) => {
      const source = listDivisions(context.app);
      return listForwards(args, { list: 'Division', date: null, source, asNode: (division) => division }, context);
    },
  }),
}));
