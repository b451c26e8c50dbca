import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StationDetailsDocument } from '../../src/client/generated/graphql.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterAll(() => api[Symbol.asyncDispose]());

const readStation = async (code: string, asOf?: string) =>
  (await api.execute(StationDetailsDocument, { code, asOf })).station;

describe('a station', () => {
  test('today: everything about it', async () => {
    expect(await readStation('ding')).toMatchObject({
      code: 'ding',
      name: '丁站',
      level: 'TOWN_STATION',
      division: { name: '二街道', level: 'SUBDISTRICT', parent: { code: '320506' } },
      location: { latitude: 31.16, longitude: 120.5 },
      openedOn: '2022-01-01',
      closedOn: null,
      responsibleBody: { code: 'body-1', name: '一镇党委' },
      neighbors: [{ code: 'bing' }],
      headcount: { workers: 3, resident: 1, dispatched: 2, fullMembers: 3, probationaryMembers: 0, members: 3 },
      workers: {
        totalCount: 3,
        pageInfo: { hasNextPage: false },
        nodes: [
          {
            code: 'ding-1',
            name: '社工ding1',
            membershipStage: 'FULL',
            posting: { kind: 'RESIDENT', from: '2026-09-01' },
          },
          { code: 'ding-2', posting: { kind: 'DISPATCHED', until: null } },
          { code: 'ding-3' },
        ],
      },
      coverage: [
        {
          mode: 'OWN',
          from: '2023-01-01',
          until: null,
          branch: {
            code: 'branch-ding',
            fullMembers: 3,
            members: 3,
            committee: null,
            secretary: { name: '社工ding1' },
          },
        },
      ],
      compliance: {
        asOf: '2026-11-21',
        status: 'COMPLIANT',
        required: { kind: 'BRANCH', jointGroup: [] },
        findings: [],
      },
    });
  });

  test('before anybody was posted there: all of it speaks of that date', async () => {
    expect(await readStation('ding', '2026-08-31')).toMatchObject({
      headcount: { workers: 0, fullMembers: 0 },
      workers: { totalCount: 0, nodes: [] },
      coverage: [{ branch: { fullMembers: 0, members: 0, secretary: null } }],
      compliance: {
        asOf: '2026-08-31',
        status: 'NON_COMPLIANT',
        required: { kind: 'DEVELOPMENT', minimumBranches: 0 },
        findings: [{ code: 'BRANCH_UNDERSIZED' }, { code: 'DEVELOPMENT_NOT_STARTED' }, { code: 'SECRETARY_MISSING' }],
      },
    });
  });

  test('on a future date has the neighbours of that date', async () => {
    expect((await readStation('ding', '2027-01-01'))?.neighbors).toMatchObject([{ code: 'bing' }, { code: 'xin' }]);
  });

  test.each([undefined, '2026-11-22'])('not open yet is not judged (%s)', async (asOf) => {
    expect((await readStation('xin', asOf))?.compliance).toMatchObject({
      status: 'NOT_APPLICABLE',
      required: null,
      findings: [],
    });
  });

  test('of a level that is not judged has no requirement', async () => {
    expect((await readStation('geng'))?.compliance).toMatchObject({ status: 'NOT_APPLICABLE', required: null });
  });

  test('that does not exist is null', async () => {
    expect(await readStation('nobody')).toBeNull();
  });

  test('to be affiliated names its hosts, nearest first', async () => {
    expect((await readStation('ji'))?.compliance.required).toMatchObject({
      kind: 'AFFILIATION',
      affiliationHosts: [{ code: 'branch-ding' }, { code: 'branch-host' }],
    });
  });
});

