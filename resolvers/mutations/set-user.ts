import { setUser } from '../../src/services/access/set-user.ts';
import { GrantInput, readGrants } from '../grant.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { user } from '../user.ts';

const input = mutationInput('setUser', {
  description: 'A user with all the roles they are to have. 用户及其全部角色。',
  fields: (t) => ({
    issuer: t.string({
      required: true,
      description: 'The identity provider, as `iss` in its tokens. 身份提供方，与令牌中的 iss 相同。',
    }),
    subject: t.string({
      required: true,
      description: 'What it calls the user, `sub` in its tokens. 该用户在身份提供方的编号，即令牌中的 sub。',
    }),
    name: t.string({ required: true, description: 'Their name. 姓名。' }),
    grants: t.field({ type: [GrantInput], required: true, description: 'All their roles. 全部角色。' }),
  }),
});

addMutation('setUser', {
  description:
    'Lets a user of the identity provider in with these roles; one who is in already gets them instead of their own. 添加用户，或改为这些角色。',
  input,
  subject: user,
  isTried: false,
  run: (app, { grants, ...rest }) => setUser(app, { ...rest, grants: readGrants(grants) }),
});
