import { listBranches } from '../src/services/list-branches.ts';
import type { BranchRow } from '../src/services/loaders/rows.ts';
import { Branch, findBranch } from './branch.ts';
import { builder } from './builder.ts';
import { AS_OF, datedBy } from './dated.ts';
import { forwardArgs, listForwards } from './forward-list.ts';
import { weighPage } from './paging.ts';
import { requireDivision } from './require-code.ts';

const BranchConnection = builder.connectionObject(
  { type: Branch, name: 'BranchConnection', description: 'A page of branches. 党支部分页。' },
  { name: 'BranchEdge', description: 'A branch with its cursor. 党支部及其游标。' },
);

const BranchFilter = builder.inputType('BranchFilter', {
  description: 'Which branches; all given conditions hold at once. 筛选条件，同时满足。',
  fields: (t) => ({
    divisionCode: t.string({
      description:
        'Of this division or one below it; a branch that names none, where it covers a station. 属于该区划及其下级区划；未指定区划的，以所覆盖的社工站为准。',
    }),
    search: t.string({ description: 'Part of the name or the code. 名称或代码包含。' }),
  }),
});

builder.queryFields((t) => ({
  branch: t.field({
    type: Branch,
    nullable: true,
    description:
      'One branch, live on the date or not; null: there is none with this code. 一个党支部；代码不存在时为空。',
    args: {
      code: t.arg.string({ required: true, description: 'Its code. 党支部代码。' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: (_, { code, asOf }, context) => findBranch(code, datedBy(asOf, context), context),
  }),
  branches: t.field({
    type: BranchConnection,
    description: 'The branches live on the date, by code. 党支部列表（截至日期存续的），按代码排序。',
    args: {
      filter: t.arg({ type: BranchFilter, description: 'Which. Absent: all. 筛选条件，默认为全部。' }),
      ...forwardArgs(),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    complexity: weighPage,
    resolve: async (_, args, context) => {
      const dated = datedBy(args.asOf, context);
      const { divisionCode, search } = args.filter ?? {};
      await requireDivision(divisionCode, context, ['filter', 'divisionCode']);
      const filter = { divisionCode: divisionCode ?? undefined, liveOn: dated.date, search: search ?? undefined };
      const source = listBranches(context.app, filter);
      const asNode = (branch: BranchRow) => ({ ...branch, ...dated });
      return listForwards(args, { list: 'Branch', date: dated.date, source, asNode }, context);
    },
  }),
}));
