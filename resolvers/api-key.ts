import type { GrantedKey } from '../src/services/access/list-keys.ts';
import { findKey } from '../src/services/access/list-keys.ts';
import type { Changed } from '../src/services/change.ts';
import { builder } from './builder.ts';
import { Grant } from './grant.ts';
import type { Subject } from './mutation.ts';

export const ApiKey = builder.objectRef<GrantedKey>('ApiKey').implement({
  description: 'A key with which programs ask; what it says only its holder knows. 密钥（不含内容）。',
  fields: (t) => ({
    prefix: t.exposeString('prefix', { description: 'The part of it that may be shown, and names it. 前缀。' }),
    name: t.exposeString('name', { description: 'Whose it is, or for what. 名称。' }),
    grants: t.field({ type: [Grant], description: 'Its roles. 角色。', resolve: ({ grants }) => [...grants] }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made. 生成时间。' }),
    createdBy: t.exposeString('createdBy', { description: 'Who made it: what kind of caller, and their id. 生成者。' }),
    expiresOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day it is refused; null: it does not expire. 失效日期（当日起不能用）。',
      resolve: ({ expiresOn }) => expiresOn ?? null,
    }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null: it was not. 撤销时间。',
      resolve: ({ revokedAt }) => revokedAt ?? null,
    }),
    lastUsedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day somebody asked with it; null: nobody has. 最近使用日期。',
      resolve: ({ lastUsedOn }) => lastUsedOn ?? null,
    }),
  }),
});

export const apiKey: Subject<Changed> = (t) => ({
  apiKey: t.field({
    type: ApiKey,
    description: 'The key as it is now. 变更后的密钥。',
    resolve: ({ code }, _, { app }) => findKey(app, code),
  }),
});
