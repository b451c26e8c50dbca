import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  AuditTrailDocument,
  CreateKeyDocument,
  KeysAndUsersDocument,
  PersonDataDocument,
  RevokeKeyDocument,
  SetUserDocument,
} from '../../src/client/generated/graphql.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterAll(() => api[Symbol.asyncDispose]());

test('keys and users are made, listed and ended with the operations that come with the program', async () => {
  const { createApiKey } = await api.execute(CreateKeyDocument, {
    input: { name: '上报', grants: [{ role: 'REPORTER', divisionCode: '320506' }] },
  });
  if (createApiKey.__typename !== 'CreateApiKeySuccess') throw new Error(JSON.stringify(createApiKey));
  const { prefix } = createApiKey.apiKey;
  expect(createApiKey.key).toContain(prefix);
  const user = {
    issuer: 'https://login.example',
    subject: 'a',
    name: '某某',
    grants: [{ role: 'ADMINISTRATOR' as const }],
  };
  expect(await api.execute(SetUserDocument, { input: user })).toMatchObject({ setUser: { user: { name: '某某' } } });
  expect(await api.execute(RevokeKeyDocument, { input: { prefix } })).toMatchObject({
    revokeApiKey: { apiKey: { prefix, revokedAt: expect.any(String) } },
  });
  const listed = await api.execute(KeysAndUsersDocument, {});
  expect(listed.apiKeys.nodes.find((key) => key.prefix === prefix)).toMatchObject({
    grants: [{ role: 'REPORTER', divisionCode: '320506' }],
  });
  expect(listed.users.nodes).toMatchObject([{ subject: 'a', grants: [{ role: 'ADMINISTRATOR' }] }]);
});

test('who did and read what is told with them', async () => {
  const { personData } = await api.execute(PersonDataDocument, { code: 'jia-1' });
  expect(personData).toMatchObject({ code: 'jia-1', changedBy: { totalCount: 1 } });
  const { auditTrail } = await api.execute(AuditTrailDocument, { filter: { kinds: ['READING'] }, first: 1 });
  expect(auditTrail).toMatchObject({
    pageInfo: { hasNextPage: false },
    nodes: [{ action: 'PersonData', changes: [] }],
  });
});
