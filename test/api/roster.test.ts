import { expect, test } from 'vitest';
import { ApplyRosterDocument, PreviewRosterDocument, type RosterInput } from '../../src/client/generated/graphql.ts';
import { exportSnapshot } from '../../src/services/export-snapshot.ts';
import { TestApi, TODAY } from '../support/api.ts';
import { smallDistrict } from '../support/small-district.ts';

const openDistrict = (options = {}) => TestApi.open(smallDistrict({ stations: 'a2 b1', neighbors: 'a-b' }), options);

const INPUT: RosterInput = {
  stationCode: 'a',
  rows: [
    { name: '社工a0', stage: 'FULL' },
    { name: '新人', stage: 'FULL', joinedOn: '2019-05-01', fullOn: '2020-05-01', postedFrom: TODAY },
    { name: '社工b0', row: 7, sheet: '外站' },
  ],
};

test.each([[{ compiles: true }], [{ compiles: false }]])('a roster is previewed and applied (%o)', async (options) => {
  await using api = await openDistrict(options);
  const { previewRoster } = await api.execute(PreviewRosterDocument, { input: INPUT });
  expect(previewRoster.counts).toEqual({ new: 1, changed: 0, moved: 0, unchanged: 1, conflicts: 1, left: 1 });
  expect(previewRoster.entries).toMatchObject({
    totalCount: 2,
    nodes: [
      { kind: 'NEW', workerCode: 'a-w2', station: { code: 'a' } },
      { kind: 'CONFLICT', sheet: '外站', row: 7, conflicts: [{ code: 'SAME_NAME_ELSEWHERE', column: 'name' }] },
    ],
  });
  expect(previewRoster.effects.nodes[0]).toMatchObject({
    station: { code: 'a', name: 'a站' },
    before: { fullMembers: 2, requiredKind: 'JOINT_BRANCH' },
    after: { fullMembers: 3, requiredKind: 'BRANCH', findings: ['BRANCH_MISSING'] },
  });
  const { fingerprint } = previewRoster;
  const refused = await api.execute(ApplyRosterDocument, { input: { ...INPUT, fingerprint } });
  expect(refused.applyRoster).toMatchObject({ __typename: 'InvalidInputError', path: ['rows', '2'] });
  const input = { ...INPUT, fingerprint, skipsConflicts: true };
  const { applyRoster } = await api.execute(ApplyRosterDocument, { input });
  expect(applyRoster).toMatchObject({
    __typename: 'ApplyRosterSuccess',
    changes: 1,
    affectedStations: [{ code: 'a' }, { code: 'b' }],
  });
  const again = await api.execute(ApplyRosterDocument, { input });
  expect(again.applyRoster).toMatchObject({ changes: 0, counts: { unchanged: 2, conflicts: 1 } });
});

test('previewing and applying tell how many rows were read, and of which kinds', async () => {
  await using api = await openDistrict();
  const counts = 'counts { rows new changed moved unchanged conflicts left }';
  const preview = await api.run<{ previewRoster: { fingerprint: string } }>(
    `query ($input: RosterInput!) { previewRoster(input: $input) { fingerprint ${counts} } }`,
    { input: INPUT },
  );
  const expected = { rows: 3, new: 1, changed: 0, moved: 0, unchanged: 1, conflicts: 1, left: 1 };
  expect(preview.data).toMatchObject({ previewRoster: { counts: expected } });
  const applied = await api.run(
    `mutation ($input: ApplyRosterInput!) { applyRoster(input: $input) { ... on ApplyRosterSuccess { ${counts} } } }`,
    { input: { ...INPUT, fingerprint: preview.data?.previewRoster.fingerprint, skipsConflicts: true } },
  );
  expect(applied.data).toEqual({ applyRoster: { counts: expected } });
});

test('pages of rows follow each other', async () => {
  await using api = await openDistrict();
  const rows = Array.from({ length: 25 }, (_, index) => ({ name: `新人${index}` }));
  const input = { stationCode: 'b', rows };
  const first = await api.execute(PreviewRosterDocument, { input, first: 20 });
  const after = first.previewRoster.entries.pageInfo.endCursor ?? null;
  const second = await api.execute(PreviewRosterDocument, { input, first: 20, after });
  expect(second.previewRoster.entries.nodes.map(({ name }) => name)).toEqual(rows.slice(20).map(({ name }) => name));
});

test('what cannot be is refused with its place', async () => {
  await using api = await openDistrict();
  const document = 'query ($input: RosterInput!) { previewRoster(input: $input) { fingerprint } }';
  const cases = [
    [{ rows: [] }, ['stationCode']],
    [{ stationCode: 'a', divisionCode: 'D1', rows: [] }, ['stationCode']],
    [{ stationCode: 'a', rows: [{ name: '' }] }, ['rows', '0', 'name']],
    [{ stationCode: 'a', rows: [], decisions: [{ row: 1 }] }, ['decisions', '0']],
  ] as const;
  for (const [input, argument] of cases) {
    const { errors } = await api.run(document, { input });
    expect(errors?.[0]?.extensions?.argument).toEqual(argument);
  }
});

test('a roster that is only simulated leaves no trace', async () => {
  await using api = await openDistrict();
  const before = await exportSnapshot(api.app);
  const { previewRoster } = await api.execute(PreviewRosterDocument, { input: INPUT });
  const changes = [{ applyRoster: { ...INPUT, fingerprint: previewRoster.fingerprint, skipsConflicts: true } }];
  const answer = await api.run<{ simulate: { stations: { nodes: object[] } } }>(SIMULATE, { changes });
  expect(answer.data?.simulate.stations.nodes).toMatchObject([
    { code: 'a', before: { headcount: { fullMembers: 2 } }, after: { headcount: { fullMembers: 3 } } },
    { code: 'b' },
  ]);
  expect(await exportSnapshot(api.app)).toEqual(before);
});

const SIMULATE = `query ($changes: [ChangeInput!]!) { simulate(changes: $changes) { __typename
  ... on Simulation { stations { nodes { code before { headcount { fullMembers } } after { headcount { fullMembers } } } } }
  ... on ChangeRefused { error { ... on Error { message } } } } }`;
