import { type GraphQLInputObjectType, getNamedType, isNonNullType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../resolvers/schema.ts';
import { type ChangeInput, SimulateChangesDocument } from '../../src/client/generated/graphql.ts';
import { exportSnapshot } from '../../src/services/export-snapshot.ts';
import { verifyVerdicts } from '../../src/services/verify-verdicts.ts';
import { TestApi, TODAY } from '../support/api.ts';
import { smallDistrict } from '../support/small-district.ts';
import { policyDocument } from '../support/some-policy.ts';

// a and b can share a branch, and c would join them with one member less; as it is, c has a branch to found
const openDistrict = (options = {}) =>
  TestApi.open(smallDistrict({ stations: 'a1 b2 c3 d0', neighbors: 'a-b b-c' }), options);

const simulate = (api: TestApi, changes: ChangeInput[], more: { asOf?: string; alteredOnly?: boolean } = {}) =>
  api.execute(SimulateChangesDocument, { changes, ...more });

const OF_ASKERS = ['createApiKey', 'revokeApiKey', 'setUser', 'removeUser'];

test('every mutation but those of keys and users can be simulated, with the same input', () => {
  const input = schema.getType('ChangeInput') as GraphQLInputObjectType;
  expect(input.isOneOf).toBe(true);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    ({ name }) => !OF_ASKERS.includes(name),
  );
  expect(mutations.length).toBeGreaterThan(30);
  expect(Object.keys(input.getFields()).sort()).toEqual(mutations.map(({ name }) => name).sort());
  for (const { name, args } of mutations) {
    const type = input.getFields()[name]?.type;
    expect(isNonNullType(type)).toBe(false);
    expect(type && getNamedType(type)).toBe(args[0] && getNamedType(args[0].type));
  }
});

describe('a simulation', () => {
  test('tells verdicts and plan before and after, with the names it invents, and changes nothing', async () => {
    await using api = await openDistrict();
    const before = await exportSnapshot(api.app);
    const { simulate: answer } = await simulate(api, [
      { endPosting: { workerCode: 'c-w0', on: TODAY } },
      {
        createStation: {
          code: 'e',
          name: '新站',
          divisionCode: 'T1',
          openedOn: TODAY,
          level: 'TOWN_STATION',
          neighborCodes: ['c'],
        },
      },
      {
        addWorker: { code: 'e-w0', name: '新社工', stationCode: 'e', kind: 'RESIDENT', postedOn: TODAY, stage: 'FULL' },
      },
    ]);
    if (answer.__typename !== 'Simulation') throw new Error(JSON.stringify(answer));
    expect(answer.asOf).toBe(TODAY);
    const [c, e] = answer.stations.nodes;
    expect(answer.stations.totalCount).toBe(2);
    expect(c).toMatchObject({
      code: 'c',
      isAltered: true,
      before: { status: 'NON_COMPLIANT', headcount: { fullMembers: 3 }, required: { kind: 'BRANCH' } },
      after: {
        headcount: { fullMembers: 2 },
        required: { kind: 'JOINT_BRANCH', jointGroup: [{ name: 'c站' }, { name: '新站' }] },
      },
    });
    expect(c?.before?.findings).toMatchObject([{ code: 'BRANCH_MISSING', severity: 'ERROR', waived: false }]);
    expect(e).toMatchObject({ code: 'e', name: '新站', before: null, after: { status: 'NON_COMPLIANT' } });
    expect(e?.after?.required?.reason).toContain('新站');
    expect(answer.planBefore).toMatchObject({
      covered: 2,
      uncovered: [],
      groups: [{ fullMembers: 3, isInBoth: true }],
    });
    expect(answer.planAfter).toMatchObject({
      covered: 4,
      uncovered: [],
      groups: [
        { fullMembers: 3, isInBoth: true, stations: [{ code: 'a' }, { code: 'b' }] },
        { fullMembers: 3, isInBoth: false, stations: [{ code: 'c' }, { name: '新站' }] },
      ],
    });
    expect(await exportSnapshot(api.app)).toEqual(before);
    expect((await verifyVerdicts(api.app)).differences).toEqual([]);
  });

  test.each([
    ['yesterday', '2026-11-20', 0, 1],
    ['today', TODAY, 3, 3],
    ['tomorrow', '2026-11-22', 3, 3],
  ])('of a posting that ends today, judged %s', async (_, asOf, altered, reached) => {
    await using api = await openDistrict();
    const changes: ChangeInput[] = [{ endPosting: { workerCode: 'c-w0', on: TODAY } }];
    for (const [alteredOnly, count] of [
      [true, altered],
      [false, reached],
    ] as const) {
      const { simulate: answer } = await simulate(api, changes, { asOf, alteredOnly });
      expect(answer).toMatchObject({ asOf, stations: { totalCount: count } });
    }
  });

  test('changes build on each other, in their order', async () => {
    await using api = await openDistrict();
    const founded = { establishBranch: { code: 'n', name: '新支部', on: TODAY, coverage: [] } };
    const covered = {
      changeCoverage: { branchCode: 'n', on: TODAY, coverage: [{ stationCode: 'c', mode: 'OWN' as const }] },
    };
    const { simulate: answer } = await simulate(api, [founded, covered]);
    expect(answer).toMatchObject({ stations: { nodes: [{ code: 'c', after: { status: 'COMPLIANT' } }] } });
    expect((await simulate(api, [covered, founded])).simulate).toMatchObject({
      __typename: 'ChangeRefused',
      index: 0,
      change: 'changeCoverage',
      path: ['changes', '0', 'changeCoverage', 'branchCode'],
      error: { __typename: 'NotFoundError' },
    });
  });

  test('knows a policy pack that an earlier change adds, and forgets it again', async () => {
    await using api = await openDistrict();
    const pack = policyDocument({
      name: 'ours',
      from: '2026-01-01',
      severities: { DEVELOPMENT_NOT_STARTED: 'WARNING' },
    });
    const changes: ChangeInput[] = [
      { addPolicy: { ...pack, judgedLevels: [...pack.judgedLevels] } as never },
      { updateDivision: { divisionCode: 'D1', policy: 'ours' } },
    ];
    for (let time = 0; time < 2; time += 1) {
      const { simulate: answer } = await simulate(api, changes, { alteredOnly: true });
      expect(answer).toMatchObject({
        stations: { nodes: [{ code: 'd', before: { status: 'NON_COMPLIANT' }, after: { status: 'IN_PROGRESS' } }] },
      });
      expect((await simulate(api, changes.slice(1))).simulate).toMatchObject({ change: 'updateDivision' });
    }
  });

  test('lists the stations page by page', async () => {
    await using api = await openDistrict();
    const changes: ChangeInput[] = [{ updateDivision: { divisionCode: 'D1', policy: 'national-2018' } }];
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const { simulate: answer }: { simulate: object } = await api.execute(SimulateChangesDocument, {
        changes,
        first: 3,
        after,
      });
      const { stations } = answer as {
        stations: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      codes.push(...stations.nodes.map(({ code }) => code));
      after = stations.pageInfo.hasNextPage ? stations.pageInfo.endCursor : null;
    } while (after !== null);
    expect(codes).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a list of changes is refused', () => {
  test('where one names two mutations, none, or a value that is none', async () => {
    await using api = await openDistrict();
    const document = 'query($changes: [ChangeInput!]!) { simulate(changes: $changes) { __typename } }';
    const end = { workerCode: 'c-w0', on: TODAY };
    for (const change of [
      {},
      { endPosting: end, postWorker: null },
      { endPosting: { ...end, on: 'x' } },
      { endPosting: null },
    ]) {
      expect((await api.run(document, { changes: [change] })).errors).toHaveLength(1);
    }
  });

  test('beyond 500', async () => {
    await using api = await openDistrict();
    const change = { renameStation: { stationCode: 'a', name: '站' } };
    const document = 'query($changes: [ChangeInput!]!) { simulate(changes: $changes) { __typename } }';
    const { errors } = await api.run(document, { changes: Array(501).fill(change) }, { 'accept-language': 'en' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['changes'] } }]);
    expect(errors?.[0]?.message).toContain('At most 500 changes');
  });
});

