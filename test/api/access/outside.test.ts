import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../../../src/access/grant.ts';
import { TestApi } from '../../support/api.ts';
import { fencedTown } from '../../support/fenced-town.ts';

const ASKERS: Readonly<Record<string, readonly Grant[]>> = {
  'the officer of a town': [{ role: 'TOWN_OFFICER', divisionCode: 'T1' }],
  'the reporter of a town': [{ role: 'REPORTER', divisionCode: 'T1' }],
  'the manager of a station': [{ role: 'STATION_MANAGER', stationCode: 'a1' }],
  'the manager of a station who reports its town': [
    { role: 'REPORTER', divisionCode: 'T1' },
    { role: 'STATION_MANAGER', stationCode: 'a1' },
  ],
};

/** Questions that a code can be put into, with codes outside of the town, and of the station. */
const QUESTIONS: readonly (readonly [what: string, codes: readonly string[], document: string])[] = [
  ['a station', ['b1', 'b2', 'b3', 'c1'], '{ station(code: $code) { id code name level headcount { fullMembers } } }'],
  ['a branch', ['FAR'], '{ branch(code: $code) { id code name fullMembers coverage { station { code } } } }'],
  ['a worker', ['b1-w0', 'c1-w0'], '{ worker(code: $code) { id code name posting { from } } }'],
  ['a worker on another date', ['b1-w0'], '{ worker(code: $code, asOf: "2025-01-01") { id code } }'],
  ['a division', ['D1', 'C', 'T2', 'D2'], '{ division(code: $code) { code name parent { code } } }'],
  ['a party body', ['P2'], '{ partyBody(code: $code) { code name } }'],
  ['a policy', ['D1', 'T2'], '{ policy(divisionCode: $code) { name } }'],
  [
    'stations of a division',
    ['D1', 'C', 'T2'],
    '{ stations(filter: { divisionCode: $code }) { totalCount nodes { code } } }',
  ],
  [
    'failing stations of a division',
    ['D1', 'T2'],
    '{ nonCompliantStations(filter: { divisionCode: $code }) { totalCount } }',
  ],
  [
    'stations by code',
    ['b1', 'c1'],
    '{ stations(filter: { codes: [$code] }) { totalCount nodes { code } pageInfo { hasNextPage } } }',
  ],
  ['stations by search', ['b1', 'c1'], '{ stations(filter: { search: $code }) { totalCount nodes { code } } }'],
  [
    'branches of a division',
    ['D1', 'T2'],
    '{ branches(filter: { divisionCode: $code }) { totalCount nodes { code } } }',
  ],
  ['branches by search', ['FAR'], '{ branches(filter: { search: $code }) { totalCount nodes { code } } }'],
  ['workers of a station', ['b1', 'b3'], '{ workers(filter: { stationCode: $code }) { totalCount nodes { code } } }'],
  ['workers of a division', ['D1', 'T2'], '{ workers(filter: { divisionCode: $code }) { totalCount nodes { code } } }'],
  ['workers by search', ['b1-w', 'c1'], '{ workers(filter: { search: $code }) { totalCount nodes { code } } }'],
  ['totals', ['D1', 'T2'], '{ complianceSummary(divisionCode: $code) { stations } }'],
  ['the form', ['D1', 'T2'], '{ organizationStatistics(divisionCode: $code) { total { stations } } }'],
  [
    'a trend',
    ['D1', 'T2'],
    '{ trend(divisionCode: $code, from: "2026-01-31", until: "2026-06-30", every: MONTH) { asOf } }',
  ],
  ['a forecast', ['D1', 'T2'], '{ forecast(divisionCode: $code, until: "2027-06-30") { entries { totalCount } } }'],
  ['a plan', ['D1', 'T2'], '{ jointBranchPlan(divisionCode: $code) { fingerprint groups { fullMembers } } }'],
  ['neighbours', ['D1', 'T2'], '{ proposeNeighbors(divisionCode: $code) { proposals { kind } } }'],
  [
    'a plan with options',
    ['b1', 'b2'],
    '{ jointBranchPlan(divisionCode: "T1", options: { pinnedGroups: [["a1", $code]] }) { fingerprint } }',
  ],
  ['a roster', ['b1'], '{ previewRoster(input: { stationCode: $code, rows: [] }) { fingerprint } }'],
];

let owner: TestApi;
const apis = new Map<string, TestApi>();

beforeAll(async () => {
  owner = await TestApi.open(fencedTown());
  for (const [name, grants] of Object.entries(ASKERS)) apis.set(name, await owner.asKey(grants));
});
afterAll(() => owner[Symbol.asyncDispose]());

