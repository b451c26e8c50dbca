import { findHolding, type Holding } from '../src/services/access/holding.ts';
import { builder } from './builder.ts';
import { CallerKindEnum } from './caller-kind.ts';
import { Grant } from './grant.ts';

const Viewer = builder.objectRef<Holding>('Viewer').implement({
  description: 'Who asks, by the key or token that came with the request. 当前使用者（依所用密钥或令牌）。',
  fields: (t) => ({
    kind: t.field({
      type: CallerKindEnum,
      description: 'What kind. 种类。',
      resolve: ({ asker }) => asker.caller.kind,
    }),
    id: t.string({
      description: 'The prefix of the key, or what the user is called here. 密钥前缀或用户编号。',
      resolve: ({ asker }) => asker.caller.id,
    }),
    name: t.string({ description: 'The name. 名称。', resolve: ({ asker }) => asker.caller.name }),
    grants: t.field({
      type: [Grant],
      description: 'Their roles, each for its area. 角色及其范围。',
      resolve: ({ asker }) => [...asker.grants],
    }),
    expiresOn: t.expose('expiresOn', {
      type: 'Date',
      nullable: true,
      description: 'The first day their key is refused; null: it does not expire. 密钥失效日期（当日起不能用）。',
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    description: 'Who asks, what they may do, and until when. 当前使用者的身份、角色和有效期。',
    resolve: (_, __, { app }) => findHolding(app),
  }),
);
