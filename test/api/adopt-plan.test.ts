import { describe, expect, test } from 'vitest';
import {
  AdoptJointBranchPlanDocument,
  type AdoptJointBranchPlanInput,
  type PlanOptionsInput,
  PlanWithOptionsDocument,
} from '../../src/client/generated/graphql.ts';
import { loadAllFacts } from '../../src/storage/load-all-facts.ts';
import { TestApi } from '../support/api.ts';
import { printSnapshot } from '../support/print-snapshot.ts';
import { BEGINNING, smallDistrict } from '../support/small-district.ts';

/** The plan is a b c (goes on as Old), d e, f g. Late loses e, Pair loses both. The host loses f. */
const FACTS = smallDistrict({
  stations: 'a1 b1 c1 d1 e2 f1 g2 x0 y3 z1',
  neighbors: 'a-b b-c d-e f-g',
  branches: { Old: 'a b z', Late: 'e y', Pair: 'd', Host: '*f *x' },
});
const TODAY = '2026-11-21';

interface Given extends Partial<AdoptJointBranchPlanInput> {
  readonly options?: PlanOptionsInput;
}

async function fingerprintOf(api: TestApi, { divisionCode = 'D1', on, options }: Given = {}): Promise<string> {
  const variables = { divisionCode, ...(on && { asOf: on }), ...(options && { options }) };
  return (await api.execute(PlanWithOptionsDocument, variables)).jointBranchPlan.fingerprint;
}

async function adopt(api: TestApi, given: Given = {}) {
  const fingerprint = given.fingerprint ?? (await fingerprintOf(api, given));
  const input = { divisionCode: 'D1', fingerprint, ...given };
  return (await api.execute(AdoptJointBranchPlanDocument, { input })).adoptJointBranchPlan;
}

/** What covers what from a date on: `Old: a b c`, `*` before those that are affiliated. */
async function registered(api: TestApi, date = TODAY): Promise<readonly string[]> {
  const { data } = await api.run<{
    branches: { nodes: { code: string; coverage: { mode: string; station: { code: string } }[] }[] };
  }>('query($asOf: Date) { branches(asOf: $asOf) { nodes { code coverage { mode station { code } } } } }', {
    asOf: date,
  });
  return (data?.branches.nodes ?? []).map(({ code, coverage }) => {
    const covered = coverage.map(({ mode, station }) => `${mode === 'AFFILIATED' ? '*' : ''}${station.code}`);
    return `${code}: ${covered.join(' ')}`;
  });
}

const print = async (api: TestApi) => printSnapshot(await loadAllFacts(api.app.database.reader));

