import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '../../resolvers/schema.ts';
import { SimulateChangesDocument } from '../../src/client/generated/graphql.ts';
import { EXPECTED_VERSIONS } from '../../src/services/versioned-thing.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

const MUTATIONS = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => ({
  name,
  fields: (getNamedType(args[0]?.type) as GraphQLInputObjectType).getFields(),
}));

let api: TestApi;
beforeEach(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterEach(() => api[Symbol.asyncDispose]());

const RENAME = `mutation ($input: RenameStationInput!) {
  renameStation(input: $input) { __typename ... on Error { message } ... on InvalidInputError { path } }
}`;

async function rename(conditions: object) {
  const { data, errors } = await api.run<{ renameStation: Record<string, unknown> }>(RENAME, {
    input: { stationCode: 'jia', name: '新名', ...conditions },
  });
  return data?.renameStation ?? errors;
}

async function nameOfStation() {
  return (await api.run('{ station(code: "jia") { name } }')).data;
}

describe('every mutation', () => {
  test('takes an expected version, an idempotency key and a note', () => {
    expect(MUTATIONS.length).toBeGreaterThan(30);
    for (const { fields } of MUTATIONS) {
      expect(String(fields.expectedVersion?.type)).toBe('Int');
      expect(String(fields.idempotencyKey?.type)).toBe('String');
      expect(String(fields.note?.type)).toBe('String');
    }
  });

  test('says of which thing it expects a version, by a value of its input that must be given', () => {
    expect(MUTATIONS.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED_VERSIONS).sort());
    for (const { name, fields } of MUTATIONS) {
      const thing = EXPECTED_VERSIONS[name as keyof typeof EXPECTED_VERSIONS];
      if (typeof thing !== 'string') expect(String(fields[thing.codeField]?.type)).toBe('String!');
    }
  });
});

describe('conditions', () => {
  test.each([
    ['a key of one character', { idempotencyKey: '键' }],
    ['a key of 200 characters', { idempotencyKey: '𠮷'.repeat(200) }],
    ['a note of 500 characters', { note: '𠮷'.repeat(500) }],
    ['a note nobody filled in', { note: '' }],
    ['nulls', { expectedVersion: null, idempotencyKey: null, note: null }],
  ])('are accepted: %s', async (_, conditions) => {
    expect(await rename(conditions)).toEqual({ __typename: 'RenameStationSuccess' });
  });

  test('a note stands in the log, beside who did what', async () => {
    await rename({ note: '更名批复〔2026〕3号' });
    const { reader } = api.app.database;
    const entries = await reader.selectFrom('audit_entry').select(['action', 'note']).execute();
    expect(entries.at(-1)).toEqual({ action: 'renameStation', note: '更名批复〔2026〕3号' });
  });

  test.each([
    ['an empty key', { idempotencyKey: '' }, 'idempotencyKey', 'idempotencyKey 不能为空'],
    ['a key of 201 characters', { idempotencyKey: 'k'.repeat(201) }, 'idempotencyKey', '最多 200 个字符，现有 201 个'],
    ['a note of 501 characters', { note: 'n'.repeat(501) }, 'note', '最多 500 个字符，现有 501 个'],
    ['a version below 0', { expectedVersion: -1 }, 'expectedVersion', '版本号为 0 或正整数'],
  ])('are refused, and nothing changes: %s', async (_, conditions, path, message) => {
    expect(await rename(conditions)).toEqual({ __typename: 'InvalidInputError', path: [path], message });
    expect(await nameOfStation()).toEqual({ station: { name: '甲站' } });
  });

  test.each([
    ['createDivision', '{ code: "d", name: "区", level: TOWN, expectedVersion: 0 }', '尚无版本'],
    ['confirmNeighbors', '{ pairs: [{ stationCodes: ["jia", "bing"] }], expectedVersion: 0 }', '多项内容'],
    ['adoptJointBranchPlan', '{ divisionCode: "town-1", fingerprint: "", expectedVersion: 0 }', 'fingerprint'],
    ['applyRoster', '{ stationCode: "jia", rows: [], fingerprint: "", expectedVersion: 0 }', 'fingerprint'],
  ])('%s has no version to expect', async (name, input, message) => {
    const { data } = await api.run(
      `mutation { ${name}(input: ${input}) { ... on Error { message } ... on InvalidInputError { path } } }`,
    );
    expect(data).toEqual({ [name]: { path: ['expectedVersion'], message: expect.stringContaining(message) } });
  });

  test.each([{ expectedVersion: 0 }, { idempotencyKey: 'k' }, { note: '因为' }])(
    'have no place in a simulation: %j',
    async (conditions) => {
      const [name = ''] = Object.keys(conditions);
      const { simulate } = await api.execute(SimulateChangesDocument, {
        changes: [{ renameStation: { stationCode: 'jia', name: '新名', ...conditions } }],
      });
      expect(simulate).toMatchObject({
        __typename: 'ChangeRefused',
        path: ['changes', '0', 'renameStation', name],
        error: { __typename: 'InvalidInputError', message: expect.stringContaining(name) },
      });
    },
  );
});
