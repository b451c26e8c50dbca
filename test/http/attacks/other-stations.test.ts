import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../resolvers/node-id.ts';
import type { Grant } from '../../../src/access/grant.ts';
import { createKey } from '../../../src/services/access/create-key.ts';
import { codesOf, type DoorAnswer, type OpenDoor, openDoor } from '../../support/open-door.ts';

/** The stations of 一镇; those of 二街道 are nobody's here, and of them 丁站 is a neighbour of 丙站. */
const OWN = ['bing', 'jia', 'yi'];
/** Everything of 二街道 that nothing in 一镇 names. */
const HIDDEN = /wu|ji-|"ji"|geng|xin|戊站|己站|庚室|辛站|二街道|社区党支部|丁站党支部|社工(ding|wu|ji)\d/;

let door: OpenDoor;
let officer: string;
let reporter: string;

beforeAll(async () => {
  door = await openDoor();
  officer = await keyFor([{ role: 'TOWN_OFFICER', divisionCode: 'town-1' }]);
  reporter = await keyFor([{ role: 'REPORTER', divisionCode: 'town-1' }]);
});

afterAll(() => door.close());

async function keyFor(grants: readonly Grant[]): Promise<string> {
  const { key } = await createKey(door.app, { name: 'somebody', grants });
  if (key === null) throw new Error('the key was made before');
  return key;
}