describe.each(Object.keys(ASKERS))('to %s', (name) => {
  test.each(QUESTIONS)('%s outside is answered as if it did not exist', async (_, codes, document) => {
    const asked = `query ($code: String!) ${document}`;
    // how a document is run the first time shows in where errors lie
    await apiOf(name).run(asked, { code: '-' });
    for (const code of codes) {
      const [answer, nothing] = [code, 'unknown'].map(async (each) => {
        const { data, errors } = await apiOf(name).run(asked, { code: each });
        return JSON.stringify({ data, errors }).replaceAll(`“${each}”`, '“CODE”');
      });
      expect(await answer).toBe(await nothing);
    }
  });

  test('an id of something outside names nothing', async () => {
    for (const [document, field] of [
      ['{ station(code: "b1") { id } }', 'station'],
      ['{ station(code: "b1", asOf: "2026-01-01") { id } }', 'station'],
      ['{ branch(code: "FAR") { id } }', 'branch'],
      ['{ worker(code: "b1-w0") { id } }', 'worker'],
    ] as const) {
      const { data } = await owner.run<Record<string, { id: string }>>(document);
      const node = `query ($id: ID!) { node(id: $id) { id } }`;
      const made = Buffer.from(
        Buffer.from(data?.[field]?.id ?? '', 'base64url')
          .toString()
          .replace(/(b1-w0|b1|FAR)$/, 'nothing'),
      ).toString('base64url');
      expect(data?.[field]?.id).toBeDefined();
      const answer = await apiOf(name).run(node, { id: data?.[field]?.id });
      expect(answer).toEqual(await apiOf(name).run(node, { id: made }));
      expect(answer.data?.node ?? null).toBeNull();
    }
  });

  test('lists, totals, orders and cursors know the own part alone', async () => {
    const isManager = name === 'the manager of a station';
    const own = isManager ? ['a1'] : ['a1', 'a2', 'a3', 'a4'];
    for (const field of ['CODE', 'NAME', 'FULL_MEMBERS', 'SINCE']) {
      for (const [asOf, direction] of [
        ['2026-11-21', 'ASC'],
        ['2026-11-20', 'DESC'],
      ]) {
        const document = `query ($after: String) { stations(
          first: 3, after: $after, asOf: "${asOf}", orderBy: { field: ${field}, direction: ${direction} }
        ) { totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
        const { stations: first } = (await apiOf(name).run<Listed>(document)).data ?? never();
        expect(first.totalCount).toBe(own.length);
        expect(first.pageInfo.hasNextPage).toBe(own.length > 3);
        const rest = (await apiOf(name).run<Listed>(document, { after: first.pageInfo.endCursor })).data ?? never();
        expect([...first.nodes, ...rest.stations.nodes].map(({ code }) => code).sort()).toEqual(own);
        // of another's list only the place counts
        const others = (await owner.run<Listed>(document)).data ?? never();
        const after = await apiOf(name).run<Listed>(document, { after: others.stations.pageInfo.endCursor });
        const codes = after.data?.stations.nodes.map(({ code }) => code) ?? [];
        expect(codes.every((code) => own.includes(code))).toBe(true);
      }
    }
    const { data } = await apiOf(name).run<Totals>(`{
      complianceSummary { stations } organizationStatistics { total { stations } rows { nodes { division { code } } } }
      divisions { totalCount nodes { code } } branches { totalCount nodes { code } } partyBodies { totalCount nodes { code } }
      trend(from: "2026-11-21", until: "2026-11-21", every: DAY) { figures { stations } }
    }`);
    expect(data?.complianceSummary.stations).toBe(own.length);
    expect(data?.organizationStatistics.total.stations).toBe(own.length);
    expect(data?.organizationStatistics.rows.nodes).toEqual([{ division: { code: 'T1' } }]);
    expect(data?.divisions).toEqual({ totalCount: 1, nodes: [{ code: 'T1' }] });
    const branches = isManager ? [] : ['HOST', 'NEAR'];
    expect(data?.branches).toEqual({ totalCount: branches.length, nodes: branches.map((code) => ({ code })) });
    expect(data?.partyBodies).toEqual({ totalCount: 2, nodes: [{ code: 'P1' }, { code: 'PD' }] });
    expect(data?.trend).toEqual([{ figures: { stations: own.length } }]);
  });
});

interface Listed {
  readonly stations: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly code: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
interface Coded {
  readonly totalCount: number;
  readonly nodes: readonly { readonly code: string }[];
}
interface Totals {
  readonly complianceSummary: { readonly stations: number };
  readonly organizationStatistics: {
    readonly total: { readonly stations: number };
    readonly rows: { readonly nodes: readonly object[] };
  };
  readonly divisions: Coded;
  readonly branches: Coded;
  readonly partyBodies: Coded;
  readonly trend: readonly object[];
}

function apiOf(name: string): TestApi {
  return apis.get(name) ?? never();
}

function never(): never {
  throw new Error('no answer');
}
