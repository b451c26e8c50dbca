import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNameOf } from '../../../resolvers/type-name.ts';
import type { Asker } from '../../../src/access/asker.ts';
import { DatabaseWithin } from '../../../src/storage/database.ts';
import { askPlan } from '../../support/adopt-plan.ts';
import { askAs, changeAs, hashFacts } from '../../support/ask-as.ts';
import type { TestApp } from '../../support/open-app.ts';
import { openScopedDistrict, someone } from '../../support/scoped-district.ts';
import { BEGINNING } from '../../support/small-district.ts';

const TOWN = someone({ role: 'TOWN_OFFICER', divisionCode: 'T1' });
const DISTRICT = someone({ role: 'DISTRICT_OFFICER', divisionCode: 'D1' });
const OWNER = someone({ role: 'OWNER' });
const MANAGER = someone({ role: 'STATION_MANAGER', stationCode: 'a' });
const ON = '2026-06-01';
const IN_THE_WAY = '与该社工另一次派驻重叠，或者颠倒了先后';

let app: TestApp;
let facts: string;
beforeAll(async () => {
  app = await openScopedDistrict();
  facts = await hashFacts(app);
});
afterAll(() => app.close());

async function refused(asker: Asker, name: string, input: object) {
  const { answer, codes } = await changeAs(app, asker, name, input);
  expect(codes).toEqual([]);
  expect(await hashFacts(app)).toBe(facts);
  return answer;
}

/** Makes a change, and undoes it. */
async function done(asker: Asker, name: string, input: object) {
  const { answer, codes } = await app.database.tryOut((trx) =>
    changeAs({ ...app, database: new DatabaseWithin(trx) }, asker, name, input),
  );
  expect(codes).toEqual([]);
  return answer;
}

const cover = (...codes: readonly string[]) => codes.map((stationCode) => ({ stationCode, mode: 'AFFILIATED' }));

describe('a branch that covers a station outside, too', () => {
  test.each([
    ['renameBranch', { name: '改' }],
    ['changeCoverage', { on: ON, coverage: cover('a') }],
    ['dissolveBranch', { on: ON }],
    ['correctBranchDates', { establishedOn: '2023-01-01' }],
    ['electCommittee', { on: ON, members: [{ workerCode: 'a-w0', role: 'SECRETARY' }] }],
    ['appointSecretary', { workerCode: 'a-w0', on: ON }],
  ])('%s: forbidden, with the station and who can', async (name, more) => {
    expect(await refused(TOWN, name, { branchCode: 'J-ac', ...more })).toEqual({
      __typename: 'ForbiddenError',
      message: '这项变更还涉及“c站”，不在您的权限范围内；可由区的区级经办人员办理',
      path: [],
    });
    expect(await refused(DISTRICT, name, { branchCode: 'J-ad', ...more })).toMatchObject({
      message: '这项变更还涉及“d站”，不在您的权限范围内；可由市的区级经办人员办理',
    });
    expect(await done(TOWN, name, { branchCode: 'J-ab', ...more })).toMatchObject({
      __typename: `${typeNameOf(name)}Success`,
    });
    expect(await done(DISTRICT, name, { branchCode: 'J-ac', ...more })).toMatchObject({
      __typename: `${typeNameOf(name)}Success`,
    });
  });

  test('is refused before anything is said of the branches there', async () => {
    await app.database.tryOut(async (trx) => {
      const within = { ...app, database: new DatabaseWithin(trx) };
      const establish = (code: string, on: string, ...codes: readonly string[]) => {
        const coverage = codes.map((stationCode) => ({ stationCode, mode: 'JOINT' }));
        return changeAs(within, DISTRICT, 'establishBranch', { code, name: code, on, coverage });
      };
      await establish('Past', '2024-06-01', 'h', 'i');
      await changeAs(within, DISTRICT, 'dissolveBranch', { branchCode: 'Past', on: '2025-01-01' });
      await establish('Secret', '2025-01-01', 'i');
      const again = { branchCode: 'Past', dissolvedOn: null };
      const { answer } = await changeAs(within, TOWN, 'correctBranchDates', again);
      expect(answer).toMatchObject({ __typename: 'ForbiddenError', message: expect.stringContaining('“i站”') });
      expect((await changeAs(within, DISTRICT, 'correctBranchDates', again)).answer).toMatchObject({
        __typename: 'ConflictError',
        message: expect.stringContaining('Secret'),
      });
    });
  });

  test('is not kept from anybody by what it covered long ago', async () => {
    await app.database.tryOut(async (trx) => {
      const within = { ...app, database: new DatabaseWithin(trx) };
      await changeAs(within, DISTRICT, 'changeCoverage', { branchCode: 'J-ac', on: ON, coverage: cover('a') });
      const { answer } = await changeAs(within, TOWN, 'renameBranch', { branchCode: 'J-ac', name: '改' });
      expect(answer).toMatchObject({ __typename: 'RenameBranchSuccess' });
      const dates = { branchCode: 'J-ac', establishedOn: '2025-01-01' };
      expect((await changeAs(within, TOWN, 'correctBranchDates', dates)).answer?.__typename).toBe('ForbiddenError');
    });
  });

  test('must not be taken, or left, where its officer sees nothing', async () => {
    const branch = { code: 'new', name: '新', on: ON, coverage: [] };
    expect(await refused(TOWN, 'establishBranch', branch)).toMatchObject({ __typename: 'ForbiddenError' });
    expect(await done(TOWN, 'establishBranch', { ...branch, divisionCode: 'T1' })).toMatchObject({
      __typename: 'EstablishBranchSuccess',
    });
  });
});

