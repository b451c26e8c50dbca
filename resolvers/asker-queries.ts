import { listKeys } from '../src/services/access/list-keys.ts';
import { listUsers } from '../src/services/access/list-users.ts';
import { ApiKey } from './api-key.ts';
import { builder } from './builder.ts';
import { forwardArgs, listByKey } from './forward-list.ts';
import { weighPage } from './paging.ts';
import { User } from './user.ts';

const ApiKeyConnection = builder.connectionObject(
  { type: ApiKey, name: 'ApiKeyConnection', description: 'A page of keys. 密钥分页。' },
  { name: 'ApiKeyEdge', description: 'A key with its cursor. 密钥及其游标。' },
);

const UserConnection = builder.connectionObject(
  { type: User, name: 'UserConnection', description: 'A page of users. 用户分页。' },
  { name: 'UserEdge', description: 'A user with their cursor. 用户及其游标。' },
);

builder.queryFields((t) => ({
  apiKeys: t.field({
    type: ApiKeyConnection,
    description: 'All keys by prefix, those that open nothing any more too. 密钥列表，按前缀排序。',
    args: forwardArgs(),
    complexity: weighPage,
    resolve: (_, args, context) => {
      const source = listKeys(context.app);
      const keyOf = ({ prefix }: { readonly prefix: string }) => prefix;
      return listByKey(args, { list: 'ApiKey', date: null, source, asNode: (key) => key, keyOf }, context);
    },
  }),
  users: t.field({
    type: UserConnection,
    description: 'All users by id. 用户列表，按编号排序。',
    args: forwardArgs(),
    complexity: weighPage,
    resolve: (_, args, context) => {
      const source = listUsers(context.app);
      const keyOf = ({ id }: { readonly id: string }) => id;
      return listByKey(args, { list: 'User', date: null, source, asNode: (user) => user, keyOf }, context);
    },
  }),
}));
