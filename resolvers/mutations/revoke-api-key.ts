import { revokeKey } from '../../src/services/access/revoke-key.ts';
import { apiKey } from '../api-key.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';

const input = mutationInput('revokeApiKey', {
  description: 'A key that shall open nothing any more. 要撤销的密钥。',
  fields: (t) => ({ prefix: t.string({ required: true, description: 'Its prefix. 密钥前缀。' }) }),
});

addMutation('revokeApiKey', {
  description: 'Makes a key open nothing from now on. 撤销密钥，即刻生效。',
  input,
  subject: apiKey,
  isTried: false,
  run: revokeKey,
});