describe('neighbours', () => {
  test('outside stay as they are, and neither come nor go', async () => {
    expect(await done(TOWN, 'setNeighbors', { stationCode: 'b', neighborCodes: ['a', 'c', 'f'] })).toMatchObject({
      __typename: 'SetNeighborsSuccess',
    });
    expect(await refused(TOWN, 'setNeighbors', { stationCode: 'b', neighborCodes: ['a'] })).toMatchObject({
      __typename: 'ForbiddenError',
      message: expect.stringContaining('“c站”'),
    });
    expect(await refused(TOWN, 'setNeighbors', { stationCode: 'b', neighborCodes: ['a', 'c', 'd'] })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['neighborCodes', '2'],
    });
  });
});

describe('divisions and party bodies', () => {
  test('lie in what somebody decides on, or are not theirs', async () => {
    const division = { code: 'new', name: '新', level: 'TOWN' };
    expect(await refused(DISTRICT, 'createDivision', division)).toMatchObject({
      __typename: 'ForbiddenError',
      path: ['parentCode'],
    });
    expect(await refused(DISTRICT, 'updateDivision', { divisionCode: 'T1', parentCode: null })).toMatchObject({
      __typename: 'ForbiddenError',
    });
    // seen, because it may answer for a station of the district
    expect(await refused(DISTRICT, 'dissolvePartyBody', { partyBodyCode: 'P-C', on: ON })).toMatchObject({
      __typename: 'ForbiddenError',
      message: expect.stringContaining('“市”'),
    });
    expect(await done(DISTRICT, 'updateDivision', { divisionCode: 'T1', name: '改' })).toMatchObject({
      __typename: 'UpdateDivisionSuccess',
    });
    expect(await done(TOWN, 'setResponsibleBody', { stationCode: 'a', partyBodyCode: 'P-D1' })).toMatchObject({
      __typename: 'SetResponsibleBodySuccess',
    });
  });
});

