import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  AddWorkerDocument,
  EstablishBranchDocument,
  GrantWaiverDocument,
  PostWorkerDocument,
  RecordStageDocument,
} from '../../src/client/generated/graphql.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
beforeEach(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterEach(() => api[Symbol.asyncDispose]());

describe('a change', () => {
  test('answers the thing as it now is and the stations it affected, by code', async () => {
    const { establishBranch } = await api.execute(EstablishBranchDocument, {
      input: {
        code: 'joint',
        name: '甲乙联合党支部',
        on: '2026-11-01',
        coverage: [
          { stationCode: 'yi', mode: 'JOINT' },
          { stationCode: 'jia', mode: 'JOINT' },
        ],
      },
    });
    expect(establishBranch).toMatchObject({
      __typename: 'EstablishBranchSuccess',
      branch: {
        code: 'joint',
        establishedOn: '2026-11-01',
        coverage: [{ station: { code: 'jia' } }, { station: { code: 'yi' } }],
      },
      affectedStations: [
        { code: 'jia', compliance: { status: 'COMPLIANT', findings: [{ code: 'SECRETARY_MISSING' }] } },
        { code: 'yi', compliance: { status: 'COMPLIANT' } },
      ],
    });
  });

  test('adds a worker, with the stage from the day of posting', async () => {
    const input = {
      code: 'new',
      name: '新社工',
      stationCode: 'yi',
      kind: 'RESIDENT',
      postedOn: '2026-11-20',
      stage: 'FULL',
    } as const;
    const { addWorker } = await api.execute(AddWorkerDocument, { input });
    expect(addWorker).toMatchObject({
      worker: { code: 'new', membershipStage: 'FULL', posting: { station: { code: 'yi' }, from: '2026-11-20' } },
    });
  });

  test('of the future affects nothing today', async () => {
    const { postWorker } = await api.execute(PostWorkerDocument, {
      input: { workerCode: 'ding-1', stationCode: 'wu', kind: 'RESIDENT', on: '2027-06-01' },
    });
    expect(postWorker).toMatchObject({
      worker: { posting: { station: { code: 'ding' }, until: '2027-06-01' } },
      affectedStations: [],
    });
    const later = await api.run(
      '{ station(code: "wu", asOf: "2027-06-01") { headcount { fullMembers } compliance { required { kind } } } }',
    );
    expect(later.data).toEqual({
      station: { headcount: { fullMembers: 1 }, compliance: { required: { kind: expect.any(String) } } },
    });
  });

  test('after another in one request sees it and answers after it', async () => {
    const { data } = await api.run(
      `mutation {
      one: recordMembershipStage(input: { workerCode: "wu-1", stage: PROBATIONARY, from: "2026-11-20" }) { ...Done }
      other: recordMembershipStage(input: { workerCode: "wu-1", stage: FULL, from: "2026-11-21" }) { ...Done }
    }
    fragment Done on Result { ... on RecordMembershipStageSuccess {
      worker { membershipStage } affectedStations { code headcount { members fullMembers } }
    } }`.replace('Done on Result', 'Done on RecordMembershipStageResult'),
    );
    expect(data).toEqual({
      one: { worker: { membershipStage: 'PROBATIONARY' }, affectedStations: [] },
      other: {
        worker: { membershipStage: 'FULL' },
        affectedStations: [{ code: 'wu', headcount: { members: 1, fullMembers: 1 } }],
      },
    });
  });

  test('grants and revokes a waiver', async () => {
    const { grantWaiver } = await api.execute(GrantWaiverDocument, {
      input: {
        stationCode: 'ji',
        findingCode: 'COVERAGE_MISSING',
        approvedBy: '示例区委组织部',
        reason: '正在筹建',
        from: '2026-11-01',
        until: '2027-11-01',
      },
    });
    expect(grantWaiver).toMatchObject({
      waiver: { findingCode: 'COVERAGE_MISSING', documentNumber: null, station: { code: 'ji' } },
      affectedStations: [{ code: 'ji', compliance: { status: 'COMPLIANT' } }],
    });
    const found = await api.run(
      '{ station(code: "ji") { waivers { until } compliance { findings { waiver { approvedBy } } } } }',
    );
    expect(found.data).toEqual({
      station: {
        waivers: [{ until: '2027-11-01' }],
        compliance: { findings: [{ waiver: { approvedBy: '示例区委组织部' } }] },
      },
    });
    const revoked =
      await api.run(`mutation { revokeWaiver(input: { stationCode: "ji", findingCode: COVERAGE_MISSING, on: "2026-11-01" }) {
      ... on RevokeWaiverSuccess { waiver { from } affectedStations { code } } } }`);
    expect(revoked.data).toEqual({
      revokeWaiver: { waiver: { from: '2026-11-01' }, affectedStations: [{ code: 'ji' }] },
    });
  });

  test('keeps what is absent and clears what is null', async () => {
    const move = (input: string) =>
      api.run(`mutation { moveStation(input: { stationCode: "jia", ${input} }) {
        ... on MoveStationSuccess { station { division { code } location { latitude } } } } }`);
    expect((await move('divisionCode: "town-2"')).data).toEqual({
      moveStation: { station: { division: { code: 'town-2' }, location: { latitude: 31.1 } } },
    });
    expect((await move('location: null')).data).toEqual({
      moveStation: { station: { division: { code: 'town-2' }, location: null } },
    });
    const correct = `mutation($closedOn: Date) {
      correctStationDates(input: { stationCode: "jia", closedOn: $closedOn }) { ... on CorrectStationDatesSuccess { station { closedOn } } } }`;
    await api.run(correct, { closedOn: '2030-01-01' });
    // a variable that is not given leaves its place absent
    expect((await api.run(correct)).data).toEqual({ correctStationDates: { station: { closedOn: '2030-01-01' } } });
    expect((await api.run(correct, { closedOn: null })).data).toEqual({
      correctStationDates: { station: { closedOn: null } },
    });
  });

  test('takes the defaults of its input', async () => {
    const { data } = await api.run(
      `mutation($input: CreateStationInput!) { createStation(input: $input) { ... on CreateStationSuccess { station { level } } } }`,
      { input: { code: 'new', name: '新站', divisionCode: 'town-1', openedOn: '2026-01-01' } },
    );
    expect(data).toEqual({ createStation: { station: { level: 'TOWN_STATION' } } });
  });
});

describe('a refusal is data that', () => {
  test('names an unknown code and where it stands', async () => {
    const { establishBranch } = await api.execute(EstablishBranchDocument, {
      input: { code: 'b', name: 'b', on: '2026-11-01', coverage: [{ stationCode: 'nobody', mode: 'OWN' }] },
    });
    expect(establishBranch).toEqual({
      __typename: 'NotFoundError',
      message: expect.stringContaining('nobody'),
      path: ['coverage', '0', 'stationCode'],
      code: 'nobody',
    });
  });

  test('names what it contradicts', async () => {
    const input = { workerCode: 'jia-1', stage: 'ENDED', from: '2026-03-01' } as const;
    const { recordMembershipStage } = await api.execute(RecordStageDocument, { input });
    expect(recordMembershipStage).toMatchObject({
      __typename: 'ConflictError',
      path: ['from'],
      conflictsWith: expect.any(String),
    });
  });

  test('says which value cannot be accepted', async () => {
    const { grantWaiver } = await api.execute(GrantWaiverDocument, {
      input: {
        stationCode: 'bing',
        findingCode: 'BRANCH_MISSING',
        approvedBy: '某',
        reason: '某',
        from: '2026-11-01',
        until: '2027-11-01',
      },
    });
    expect(grantWaiver).toMatchObject({ __typename: 'InvalidInputError', path: ['findingCode'] });
  });

  test('changes nothing', async () => {
    const everything =
      '{ stations { nodes { code headcount { workers members } coverage { branch { code } } compliance { status } } } }';
    const before = await api.run(everything);
    await api.run(`mutation {
      a: addWorker(input: { code: "jia-1", name: "某", stationCode: "jia", kind: RESIDENT, postedOn: "2026-11-01" }) { __typename }
      b: addWorker(input: { code: "new", name: "某", stationCode: "nobody", kind: RESIDENT, postedOn: "2026-11-01" }) { __typename }
      c: endPosting(input: { workerCode: "jia-1", on: "2026-09-01" }) { __typename }
      d: establishBranch(input: { code: "b", name: "某", on: "2026-11-01", coverage: [{ stationCode: "jia", mode: OWN }, { stationCode: "yi", mode: OWN }] }) { __typename }
    }`);
    expect(await api.run(everything)).toEqual(before);
  });
});
