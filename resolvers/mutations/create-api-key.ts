import { type CreatedKey, createKey } from '../../src/services/access/create-key.ts';
import { apiKey } from '../api-key.ts';
import { GrantInput, readGrants } from '../grant.ts';
import { addMutation, type Subject } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';

const input = mutationInput('createApiKey', {
  description: 'A new key. 新的密钥。',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Whose it is, or for what. 由谁或为何使用。' }),
    grants: t.field({ type: [GrantInput], required: true, description: 'Its roles. 角色。' }),
    expiresOn: t.field({
      type: 'Date',
      description: 'The first day it is refused. Absent: it does not expire. 失效日期（当日起不能用），缺省为不失效。',
    }),
  }),
});

const subject: Subject<CreatedKey> = (t) => ({
  ...(apiKey as unknown as Subject<CreatedKey>)(t),
  key: t.string({
    nullable: true,
    description:
      'The key itself: told now and never again, so null where it was made before under the same idempotencyKey. 密钥内容，仅此一次。',
    resolve: ({ key }) => key ?? null,
  }),
});

addMutation('createApiKey', {
  description: 'Makes a key for a program to ask with. 生成密钥。',
  input,
  subject,
  isTried: false,
  run: (app, { grants, ...rest }) => createKey(app, { ...rest, grants: readGrants(grants) }),
});
