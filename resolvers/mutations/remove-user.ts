import { removeUser } from '../../src/services/access/remove-user.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';

const input = mutationInput('removeUser', {
  description: 'A user who shall have no roles here any more. 要删除的用户。',
  fields: (t) => ({ userId: t.string({ required: true, description: 'Their id. 用户编号。' }) }),
});

addMutation('removeUser', {
  description: 'Takes all roles from a user, at once; what they did stays in the log. 删除用户及其全部角色，即刻生效。',
  input,
  subject: (t) => ({ userId: t.exposeString('code', { description: 'Who was removed. 已删除的用户编号。' }) }),
  isTried: false,
  run: removeUser,
});