describe('people who came or went', () => {
  const posting = (workerCode: string, from: string) => ({ workerCode, from, kind: 'DISPATCHED' });

  test('whoever has them now changes what is theirs, and no posting elsewhere', async () => {
    expect(
      await done(TOWN, 'recordMembershipStage', { workerCode: 'ca', stage: 'FULL', from: '2023-06-01' }),
    ).toMatchObject({ __typename: 'RecordMembershipStageSuccess' });
    expect(await refused(TOWN, 'correctPosting', posting('ca', '2023-01-01'))).toMatchObject({
      __typename: 'ForbiddenError',
      message: expect.stringContaining('“c站”'),
    });
    expect(await refused(TOWN, 'removePosting', { workerCode: 'ca', from: '2023-01-01' })).toMatchObject({
      __typename: 'ForbiddenError',
    });
    // they would be at the station before again
    expect(await refused(TOWN, 'removePosting', { workerCode: 'ca', from: BEGINNING })).toMatchObject({
      __typename: 'ForbiddenError',
      message: expect.stringContaining('“c站”'),
    });
  });

  test.each([
    [TOWN, 'ac'],
    [MANAGER, 'ab'],
    [DISTRICT, 'ad'],
  ])(
    'whoever had them once corrects that posting, and learns nothing of what came after',
    async (asker, workerCode) => {
      expect(await done(asker, 'correctPosting', posting(workerCode, '2023-01-01'))).toMatchObject({
        __typename: 'CorrectPostingSuccess',
      });
      const unrecorded = await refused(asker, 'correctPosting', posting(workerCode, '2022-02-02'));
      expect(await refused(asker, 'correctPosting', posting(workerCode, BEGINNING))).toEqual({
        ...unrecorded,
        message: unrecorded?.message?.replace('2022-02-02', BEGINNING),
      });
      expect(JSON.stringify(unrecorded).replaceAll('2022-02-02', '')).not.toContain(BEGINNING);
      expect(
        await refused(asker, 'correctPosting', { ...posting(workerCode, '2023-01-01'), newUntil: null }),
      ).toMatchObject({ __typename: 'ConflictError', message: IN_THE_WAY, conflictsWith: workerCode });
      const stage = { workerCode, stage: 'FULL', from: '2023-06-01' };
      const unknown = await refused(asker, 'recordMembershipStage', { ...stage, workerCode: 'nobody' });
      expect(JSON.stringify(await refused(asker, 'recordMembershipStage', stage))).toBe(
        JSON.stringify(unknown).replaceAll('nobody', workerCode),
      );
    },
  );

  test('are not taken back by who had them once', async () => {
    await app.database.tryOut(async (trx) => {
      const within = { ...app, database: new DatabaseWithin(trx) };
      await changeAs(within, DISTRICT, 'endPosting', { workerCode: 'ac', on: '2025-01-01' });
      for (const [newFrom, newUntil] of [
        ['2026-01-01', null],
        ['2026-01-01', '2026-02-01'],
      ]) {
        // who they are with since is not named
        const late = { ...posting('ac', '2023-01-01'), newFrom, newUntil };
        expect((await changeAs(within, TOWN, 'correctPosting', late)).answer).toEqual({
          __typename: 'ConflictError',
          message: IN_THE_WAY,
          path: ['newFrom'],
          conflictsWith: 'ac',
        });
      }
    });
  });

  test('are not taken back to before others had them either', async () => {
    const moved = (newFrom: string) => ({ ...posting('acb', '2024-06-01'), newFrom, newUntil: '2024-07-01' });
    await app.database.tryOut(async (trx) => {
      const within = { ...app, database: new DatabaseWithin(trx) };
      const add = { code: 'acb', name: '又', stationCode: 'c', kind: 'RESIDENT', postedOn: '2024-01-01' };
      await changeAs(within, DISTRICT, 'addWorker', add);
      for (const [stationCode, on] of Object.entries({ a: '2024-06-01', d: '2024-08-01' })) {
        await changeAs(within, OWNER, 'postWorker', { workerCode: 'acb', stationCode, kind: 'RESIDENT', on });
      }
      expect((await changeAs(within, TOWN, 'correctPosting', moved('2023-06-01'))).answer).toMatchObject({
        __typename: 'ConflictError',
        message: IN_THE_WAY,
      });
      expect((await changeAs(within, TOWN, 'correctPosting', moved('2024-06-02'))).answer).toMatchObject({
        __typename: 'CorrectPostingSuccess',
      });
    });
  });

  test('keep their relation in a branch of their own or one above', async () => {
    const relation = { workerCode: 'a-w0', from: ON };
    for (const branchCode of ['B-b', 'J-ac', 'Host']) {
      expect(await done(TOWN, 'recordRelation', { ...relation, branchCode })).toMatchObject({
        __typename: 'RecordRelationSuccess',
      });
    }
    for (const branchCode of ['B-c', 'Far', 'nowhere']) {
      expect(await refused(TOWN, 'recordRelation', { ...relation, branchCode })).toMatchObject({
        __typename: 'NotFoundError',
        path: ['branchCode'],
      });
    }
  });
});