test('the same answer whether compiled or not, from variables and literals', async () => {
  await using compiled = await openDistrict();
  await using plain = await openDistrict({ compiles: false });
  const shown =
    '{ __typename ... on Simulation { stations { nodes { code after { status headcount { fullMembers } } } } } ... on ChangeRefused { index path error { ... on Error { message } } } }';
  const end = { workerCode: 'c-w0', on: TODAY };
  const requests: readonly (readonly [string, object])[] = [
    [`query($changes: [ChangeInput!]!) { simulate(changes: $changes) ${shown} }`, { changes: [{ endPosting: end }] }],
    [
      `query($changes: [ChangeInput!]!) { simulate(changes: $changes) ${shown} }`,
      { changes: [{ endPosting: end, addWorker: null }] },
    ],
    [`query($end: EndPostingInput!) { simulate(changes: [{ endPosting: $end }]) ${shown} }`, { end }],
    [`query($end: EndPostingInput) { simulate(changes: [{ endPosting: $end }]) ${shown} }`, {}],
    [
      `query($on: Date!) { simulate(changes: [{ endPosting: { workerCode: "none", on: $on } }]) ${shown} }`,
      { on: TODAY },
    ],
    [`{ simulate(changes: { endPosting: { workerCode: "c-w0", on: "${TODAY}" } }) ${shown} }`, {}],
    // the level has a default
    [
      `{ simulate(changes: [{ createStation: { code: "e", name: "站", divisionCode: "T1", openedOn: "${TODAY}" } }]) ${shown} }`,
      {},
    ],
    [`{ simulate(changes: []) ${shown} }`, {}],
  ];
  for (const [document, variables] of requests) {
    for (let time = 0; time < 3; time += 1) {
      const [one, other] = [await compiled.run(document, variables), await plain.run(document, variables)];
      expect({ ...one, errors: one.errors?.length }).toEqual({ ...other, errors: other.errors?.length });
    }
  }
});
