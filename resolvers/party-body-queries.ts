import { listPartyBodies } from '../src/services/list-party-bodies.ts';
import { builder } from './builder.ts';
import { forwardArgs, listForwards } from './forward-list.ts';
import { weighPage } from './paging.ts';
import { PartyBody } from './party-body.ts';

const PartyBodyConnection = builder.connectionObject(
  { type: PartyBody, name: 'PartyBodyConnection', description: 'A page of party bodies. 上级党组织分页。' },
  { name: 'PartyBodyEdge', description: 'A party body with its cursor. 上级党组织及其游标。' },
);

builder.queryFields((t) => ({
  partyBody: t.field({
    type: PartyBody,
    nullable: true,
    description: 'One superior party body; null: there is none with this code. 一个上级党组织；代码不存在时为空。',
    args: { code: t.arg.string({ required: true, description: 'Its code. 党组织代码。' }) },
    resolve: async (_, { code }, context) => (await context.loaders.seenPartyBodies.load(code)) ?? null,
  }),
  partyBodies: t.field({
    type: PartyBodyConnection,
    description: 'All superior party bodies, by code, live or not. 上级党组织列表，按代码排序。',
    args: forwardArgs(),
    complexity: weighPage,
    resolve: (_, args, context) => {
      const source = listPartyBodies(context.app);
      return listForwards(args, { list: 'PartyBody', date: null, source, asNode: (body) => body }, context);
    },
  }),
}));
