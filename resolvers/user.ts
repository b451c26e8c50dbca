import { findUser, type GrantedUser } from '../src/services/access/list-users.ts';
import type { Changed } from '../src/services/change.ts';
import { builder } from './builder.ts';
import { Grant } from './grant.ts';
import type { Subject } from './mutation.ts';

export const User = builder.objectRef<GrantedUser>('User').implement({
  description: 'Somebody whom the identity provider knows and who has roles here. 用户。',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'What they are called here. 编号。' }),
    issuer: t.exposeString('issuer', { description: 'The identity provider, by its address. 身份提供方。' }),
    subject: t.exposeString('subject', { description: 'What the identity provider calls them. 在身份提供方的编号。' }),
    name: t.exposeString('name', { description: 'Their name. 姓名。' }),
    grants: t.field({ type: [Grant], description: 'Their roles. 角色。', resolve: ({ grants }) => [...grants] }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they were let in. 添加时间。' }),
    createdBy: t.exposeString('createdBy', { description: 'Who let them in. 添加者。' }),
  }),
});

export const user: Subject<Changed> = (t) => ({
  user: t.field({
    type: User,
    description: 'The user as they are now. 变更后的用户。',
    resolve: ({ code }, _, { app }) => findUser(app, code),
  }),
});