describe('adopting a plan', () => {
  test('registers its groups, ends what they replace, and says whom that concerns', async () => {
    await using api = await TestApi.open(FACTS);
    expect(await adopt(api)).toMatchObject({
      __typename: 'AdoptJointBranchPlanSuccess',
      branches: [
        {
          code: 'Old',
          coverage: [
            { mode: 'JOINT', from: BEGINNING, station: { code: 'a' } },
            { mode: 'JOINT', from: BEGINNING, station: { code: 'b' } },
            { mode: 'JOINT', from: TODAY, station: { code: 'c' } },
          ],
        },
        { code: 'JB-d-20261121', name: 'd站e站联合党支部', establishedOn: TODAY },
        { code: 'JB-f-20261121', name: 'f站g站联合党支部', establishedOn: TODAY },
      ],
      dissolvedBranches: [{ code: 'Pair', dissolvedOn: TODAY }],
    });
    expect(await registered(api)).toEqual([
      'Host: *x',
      'JB-d-20261121: d e',
      'JB-f-20261121: f g',
      'Late: y',
      'Old: a b c',
    ]);
    expect(await registered(api, '2026-11-20')).toEqual(['Host: *f *x', 'Late: e y', 'Old: a b z', 'Pair: d']);
  });

  test('leaves what a branch no longer covers without coverage, and says so', async () => {
    await using api = await TestApi.open(FACTS);
    const done = await adopt(api, { groups: [['c', 'b', 'a']] });
    expect(done).toMatchObject({ branches: [{ code: 'Old' }], dissolvedBranches: [] });
    expect(await registered(api)).toEqual(['Host: *f *x', 'Late: e y', 'Old: a b c', 'Pair: d']);
    const { data } = await api.run('{ station(code: "z") { compliance { findings { code } } } }');
    expect(data).toEqual({ station: { compliance: { findings: [{ code: 'COVERAGE_MISSING' }] } } });
    expect(done).toMatchObject({ affectedStations: [{ code: 'a' }, { code: 'b' }, { code: 'c' }, { code: 'z' }] });
  });

  test('twice needs a plan made in between, and then goes on with the rest', async () => {
    await using api = await TestApi.open(FACTS);
    const fingerprint = await fingerprintOf(api);
    await adopt(api, { fingerprint, groups: [['d', 'e']] });
    const before = await print(api);
    expect(await adopt(api, { fingerprint, groups: [['f', 'g']] })).toMatchObject({
      __typename: 'ConflictError',
      path: ['fingerprint'],
      conflictsWith: `D1 ${TODAY}`,
      message: expect.stringMatching(/已经不是 2026-11-21 现有事实得出的方案.*请重新查询/),
    });
    expect(await print(api)).toBe(before);
    expect(await adopt(api, { groups: [['f', 'g']] })).toMatchObject({ branches: [{ code: 'JB-f-20261121' }] });
  });

  test('that is registered already changes nothing', async () => {
    await using api = await TestApi.open(FACTS);
    await adopt(api);
    const before = await print(api);
    expect(await adopt(api)).toMatchObject({ branches: [], dissolvedBranches: [], affectedStations: [] });
    expect(await print(api)).toBe(before);
  });

  test('from a later day affects nothing today', async () => {
    await using api = await TestApi.open(FACTS);
    const done = await adopt(api, { on: '2027-03-01', groups: [['d', 'e']] });
    expect(done).toMatchObject({
      branches: [{ code: 'JB-d-20270301', coverage: [{ station: { code: 'd' } }, { station: { code: 'e' } }] }],
      affectedStations: [],
    });
    expect(await registered(api)).not.toContain('JB-d-20270301: d e');
    expect(await registered(api, '2027-03-01')).toContain('JB-d-20270301: d e');
  });

  test('with options keeps what they keep', async () => {
    await using api = await TestApi.open({
      ...FACTS,
      ...smallDistrict({ stations: 'a1 b2 c1 d2', neighbors: 'a-b b-c c-d', branches: { Old: 'a b', Host: '*a' } }),
    });
    const options = { strategy: 'KEEP_EXISTING' } as const;
    expect(await adopt(api, { options })).toMatchObject({ branches: [{ code: 'JB-c-20261121' }] });
    expect(await registered(api)).toEqual(['Host: *a', 'JB-c-20261121: c d', 'Old: a b']);
  });

  test('ends the affiliation of a group that is registered already', async () => {
    const facts = smallDistrict({ stations: 'a1 b2', neighbors: 'a-b', branches: { Old: 'a b', Host: '*a' } });
    await using api = await TestApi.open(facts);
    expect(await adopt(api)).toMatchObject({ branches: [], affectedStations: [{ code: 'a' }] });
    expect(await registered(api)).toEqual(['Host: ', 'Old: a b']);
  });
});

describe('new branches', () => {
  test('are called as somebody says, and otherwise get codes that are free', async () => {
    const facts = smallDistrict({
      stations: 'a1 b2 c1 d2 e1 f2',
      neighbors: 'a-b c-d e-f',
      branches: { 'JB-c-20261121': '' },
    });
    await using api = await TestApi.open(facts);
    const branches = [
      { stationCodes: ['f', 'e'], code: 'JB-a-20261121', name: '东片联合党支部' },
      { stationCodes: ['c', 'd'], name: '西片联合党支部' },
    ];
    expect(await adopt(api, { branches })).toMatchObject({
      branches: [
        { code: 'JB-a-20261121-2', name: 'a站b站联合党支部' },
        { code: 'JB-c-20261121-2', name: '西片联合党支部' },
        { code: 'JB-a-20261121', name: '东片联合党支部' },
      ],
    });
  });

  test('of stations with the longest codes and names have codes and names that are not too long', async () => {
    const [one, other] = ['一'.repeat(64), '二'.repeat(64)];
    const facts = smallDistrict({ stations: `${one}1 ${other}2`, neighbors: `${one}-${other}` });
    const stations = facts.stations.map((station) => ({ ...station, name: '名'.repeat(200) }));
    await using api = await TestApi.open({ ...facts, stations });
    expect(await adopt(api)).toMatchObject({
      branches: [{ code: `JB-${'一'.repeat(52)}-20261121`, name: `${'名'.repeat(190)}等 2 站联合党支部` }],
    });
  });
});

