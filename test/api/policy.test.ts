import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AddPolicyDocument, PolicyInForceDocument } from '../../src/client/generated/graphql.ts';
import { NATIONAL_2018 } from '../../src/compliance/policies/national-2018.ts';
import type { PolicyDocument } from '../../src/domain/policy-document.ts';
import { addPolicy } from '../../src/services/add-policy.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { updateDivision } from '../../src/services/update-division.ts';
import { verifyVerdicts } from '../../src/services/verify-verdicts.ts';
import { TestApi, TODAY } from '../support/api.ts';
import { openApp } from '../support/open-app.ts';
import { temporaryFolder } from '../support/open-database.ts';
import { smallDistrict } from '../support/small-district.ts';
import { policyDocument, type SomePolicy } from '../support/some-policy.ts';

/** Four stations in a row, in one joint branch: one too many for Wuzhong, not for the national rules. */
const FOUR = smallDistrict({ stations: 'a1 b1 c1 d1', neighbors: 'a-b b-c c-d', branches: { four: 'a b c d' } });
const TOMORROW = '2026-11-22';

let api: TestApi;
beforeEach(async () => {
  api = await TestApi.open(FOUR);
});
afterEach(() => api[Symbol.asyncDispose]());

/** As the API takes it: the document itself. */
async function add(some: SomePolicy | PolicyDocument) {
  const input = JSON.parse(JSON.stringify(policyDocument(some as SomePolicy)));
  return (await api.execute(AddPolicyDocument, { input })).addPolicy;
}

const statuses = async (asOf?: string) => {
  const { data } = await api.run<{ stations: { nodes: { code: string; compliance: { status: string } }[] } }>(
    'query ($asOf: Date) { stations(asOf: $asOf) { nodes { code compliance { status } } } }',
    { asOf },
  );
  return data?.stations.nodes.map(({ compliance }) => compliance.status);
};

describe('policy(divisionCode, asOf)', () => {
  test('publishes everything that is in force, and who names it', async () => {
    const { policy } = await api.execute(PolicyInForceDocument, { divisionCode: 'T1' });
    expect(policy).toMatchObject({
      name: 'wuzhong-2022',
      from: '2022-07-14',
      until: null,
      namedBy: { code: 'D1' },
      judgedLevels: ['TOWN_STATION'],
      parameters: { branchFullMembers: 3, jointBranchMaximumStations: 3 },
    });
    expect(policy.findings).toHaveLength(15);
    expect(policy.findings[1]).toMatchObject({
      code: 'COMMITTEE_MISSING',
      severity: 'ERROR',
      waivable: false,
      clause: { document: '吴政办〔2022〕59号', numberConfirmed: true },
      restsOn: { number: '第二十一条', numberConfirmed: false },
    });
    expect(policy.requirements.map(({ kind }) => kind)).toEqual(Object.keys(NATIONAL_2018.requirements));
  });

  test('the national pack before the date of effect, and where nothing is named', async () => {
    const [before, city] = await Promise.all([
      api.execute(PolicyInForceDocument, { divisionCode: 'T1', asOf: '2022-07-13' }),
      api.execute(PolicyInForceDocument, { divisionCode: 'C' }, { 'accept-language': 'en' }),
    ]);
    expect(before.policy).toMatchObject({ name: 'national-2018', from: null, until: null, namedBy: null });
    expect(city.policy).toMatchObject({ title: 'National rules (branch regulations of 2018)', namedBy: null });
  });

  test('a division that does not exist is an error', async () => {
    const { errors } = await api.run('{ policy(divisionCode: "x") { name } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST', argument: ['divisionCode'] });
  });

  test('policies lists the packs with their versions, page by page', async () => {
    await add({ from: '2026-01-01' });
    await add({ from: '2027-01-01', until: '2028-01-01' });
    const page = (after?: string) =>
      api.run<{
        policies: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: object[] };
      }>(
        'query ($after: String) { policies(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { name versions { from until } } } }',
        { after },
      );
    const first = (await page()).data?.policies;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first?.nodes).toEqual([
      { name: 'national-2018', versions: [{ from: null, until: null }] },
      {
        name: 'ours',
        versions: [
          { from: '2026-01-01', until: '2027-01-01' },
          { from: '2027-01-01', until: '2028-01-01' },
        ],
      },
    ]);
    const second = (await page(first?.pageInfo.endCursor)).data?.policies;
    expect(second?.nodes).toEqual([{ name: 'wuzhong-2022', versions: [{ from: '2022-07-14', until: null }] }]);
  });
});