async function ask(key: string, query: string, variables: object = {}): Promise<DoorAnswer> {
  return door.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${key}` });
}

/** What is told, but for the id of the request, the places in the document, and the code that was asked for. */
function wordsOf({ data = null, errors = [] }: DoorAnswer, code = ''): string {
  const told = { data, errors: errors.map(({ message, extensions }) => ({ message, extensions })) };
  return code === '' ? JSON.stringify(told) : JSON.stringify(told).replaceAll(code, 'CODE');
}

describe('what lies outside looks like what does not exist', () => {
  test.each([
    ['Station', 'wu'],
    ['Station', 'ding'],
    ['Branch', 'branch-host'],
    ['Worker', 'wu-1'],
  ])('by the id of a %s, %s', async (type, code) => {
    const document = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    const outside = await ask(officer, document, { id: encodeNodeId(type, `/${code}`) });
    const nowhere = await ask(officer, document, { id: encodeNodeId(type, '/nothing') });
    expect(outside.data).toEqual({ node: null });
    expect(wordsOf(outside)).toBe(wordsOf(nowhere));
  });

  test('by the id of a worker, to whoever may see none, whether there is one or not', async () => {
    const document = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    const ids = ['jia-1', 'wu-1', 'nothing'].map((code) => encodeNodeId('Worker', `/${code}`));
    const [one, ...others] = await Promise.all(ids.map((id) => ask(reporter, document, { id })));
    expect(one && codesOf(one)).toEqual(['FORBIDDEN']);
    expect(new Set([one, ...others].map((each) => each && wordsOf(each))).size).toBe(1);
  });

  test.each([
    ['station(code: $code) { name }'],
    ['worker(code: $code) { name }'],
    ['branch(code: $code) { name }'],
    ['stations(filter: { codes: [$code] }) { totalCount nodes { code } }'],
    ['stations(filter: { search: $code }) { totalCount nodes { code } }'],
    ['branches(filter: { search: $code }) { totalCount nodes { code } }'],
    ['workers(filter: { search: $code }) { totalCount nodes { code } }'],
    ['workers(filter: { stationCode: $code }) { totalCount nodes { code } }'],
    ['stations(filter: { divisionCode: $code }) { totalCount nodes { code } }'],
    ['complianceSummary(divisionCode: $code) { stations }'],
    ['organizationStatistics(divisionCode: $code) { total { stations } }'],
    ['jointBranchPlan(divisionCode: $code) { groups { isKept } }'],
    ['policy(divisionCode: $code) { name }'],
  ])('in %s', async (selection) => {
    const document = `query ($code: String!) { ${selection} }`;
    const told = async (code: string) => wordsOf(await ask(officer, document, { code }), code);
    const nowhere = await told('nothing-at-all');
    for (const code of ['wu', 'wu-1', 'branch-host', 'town-2', '戊站', '社工wu1'])
      expect(await told(code)).toBe(nowhere);
  });

  test.each([
    ['renameStation', 'stationCode: $code, name: "甲"'],
    ['closeStation', 'stationCode: $code, on: "2026-12-01"'],
    ['correctWorkerName', 'workerCode: $code, name: "甲"'],
    ['endPosting', 'workerCode: $code, on: "2026-12-01"'],
    ['dissolveBranch', 'branchCode: $code, on: "2026-12-01"'],
    ['postWorker', 'workerCode: "jia-1", stationCode: $code, kind: RESIDENT, on: "2026-12-01"'],
  ])('in %s', async (mutation, input) => {
    const document = `mutation ($code: String!) { ${mutation}(input: { ${input} }) { __typename ... on Error { message } } }`;
    const told = async (code: string) => wordsOf(await ask(officer, document, { code }), code);
    const nowhere = await told('nothing-at-all');
    expect(nowhere).toContain('NotFoundError');
    for (const code of ['wu', 'wu-1', 'branch-host']) expect(await told(code)).toBe(nowhere);
  });
});

describe('lists and totals hold what is one’s own', () => {
  test.each(
    ['CODE', 'NAME', 'FULL_MEMBERS', 'SINCE'].flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => [field, direction] as const),
    ),
  )('in the order %s %s, page by page', async (field, direction) => {
    const document = `query ($after: String) { stations(first: 1, after: $after, orderBy: { field: ${field}, direction: ${direction} }) {
      totalCount nodes { code } pageInfo { endCursor hasNextPage } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: DoorAnswer = await ask(reporter, document, { after });
      const { stations } = data as Stations;
      expect(stations.totalCount).toBe(OWN.length);
      seen.push(...stations.nodes.map(({ code }) => code));
      after = stations.pageInfo.hasNextPage ? stations.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.sort()).toEqual(OWN);
  });

  test('after a cursor that leads to a station outside', async () => {
    const { data } = await door.run('{ stations(filter: { codes: ["wu"] }) { pageInfo { endCursor } } }');
    const document = 'query ($after: String) { stations(after: $after) { nodes { code } } }';
    const told = await ask(reporter, document, { after: (data as Stations).stations.pageInfo.endCursor });
    expect(told.data).toEqual({ stations: { nodes: [{ code: 'yi' }] } });
  });

  test('in every total', async () => {
    const { data, text } = await ask(
      reporter,
      `{ complianceSummary { stations byStatus { count } }
         organizationStatistics { total { stations workers members } rows { totalCount nodes { division { code } } } }
         nonCompliantStations { totalCount nodes { code } }
         branches { totalCount } divisions { nodes { code } } partyBodies { nodes { code } } }`,
    );
    expect(data).toMatchObject({
      complianceSummary: { stations: 3 },
      organizationStatistics: { total: { stations: 3, workers: 8, members: 7 } },
      branches: { totalCount: 0 },
      divisions: { nodes: [{ code: 'town-1' }] },
    });
    expect(text).not.toMatch(HIDDEN);
  });
});

describe('a neighbour outside', () => {
  test('is named', async () => {
    const { data, text } = await ask(reporter, '{ station(code: "bing") { neighbors { id code name } } }');
    expect(data).toMatchObject({ station: { neighbors: [{ code: 'ding', name: '丁站' }, { code: 'yi' }] } });
    expect(text).not.toMatch(HIDDEN);
  });

  test.each(['headcount { fullMembers }', 'compliance { status }', 'division { name }', 'level', 'coverage { mode }'])(
    'tells nothing else: %s',
    async (selection) => {
      const document = `{ station(code: "bing") { neighbors { code ${selection} } } }`;
      const told = await ask(officer, document);
      expect(codesOf(told)).toContain('FORBIDDEN');
      expect(told.data).toEqual({ station: null });
    },
  );
});

interface Stations {
  readonly stations: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly code: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}