describe('nothing is changed when', () => {
  const fingerprint = 'of another plan';
  test.each<[string, Given, object]>([
    [
      'the division does not exist',
      { divisionCode: 'X', fingerprint },
      { __typename: 'NotFoundError', path: ['divisionCode'] },
    ],
    ['the plan is another', { fingerprint }, { __typename: 'ConflictError', path: ['fingerprint'] }],
    ['no group is named', { groups: [] }, { __typename: 'InvalidInputError', path: ['groups'] }],
    [
      'a group is none of the plan',
      {
        groups: [
          ['d', 'e'],
          ['a', 'b'],
        ],
      },
      { __typename: 'InvalidInputError', path: ['groups', '1'] },
    ],
    [
      'a group is named twice',
      {
        groups: [
          ['d', 'e'],
          ['e', 'd'],
        ],
      },
      { __typename: 'InvalidInputError', path: ['groups', '1'] },
    ],
    [
      'a pinned station does not exist',
      { options: { pinnedGroups: [['a', 'none']] }, fingerprint },
      { __typename: 'NotFoundError', path: ['options', 'pinnedGroups', '0', '1'], code: 'none' },
    ],
    [
      'options can fit no facts',
      { options: { forbiddenPairs: [['a']] }, fingerprint },
      { __typename: 'InvalidInputError', path: ['options', 'forbiddenPairs', '0'] },
    ],
    [
      'options do not fit the facts any more',
      { options: { pinnedGroups: [['a', 'c']] }, fingerprint },
      { __typename: 'ConflictError', path: ['fingerprint'] },
    ],
    [
      'a group that goes on as a branch is named',
      { branches: [{ stationCodes: ['a', 'b', 'c'], name: '新名' }] },
      { __typename: 'InvalidInputError', path: ['branches', '0', 'stationCodes'] },
    ],
    [
      'a code is taken',
      { branches: [{ stationCodes: ['d', 'e'], code: 'Host' }] },
      { __typename: 'ConflictError', path: ['branches', '0', 'code'], conflictsWith: 'Host' },
    ],
    [
      'a code is given twice',
      {
        branches: [
          { stationCodes: ['d', 'e'], code: 'N' },
          { stationCodes: ['f', 'g'], code: 'N' },
        ],
      },
      { __typename: 'InvalidInputError', path: ['branches', '1', 'code'] },
    ],
    [
      'a name is empty',
      { branches: [{ stationCodes: ['d', 'e'], name: '' }] },
      { __typename: 'InvalidInputError', path: ['branches', '0', 'name'] },
    ],
  ])('%s', async (_, given, refusal) => {
    await using api = await TestApi.open(FACTS);
    const before = await print(api);
    expect(await adopt(api, given)).toMatchObject(refusal);
    expect(await print(api)).toBe(before);
  });

  test('another branch is to cover a station of the group later on', async () => {
    await using api = await TestApi.open(FACTS);
    await api.run(`mutation { establishBranch(input: {
      code: "Later", name: "以后的党支部", on: "2027-06-01", coverage: [{ stationCode: "g", mode: JOINT }]
    }) { __typename } }`);
    const before = await print(api);
    const groups = [
      ['e', 'd'],
      ['f', 'g'],
    ];
    expect(await adopt(api, { groups })).toMatchObject({
      __typename: 'ConflictError',
      path: ['groups', '1'],
      conflictsWith: 'Later g JOINT',
    });
    expect(await print(api)).toBe(before);
  });

  test.each([
    [
      'a member is counted anew',
      'recordMembershipStage(input: { workerCode: "z-w0", stage: ENDED, from: "2026-11-01" })',
    ],
    ['neighbours are others', 'setNeighbors(input: { stationCode: "z", neighborCodes: ["a"] })'],
    ['a branch is another', 'dissolveBranch(input: { branchCode: "Pair", on: "2026-11-21" })'],
    ['a station has closed', 'closeStation(input: { stationCode: "z", on: "2026-11-21" })'],
  ])('since the plan was made %s', async (_, mutation) => {
    await using api = await TestApi.open(FACTS);
    const fingerprint = await fingerprintOf(api);
    const { data } = await api.run(`mutation { ${mutation} { __typename } }`);
    expect(JSON.stringify(data)).toContain('Success');
    const before = await print(api);
    expect(await adopt(api, { fingerprint })).toMatchObject({ __typename: 'ConflictError', path: ['fingerprint'] });
    expect(await print(api)).toBe(before);
  });
});