describe('a code that is taken outside', () => {
  test.each([
    [TOWN, 'addWorker', { code: 'c-w0', name: '新', stationCode: 'a', kind: 'RESIDENT', postedOn: ON }],
    [TOWN, 'createStation', { code: 'c', name: '新', level: 'TOWN_STATION', divisionCode: 'T1', openedOn: ON }],
    [TOWN, 'establishBranch', { code: 'B-c', name: '新', on: ON, coverage: cover('a') }],
    [DISTRICT, 'createDivision', { code: 'T3', name: '新', level: 'TOWN', parentCode: 'D1' }],
    [DISTRICT, 'createPartyBody', { code: 'P-T3', name: '新', kind: 'OTHER', divisionCode: 'D1' }],
  ])('%# $1 does not say by what', async (asker, name, input) => {
    expect(await refused(asker, name, input)).toEqual({
      __typename: 'ConflictError',
      message: `代码“${input.code}”已被使用，请换一个`,
      path: ['code'],
      conflictsWith: input.code,
    });
  });
});

describe('a plan whose groups reach outside', () => {
  test('is adopted by who has all their stations', async () => {
    const fingerprint = await (await askPlan(app, { divisionCode: 'T1' })).fingerprint();
    const plan = { divisionCode: 'T1', fingerprint };
    expect(await refused(TOWN, 'adoptJointBranchPlan', plan)).toMatchObject({
      __typename: 'ForbiddenError',
      message: expect.stringContaining('“i站”'),
    });
    expect(await done(TOWN, 'adoptJointBranchPlan', { ...plan, groups: [['f', 'g']] })).toMatchObject({
      __typename: 'AdoptJointBranchPlanSuccess',
    });
    expect(await done(DISTRICT, 'adoptJointBranchPlan', plan)).toMatchObject({
      __typename: 'AdoptJointBranchPlanSuccess',
    });
  });
});

describe('what is answered', () => {
  test('names of the stations affected those the asker sees', async () => {
    const relation = { branchCode: 'J-ac', on: ON, coverage: [] };
    expect((await done(DISTRICT, 'changeCoverage', relation))?.affectedStations).toEqual(
      expect.arrayContaining([{ code: 'c' }]),
    );
    const stage = { workerCode: 'h-w0', stage: 'ENDED', from: ON };
    expect((await done(DISTRICT, 'recordMembershipStage', stage))?.affectedStations).toEqual([
      { code: 'h' },
      { code: 'i' },
    ]);
    expect((await done(TOWN, 'recordMembershipStage', stage))?.affectedStations).toEqual([{ code: 'h' }]);
  });

  test('changes that are only tried are refused alike, and told of no station outside', async () => {
    const simulate = async (change: object) => {
      const source = `query($changes: [ChangeInput!]!) { simulate(changes: $changes) { __typename
        ... on ChangeRefused { change error { __typename ... on Error { message } } }
        ... on Simulation { stations(first: 50) { nodes { code } } after: planAfter { groups { stations { code } } } } } }`;
      return (await askAs(app, TOWN, source, { changes: [change] })).data?.simulate as Record<string, unknown>;
    };
    const stage = { workerCode: 'h-w0', stage: 'ENDED', from: ON };
    expect(await simulate({ recordMembershipStage: { ...stage, workerCode: 'i-w0' } })).toMatchObject({
      error: { __typename: 'NotFoundError' },
    });
    expect(await simulate({ dissolveBranch: { branchCode: 'J-ac', on: ON } })).toMatchObject({
      change: 'dissolveBranch',
      error: { __typename: 'ForbiddenError', message: expect.stringContaining('“c站”') },
    });
    expect(await simulate({ recordMembershipStage: stage })).toMatchObject({
      stations: { nodes: [{ code: 'h' }] },
      after: { groups: [{ stations: [{ code: 'f' }, { code: 'g' }] }] },
    });
  });
});
