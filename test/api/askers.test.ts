import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../../src/access/grant.ts';
import { ViewerDocument } from '../../src/client/generated/graphql.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { OWNER_KEY } from '../support/open-app.ts';

let owner: TestApi;
let administrator: TestApi;
beforeAll(async () => {
  owner = await TestApi.open(exampleDistrict());
  administrator = await owner.asKey([{ role: 'ADMINISTRATOR' }]);
});
afterAll(() => owner[Symbol.asyncDispose]());

const CREATE = `mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  __typename ... on Error { message }
  ... on CreateApiKeySuccess { key apiKey { prefix name createdBy expiresOn revokedAt lastUsedOn grants { role divisionCode stationCode } } } } }`;
interface Created {
  readonly createApiKey: {
    readonly __typename: string;
    readonly key: string;
    readonly apiKey: { readonly prefix: string };
  };
}
const create = async (api: TestApi, input: object) => {
  const { data, errors } = await api.run<Created>(CREATE, { input });
  return data?.createApiKey ?? errors;
};
const made = async (api: TestApi, input: object) => (await create(api, input)) as Created['createApiKey'];
const REPORTER = { role: 'REPORTER', divisionCode: '320506' };

test('a key that was made opens what its roles allow, until it is revoked', async () => {
  const { key, apiKey } = await made(administrator, { name: '上报', grants: [REPORTER], expiresOn: '2027-01-01' });
  expect(key).toMatch(new RegExp(`^zhibu_${apiKey.prefix}_[\\w-]{43}$`));
  expect(apiKey).toMatchObject({
    name: '上报',
    createdBy: expect.stringMatching(/^KEY /),
    expiresOn: '2027-01-01',
    revokedAt: null,
    grants: [{ ...REPORTER, stationCode: null }],
  });
  const reporter = owner.withKey(key);
  expect((await reporter.run('{ stations { totalCount } }')).errors).toBeUndefined();
  expect((await reporter.run('{ apiKeys { totalCount } }')).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  const revoke = `mutation { revokeApiKey(input: { prefix: "${apiKey.prefix}" }) { __typename ... on RevokeApiKeySuccess { apiKey { revokedAt } } } }`;
  expect((await administrator.run(revoke)).data).toMatchObject({
    revokeApiKey: { apiKey: { revokedAt: expect.any(String) } },
  });
  expect((await reporter.fetch('/graphql?query={__typename}')).status).toBe(401);
  expect((await administrator.run(revoke)).data).toMatchObject({ revokeApiKey: { __typename: 'ConflictError' } });
});

test('the same request sent again makes one key, and does not tell it again', async () => {
  const input = { name: 'once', grants: [REPORTER], idempotencyKey: 'create-once' };
  const [first, second] = [await made(administrator, input), await made(administrator, input)];
  expect([second.apiKey.prefix, second.key]).toEqual([first.apiKey.prefix, null]);
});

describe('refused', () => {
  test.each<[string, object, string]>([
    ['no role', { name: 'x', grants: [] }, 'InvalidInputError'],
    ['no name', { name: '', grants: [REPORTER] }, 'InvalidInputError'],
    ['a role twice', { name: 'x', grants: [REPORTER, REPORTER] }, 'InvalidInputError'],
    [
      'an area of the wrong kind',
      { name: 'x', grants: [{ role: 'REPORTER', stationCode: 'jia' }] },
      'InvalidInputError',
    ],
    ['two areas', { name: 'x', grants: [{ ...REPORTER, stationCode: 'jia' }] }, 'InvalidInputError'],
    [
      'an area too much',
      { name: 'x', grants: [{ role: 'ADMINISTRATOR', divisionCode: '320506' }] },
      'InvalidInputError',
    ],
    [
      'a division that does not exist',
      { name: 'x', grants: [{ role: 'REPORTER', divisionCode: '1' }] },
      'NotFoundError',
    ],
    [
      'a station that does not exist',
      { name: 'x', grants: [{ role: 'STATION_MANAGER', stationCode: '1' }] },
      'NotFoundError',
    ],
    ['a day of expiry that is today', { name: 'x', grants: [REPORTER], expiresOn: '2026-11-21' }, 'InvalidInputError'],
  ])('%s', async (_, input, name) => {
    expect(await create(administrator, input)).toMatchObject({ __typename: name });
  });

  test('the role of an owner, given or taken by an administrator', async () => {
    expect(JSON.stringify(await create(administrator, { name: 'x', grants: [{ role: 'OWNER' }] }))).toMatch(/OWNER/);
    expect(await create(administrator, { name: 'x', grants: [{ role: 'OWNER' }] })).not.toMatchObject({
      key: expect.any(String),
    });
    await administrator.run('mutation { revokeApiKey(input: { prefix: "owner" }) { __typename } }');
    expect((await owner.withKey(OWNER_KEY).fetch('/graphql?query={__typename}')).status).toBe(200);
    expect(await create(owner, { name: 'x', grants: [{ role: 'OWNER' }] })).toMatchObject({ key: expect.any(String) });
  });

  test.each<[Grant]>([
    [{ role: 'DISTRICT_OFFICER', divisionCode: '320506' }],
    [{ role: 'STATION_MANAGER', stationCode: 'jia' }],
    [{ role: 'REPORTER', divisionCode: '320506' }],
  ])('everything of this to %o', async (grant) => {
    const other = await owner.asKey([grant]);
    expect(await create(other, { name: 'x', grants: [REPORTER] })).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});

test('a user is let in, given other roles, listed and removed', async () => {
  const set = (
    grants: string,
  ) => `mutation { setUser(input: { issuer: "https://login.example", subject: "zhang", name: "张三", grants: [${grants}] }) {
    __typename ... on SetUserSuccess { user { id name grants { role stationCode } } } } }`;
  interface Set {
    readonly setUser: { readonly user: { readonly id: string; readonly grants: readonly unknown[] } };
  }
  const first = await administrator.run<Set>(set('{ role: STATION_MANAGER, stationCode: "jia" }'));
  const second = await administrator.run<Set>(
    set('{ role: STATION_MANAGER, stationCode: "yi" }, { role: ADMINISTRATOR }'),
  );
  expect(second.data?.setUser.user).toMatchObject({
    id: first.data?.setUser.user.id,
    grants: [{ role: 'ADMINISTRATOR' }, { role: 'STATION_MANAGER', stationCode: 'yi' }],
  });
  const list = '{ users { totalCount nodes { subject createdBy } } }';
  expect((await administrator.run(list)).data).toMatchObject({
    users: { totalCount: 1, nodes: [{ subject: 'zhang' }] },
  });
  const remove = `mutation { removeUser(input: { userId: "${first.data?.setUser.user.id}" }) { __typename } }`;
  expect((await administrator.run(remove)).data).toMatchObject({ removeUser: { __typename: 'RemoveUserSuccess' } });
  expect((await administrator.run(remove)).data).toMatchObject({ removeUser: { __typename: 'NotFoundError' } });
  expect((await administrator.run(list)).data).toMatchObject({ users: { totalCount: 0 } });
});

test('who gave which roles stands in the log, and nothing that opens the door', async () => {
  const { key, apiKey } = await made(administrator, { name: '留痕', grants: [REPORTER] });
  const { reader } = owner.app.database;
  const changes = await reader.selectFrom('audit_change').selectAll().where('code', '=', apiKey.prefix).execute();
  expect(changes.map(({ subject, fact }) => [subject, fact])).toEqual([
    ['KEY', 'api_key'],
    ['KEY', 'key_grant'],
  ]);
  const sequence = changes[0]?.sequence ?? 0;
  const entry = await reader.selectFrom('audit_entry').selectAll().where('sequence', '=', sequence).executeTakeFirst();
  expect(entry).toMatchObject({ kind: 'ADMINISTRATION', action: 'createApiKey', caller_kind: 'KEY' });
  const use = await reader.selectFrom('key_use').selectAll().where('prefix', '=', apiKey.prefix).executeTakeFirst();
  const logged = JSON.stringify([entry, changes]);
  for (const secret of [key, use?.hash ?? 'no hash']) expect(logged).not.toContain(secret);
});

test('keys are listed page by page, without what they say', async () => {
  const page = async (after: string | null) => {
    const query =
      'query($after: String) { apiKeys(first: 3, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { prefix } } }';
    const { data } = await administrator.run<{
      apiKeys: {
        totalCount: number;
        pageInfo: { endCursor: string; hasNextPage: boolean };
        nodes: { prefix: string }[];
      };
    }>(query, { after });
    if (!data) throw new Error('no page');
    return data.apiKeys;
  };
  const prefixes: string[] = [];
  let total = 0;
  for (let after: string | null = null; ; ) {
    const { totalCount, pageInfo, nodes } = await page(after);
    prefixes.push(...nodes.map(({ prefix }) => prefix));
    total = totalCount;
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(prefixes).toHaveLength(total);
  expect(prefixes).toEqual([...new Set(prefixes)].sort());
  expect(prefixes).toContain('owner');
});

describe('who asks is told', () => {
  const ask = async (api: TestApi) => (await api.execute(ViewerDocument, {})).viewer;

  test('the roles of their key, and until when it opens', async () => {
    const { key, apiKey } = await made(administrator, { name: '上报', grants: [REPORTER], expiresOn: '2027-01-01' });
    expect(await ask(owner.withKey(key))).toEqual({
      kind: 'KEY',
      id: apiKey.prefix,
      name: '上报',
      grants: [{ ...REPORTER, stationCode: null }],
      expiresOn: '2027-01-01',
    });
  });

  test('that they are the owner', async () => {
    const grants = [{ role: 'OWNER', divisionCode: null, stationCode: null }];
    expect(await ask(owner)).toEqual({ kind: 'OWNER', id: 'owner', name: 'owner', grants, expiresOn: null });
  });
});
