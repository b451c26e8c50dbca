import { versionsOf } from '../src/compliance/policy.ts';
import { findPolicyInForce, listPolicyPacks, type PolicyPack as Pack } from '../src/services/find-policies.ts';
import { builder } from './builder.ts';
import { AS_OF, datedBy } from './dated.ts';
import { forwardArgs, listForwards } from './forward-list.ts';
import { weighPage } from './paging.ts';
import { Policy } from './policy.ts';
import { requireVisibleDivision } from './require-code.ts';

const PolicyPack = builder.objectRef<Pack>('PolicyPack').implement({
  description: 'A policy pack with all its versions. 规则包及其全部版本。',
  fields: (t) => ({
    name: t.string({ description: 'Its name, which divisions name. 规则包代号。', resolve: ({ code }) => code }),
    versions: t.field({
      type: [Policy],
      description: 'Its versions, by date of effect. 各版本，按施行日期排序。',
      resolve: ({ code }, _, context) => versionsOf(context.app.policies, code).map((policy) => ({ policy })),
    }),
  }),
});

const PolicyPackConnection = builder.connectionObject(
  { type: PolicyPack, name: 'PolicyPackConnection', description: 'A page of policy packs. 规则包分页。' },
  { name: 'PolicyPackEdge', description: 'A policy pack with its cursor. 规则包及其游标。' },
);

builder.queryFields((t) => ({
  policy: t.field({
    type: Policy,
    description:
      'The policy in force in a division on a date: figures, severities, what can be waived, and the sentences. 某行政区划在某日适用的规则包：参数、严重程度、可否例外、依据条款。',
    args: {
      divisionCode: t.arg.string({ required: true, description: 'The code of the division. 区划代码。' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: async (_, { divisionCode, asOf }, context) => {
      await requireVisibleDivision(divisionCode, context, ['divisionCode']);
      return findPolicyInForce(context.app, divisionCode, datedBy(asOf, context).date);
    },
  }),
  policies: t.field({
    type: PolicyPackConnection,
    description: 'All policy packs, by name. 规则包列表，按代号排序。',
    args: forwardArgs(),
    complexity: weighPage,
    resolve: (_, args, context) => {
      const source = listPolicyPacks(context.app);
      return listForwards(args, { list: 'PolicyPack', date: null, source, asNode: (pack) => pack }, context);
    },
  }),
}));