describe('addPolicy', () => {
  test('in force since yesterday: judges today again, cites its own clauses, leaves the days before alone', async () => {
    const added = await add({
      name: 'wuzhong-2022',
      from: '2026-11-20',
      severities: { SECRETARY_MISSING: 'ERROR' },
    });
    expect(added).toMatchObject({
      __typename: 'AddPolicySuccess',
      policy: { name: 'wuzhong-2022', from: '2026-11-20', until: null },
      affectedStations: ['a', 'b', 'c', 'd'].map((code) => ({
        code,
        compliance: {
          status: 'NON_COMPLIANT',
          findings: [
            {
              code: 'SECRETARY_MISSING',
              severity: 'ERROR',
              clause: { document: '《中国共产党支部工作条例（试行）》（2018）' },
            },
          ],
        },
      })),
    });
    const { data } = await api.run<{ station: { compliance: { findings: { code: string; severity: string }[] } } }>(
      '{ station(code: "a", asOf: "2026-11-19") { compliance { findings { code severity } } } }',
    );
    expect(data?.station.compliance.findings).toEqual([
      { code: 'JOINT_BRANCH_TOO_MANY_STATIONS', severity: 'ERROR' },
      { code: 'SECRETARY_MISSING', severity: 'WARNING' },
    ]);
  });

  test('from tomorrow: nothing today, tomorrow by the daily pass, and as asked for that day before', async () => {
    const fails = ['NON_COMPLIANT', 'NON_COMPLIANT', 'NON_COMPLIANT', 'NON_COMPLIANT'];
    const complies = ['COMPLIANT', 'COMPLIANT', 'COMPLIANT', 'COMPLIANT'];
    expect(await add({ name: 'wuzhong-2022', from: TOMORROW })).toMatchObject({ affectedStations: [] });
    expect([await statuses(), await statuses(TOMORROW)]).toEqual([fails, complies]);
    api.app.setDay(TOMORROW);
    await renewVerdicts(api.app);
    expect([await statuses(TODAY), await statuses()]).toEqual([fails, complies]);
    expect((await verifyVerdicts(api.app)).differences).toEqual([]);
  });

  test('a division can name an added pack, and its end brings the national rules back', async () => {
    const name = (policy: string) =>
      api.run<{ updateDivision: { affectedStations?: { code: string }[]; code?: string } }>(
        'mutation ($policy: String) { updateDivision(input: { divisionCode: "D1", policy: $policy }) { ... on UpdateDivisionSuccess { affectedStations { code } } ... on NotFoundError { code } } }',
        { policy },
      );
    expect((await name('ours')).data?.updateDivision).toEqual({ code: 'ours' });
    await add({ from: '2020-01-01', until: TOMORROW, parameters: { jointBranchMaximumStations: 4 } });
    expect((await name('ours')).data?.updateDivision.affectedStations).toHaveLength(4);
    const { policy } = await api.execute(PolicyInForceDocument, { divisionCode: 'T2' });
    expect(policy).toMatchObject({ name: 'ours', until: TOMORROW, namedBy: { code: 'D1' } });
    const later = await api.execute(PolicyInForceDocument, { divisionCode: 'T2', asOf: TOMORROW });
    expect(later.policy).toMatchObject({ name: 'national-2018', namedBy: null });
  });

  test('refuses what no pack may say, every fault with its path, and changes nothing', async () => {
    const one = await add({ parameters: { jointBranchMaximumStations: 6 } });
    expect(one).toMatchObject({ __typename: 'InvalidInputError', path: ['parameters', 'jointBranchMaximumStations'] });
    const many = await add({ name: '', until: '2026-01-01', parameters: { branchFullMembers: 4 } });
    expect(many).toMatchObject({ __typename: 'InvalidInputError', path: ['name'] });
    const lines = 'message' in many ? many.message.split('\n') : [];
    expect(lines.map((line) => line.split(': ')[0])).toEqual(['name', 'until', 'parameters.branchFullMembers']);
    expect(await add({ name: 'national-2018', from: '2030-01-01' })).toMatchObject({
      __typename: 'ConflictError',
      path: ['name'],
      conflictsWith: 'national-2018',
    });
    expect(await add({ name: 'wuzhong-2022', from: '2022-07-14' })).toMatchObject({ path: ['from'] });
    expect(api.app.policies).toHaveLength(2);
  });

  test('a waiver that the pack in force does not allow is refused', async () => {
    await add({ name: 'wuzhong-2022', from: TODAY, unwaivable: ['JOINT_BRANCH_TOO_MANY_STATIONS'] });
    const grant = (from: string) =>
      api.run<{ grantWaiver: object }>(
        'mutation ($from: Date!) { grantWaiver(input: { stationCode: "a", findingCode: JOINT_BRANCH_TOO_MANY_STATIONS, approvedBy: "区委", reason: "批准", from: $from, until: "2027-01-01" }) { __typename ... on InvalidInputError { path } } }',
        { from },
      );
    expect((await grant(TODAY)).data?.grantWaiver).toEqual({ __typename: 'InvalidInputError', path: ['findingCode'] });
    expect((await grant('2026-11-20')).data?.grantWaiver).toEqual({ __typename: 'GrantWaiverSuccess' });
  });
});

test('another process that added a pack to the same database is noticed at the next request and the next change', async () => {
  const url = `sqlite:${temporaryFolder()}/shared.db`;
  const [server, other] = [await openApp(TODAY, url), await openApp(TODAY, url)];
  await using shared = new TestApi(server);
  await importSnapshot(server, FOUR);
  await addPolicy(
    other,
    policyDocument({ name: 'wuzhong-2022', from: TODAY, severities: { SECRETARY_MISSING: 'ERROR' } }),
  );
  const { policy } = await shared.execute(PolicyInForceDocument, { divisionCode: 'T1' });
  expect(policy).toMatchObject({ from: TODAY });
  await addPolicy(other, policyDocument({}));
  await updateDivision(server, { divisionCode: 'D1', policy: 'ours' });
  expect((await verifyVerdicts(server)).differences).toEqual([]);
  await other.close();
});