describe('an id', () => {
  const NODE = `query($id: ID!) { node(id: $id) { __typename id
    ... on Station { code neighbors { id } compliance { asOf } }
    ... on Worker { code membershipStage }
    ... on Branch { code fullMembers } } }`;

  async function idsOf(asOf: string | null) {
    const { data } = await api.run<{
      station: { id: string; workers: { nodes: { id: string }[] }; coverage: { branch: { id: string } }[] };
    }>(
      'query($asOf: Date) { station(code: "ding", asOf: $asOf) { id workers { nodes { id } } coverage { branch { id } } } }',
      {
        asOf,
      },
    );
    const { id, workers, coverage } = (data as NonNullable<typeof data>).station;
    return { station: id, worker: workers.nodes[0]?.id, branch: coverage[0]?.branch.id };
  }

  test('without a date means today', async () => {
    const ids = await idsOf(null);
    const { data } = await api.run<{ node: object }>(NODE, { id: ids.station });
    expect(data?.node).toMatchObject({
      __typename: 'Station',
      id: ids.station,
      code: 'ding',
      compliance: { asOf: '2026-11-21' },
    });
    expect((await api.run<{ node: object }>(NODE, { id: ids.worker })).data?.node).toMatchObject({
      membershipStage: 'FULL',
    });
    expect((await api.run<{ node: object }>(NODE, { id: ids.branch })).data?.node).toMatchObject({ fullMembers: 3 });
  });

  test('with a date brings back the object of that date', async () => {
    const ids = await idsOf('2026-02-01');
    const { data } = await api.run<{ node: object }>(NODE, { id: ids.station });
    expect(data?.node).toMatchObject({ id: ids.station, compliance: { asOf: '2026-02-01' } });
    expect((await api.run<{ node: object }>(NODE, { id: ids.branch })).data?.node).toMatchObject({ fullMembers: 0 });
    const worker = await api.run<{ worker: { id: string } }>('{ worker(code: "ding-1", asOf: "2026-02-01") { id } }');
    expect((await api.run<{ node: object }>(NODE, { id: worker.data?.worker.id })).data?.node).toMatchObject({
      code: 'ding-1',
      membershipStage: null,
    });
  });

  test('of something that does not exist is null', async () => {
    const id = Buffer.from('Station//nobody').toString('base64url');
    expect(await api.run(NODE, { id })).toEqual({ data: { node: null } });
  });

  test.each(['', 'x', 'Station', 'Division//320506', 'Station/2026-02-30/ding', 'Station/ding', 'Station//'])(
    'that this API did not give is refused: %j',
    async (text) => {
      const { data, errors } = await api.run(NODE, { id: Buffer.from(text).toString('base64url') });
      expect(data).toEqual({ node: null });
      expect(errors).toMatchObject([{ message: expect.stringContaining('id'), path: ['node'] }]);
    },
  );

  test('carries any code', async () => {
    const code = '甲/"{}\\ 2026-01-01/🙂';
    const [ding, ...others] = exampleDistrict().stations.filter((station) => station.code === 'ding');
    await using odd = await TestApi.open({
      ...exampleDistrict(),
      stations: ding === undefined ? others : [{ ...ding, code }],
      adjacencies: [],
      workers: [],
      branches: [],
    });
    const found = await odd.run<{ station: { id: string } }>(
      'query($code: String!) { station(code: $code, asOf: "2026-01-01") { id } }',
      { code },
    );
    const id = found.data?.station.id;
    expect((await odd.run(NODE, { id })).data).toMatchObject({
      node: { id, code, compliance: { asOf: '2026-01-01' } },
    });
  });
});

test.each(['2026-02-30', '2026-2-3', '20260203', 'today', ''])('%j is no date', async (asOf) => {
  const { data, errors } = await api.run('query($asOf: Date) { complianceSummary(asOf: $asOf) { asOf } }', { asOf });
  expect(data).toBeUndefined();
  expect(errors?.[0]?.message).toContain('不是日历上的日期');
});

test('a summary of another date counts what was open and true then', async () => {
  const { data } = await api.run<{ complianceSummary: object }>(
    '{ complianceSummary(asOf: "2027-01-01") { asOf stations byStatus { status count } } }',
  );
  expect(data?.complianceSummary).toEqual({
    asOf: '2027-01-01',
    stations: 8,
    byStatus: [
      { status: 'COMPLIANT', count: 1 },
      { status: 'IN_PROGRESS', count: 1 },
      { status: 'NON_COMPLIANT', count: 5 },
      { status: 'NOT_APPLICABLE', count: 1 },
    ],
  });
});
