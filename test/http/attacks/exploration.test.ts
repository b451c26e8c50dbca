import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DistrictSummaryDocument } from '../../../src/client/generated/graphql.ts';
import known from '../../../src/client/generated/persisted-documents.json' with { type: 'json' };
import { codesOf, type OpenDoor, openDoor } from '../../support/open-door.ts';

const { hash } = (DistrictSummaryDocument as unknown as { __meta__: { hash: string } }).__meta__;
const ID = hash.replace('sha256:', '');
const SUMMARY: string = (known as Readonly<Record<string, string>>)[`sha256:${ID}`] ?? '';

let usual: OpenDoor;
let closed: OpenDoor;
beforeAll(async () => {
  usual = await openDoor();
  closed = await openDoor({ explores: false, knownOperationsOnly: false });
});
afterAll(async () => {
  await usual.close();
  await closed.close();
});

describe('where exploring is off', () => {
  test.each([
    ['the whole schema', getIntrospectionQuery()],
    ['a type', '{ __type(name: "Station") { name } }'],
    ['under another name', '{ a: __schema { queryType { name } } }'],
    ['in a fragment', '{ ...A } fragment A on Query { ... { __schema { queryType { name } } } }'],
    ['beside something else', '{ station(code: "jia") { code } __schema { queryType { name } } }'],
  ])('the schema is not told: %s', async (_, document) => {
    for (let time = 0; time < 3; time++) {
      const answer = await closed.run(document);
      expect([answer.data, codesOf(answer)]).toEqual([undefined, ['INTROSPECTION_OFF']]);
    }
  });

  test('the name of a type may be asked with it', async () => {
    expect(await closed.run('{ __typename station(code: "jia") { __typename } }')).toMatchObject({
      data: { __typename: 'Query', station: { __typename: 'Station' } },
    });
  });

  test('there is no GraphiQL', async () => {
    const { status, text } = await closed.ask('/graphql', { headers: { accept: 'text/html' } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('<');
  });
});

describe('an operation of ours can be asked by its id', () => {
  test.each<[string, object]>([
    ['as documentId', { documentId: ID }],
    ['with the name of the hash', { documentId: `sha256:${ID}` }],
    ['as APQ has it', { extensions: { persistedQuery: { version: 1, sha256Hash: ID } } }],
  ])('%s', async (_, params) => {
    const { data } = await usual.post(JSON.stringify({ ...params, variables: { divisionCode: '320506' } }));
    expect(data).toMatchObject({ complianceSummary: { stations: expect.any(Number) } });
  });

  test('with GET', async () => {
    const variables = encodeURIComponent('{"divisionCode":"320506"}');
    const { data } = await usual.ask(`/graphql?documentId=${ID}&variables=${variables}`);
    expect(data).toMatchObject({ complianceSummary: {} });
  });

  test.each(['0'.repeat(64), '__proto__', 'constructor', ''])('"%s" is none', async (documentId) => {
    const answer = await usual.post(JSON.stringify({ documentId }));
    expect([answer.data, codesOf(answer)]).toEqual([undefined, ['PERSISTED_QUERY_NOT_FOUND']]);
  });
});

describe('where only our operations are answered', () => {
  let strict: OpenDoor;
  beforeAll(async () => {
    strict = await openDoor({ knownOperationsOnly: true });
  });
  afterAll(() => strict.close());

  test('one of ours is, by id or as it is', async () => {
    const variables = { divisionCode: '320506' };
    expect((await strict.post(JSON.stringify({ documentId: ID, variables }))).data).toMatchObject({
      complianceSummary: {},
    });
    expect((await strict.run(SUMMARY, variables)).data).toMatchObject({ complianceSummary: {} });
  });

  test.each([
    ['another', '{ __typename }'],
    ['one of ours, changed', `${SUMMARY} `],
    ['a change', 'mutation { closeStation(input: { stationCode: "jia", on: "2026-11-01" }) { __typename } }'],
  ])('%s is not', async (_, document) => {
    expect(codesOf(await strict.run(document))).toEqual(['UNKNOWN_OPERATION']);
    const passedOff = await strict.post(JSON.stringify({ query: document, documentId: ID }));
    expect(codesOf(passedOff)).toEqual(['UNKNOWN_OPERATION']);
  });
});
