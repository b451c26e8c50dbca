import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { typeNameOf } from '../../resolvers/type-name.ts';
import { exportSnapshot } from '../../src/services/export-snapshot.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { EXPECTED_VERSIONS } from '../../src/services/versioned-thing.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { TestApi, TODAY } from '../support/api.ts';
import { openApp } from '../support/open-app.ts';
import { smallDistrict } from '../support/small-district.ts';

const FACTS = {
  ...smallDistrict({ stations: 'a1 b2 c3', neighbors: 'a-b', branches: { B: 'c' } }),
  partyBodies: [{ code: 'P', name: '镇党委', kind: 'TOWN_COMMITTEE' as const, divisionCode: 'T1' }],
};

let api: TestApi;
beforeEach(async () => {
  api = await TestApi.open(FACTS);
});
afterEach(() => api[Symbol.asyncDispose]());

const CURRENT = `__typename
  ... on Station { code name version } ... on Worker { code version posting { until } } ... on Branch { code version }
  ... on Division { code name version } ... on PartyBody { code version until }`;

type Answered = Readonly<Record<string, unknown>>;

async function run(name: string, input: object): Promise<Answered> {
  const type = typeNameOf(name);
  const { data, errors } = await api.run<Record<string, Answered>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      __typename
      ... on Error { message } ... on NotFoundError { path code } ... on ConflictError { path }
      ... on StaleVersionError { path expectedVersion currentVersion current { ${CURRENT} } }
    } }`,
    { input },
  );
  const answered = data?.[name];
  if (answered === undefined) throw new Error(JSON.stringify(errors));
  return answered;
}

const THINGS = {
  station: ['station(code: "a")', 'a'],
  worker: ['worker(code: "a-w0")', 'a-w0'],
  branch: ['branch(code: "B")', 'B'],
  division: ['division(code: "T1")', 'T1'],
  partyBody: ['partyBody: partyBodies { nodes', 'P'],
} as const;
type Noun = keyof typeof THINGS;

async function versionOf(noun: Noun): Promise<number> {
  const { data, errors } = await api.run<Record<string, { version: number; nodes?: { version: number }[] }>>(
    noun === 'partyBody' ? '{ partyBody: partyBodies { nodes { version } } }' : `{ ${THINGS[noun][0]} { version } }`,
  );
  const thing = data?.[noun]?.nodes?.[0] ?? data?.[noun];
  if (thing === undefined) throw new Error(JSON.stringify(errors));
  return thing.version;
}

/** Of each mutation that can expect a version, an input that is accepted; made ready by the changes before it. */
type Case = [name: keyof typeof EXPECTED_VERSIONS, input: object, before: readonly (readonly [string, object])[]];
const CHANGES: readonly Case[] = [
  ['closeStation', { stationCode: 'a', on: TODAY }, []],
  ['correctStationDates', { stationCode: 'a', openedOn: '2023-01-01' }, []],
  ['grantWaiver', { stationCode: 'a', ...waiver() }, []],
  [
    'revokeWaiver',
    { stationCode: 'a', findingCode: 'COVERAGE_MISSING', on: TODAY },
    [['grantWaiver', { stationCode: 'a', ...waiver() }]],
  ],
  ['moveStation', { stationCode: 'a', divisionCode: 'T2' }, []],
  ['renameStation', { stationCode: 'a', name: '新名' }, []],
  ['setNeighbors', { stationCode: 'a', neighborCodes: ['c'] }, []],
  ['setResponsibleBody', { stationCode: 'a', partyBodyCode: 'P' }, []],
  ['correctMembershipStage', { workerCode: 'a-w0', from: '2024-01-01', stage: 'PROBATIONARY' }, []],
  ['correctPosting', { workerCode: 'a-w0', from: '2024-01-01', kind: 'DISPATCHED' }, []],
  ['correctWorkerName', { workerCode: 'a-w0', name: '新名' }, []],
  ['endPosting', { workerCode: 'a-w0', on: TODAY }, []],
  ['erasePerson', { workerCode: 'a-w0', reason: '本人要求' }, []],
  ['postWorker', { workerCode: 'a-w0', stationCode: 'b', kind: 'RESIDENT', on: TODAY }, []],
  ['recordMembershipStage', { workerCode: 'a-w0', stage: 'ENDED', from: TODAY }, []],
  ['recordRelation', { workerCode: 'a-w0', branchCode: 'B', from: TODAY }, []],
  [
    'correctRelation',
    { workerCode: 'a-w0', from: TODAY, elsewhere: '外地' },
    [['recordRelation', { workerCode: 'a-w0', branchCode: 'B', from: TODAY }]],
  ],
  [
    'removeRelation',
    { workerCode: 'a-w0', from: TODAY },
    [['recordRelation', { workerCode: 'a-w0', branchCode: 'B', from: TODAY }]],
  ],
  ['removeMembershipStage', { workerCode: 'a-w0', from: '2024-01-01' }, []],
  ['removePosting', { workerCode: 'a-w0', from: '2024-01-01' }, []],
  ['appointSecretary', { branchCode: 'B', workerCode: 'c-w0', on: TODAY }, []],
  ['changeCoverage', { branchCode: 'B', on: TODAY, coverage: [{ stationCode: 'a', mode: 'AFFILIATED' }] }, []],
  ['correctBranchDates', { branchCode: 'B', establishedOn: '2023-01-01' }, []],
  ['dissolveBranch', { branchCode: 'B', on: TODAY }, []],
  ['electCommittee', { branchCode: 'B', on: TODAY, members: [] }, []],
  ['renameBranch', { branchCode: 'B', name: '新名' }, []],
  ['updateDivision', { divisionCode: 'T1', name: '新名' }, []],
  ['dissolvePartyBody', { partyBodyCode: 'P', on: TODAY }, []],
];

function waiver() {
  const period = { from: TODAY, until: '2027-01-01' };
  return { findingCode: 'COVERAGE_MISSING', approvedBy: '区委', reason: '批准', ...period };
}

test('every mutation that can expect a version is tried', () => {
  const expecting = Object.entries(EXPECTED_VERSIONS).filter(([, thing]) => typeof thing !== 'string');
  expect(CHANGES.map(([name]) => name).sort()).toEqual(expecting.map(([name]) => name).sort());
});

test.each(CHANGES)('%s is made on the version expected, once', async (name, input, before) => {
  for (const [earlier, given] of before) await run(earlier, given);
  const { noun } = EXPECTED_VERSIONS[name] as { noun: Noun };
  const [, code] = THINGS[noun];
  const version = await versionOf(noun);
  expect(version).toBeGreaterThan(0);
  const unchanged = await exportSnapshot(api.app);
  const early = await run(name, { ...input, expectedVersion: version - 1 });
  expect(early).toMatchObject({
    __typename: 'StaleVersionError',
    path: ['expectedVersion'],
    message: expect.stringContaining(`“${code}”现为版本 ${version}，不是所依据的版本 ${version - 1}`),
    expectedVersion: version - 1,
    currentVersion: version,
    current: { __typename: typeNameOf(noun), code, version },
  });
  expect(await exportSnapshot(api.app)).toEqual(unchanged);
  const made = await run(name, { ...input, expectedVersion: version });
  expect(made.__typename).toMatch(/Success$/);
  expect(await versionOf(noun)).toBeGreaterThan(version);
  const late = await run(name, { ...input, expectedVersion: version });
  expect(late).toMatchObject({ __typename: 'StaleVersionError', expectedVersion: version });
});

describe('a version', () => {
  test('is answered by what a change answers, and is that of the last change of the thing alone', async () => {
    const before = await versionOf('worker');
    const station = await versionOf('station');
    const { data } = await api.run<{ one: { worker: { version: number } }; other: { worker: { version: number } } }>(
      `mutation {
        one: correctWorkerName(input: { workerCode: "a-w0", name: "甲" }) { ... on CorrectWorkerNameSuccess { worker { version } } }
        other: correctWorkerName(input: { workerCode: "b-w0", name: "乙" }) { ... on CorrectWorkerNameSuccess { worker { version } } }
      }`,
    );
    expect(data?.one.worker.version).toBeGreaterThan(before);
    expect(data?.other.worker.version).toBeGreaterThan(data?.one.worker.version ?? 0);
    expect(await versionOf('worker')).toBe(data?.one.worker.version);
    expect(await versionOf('station')).toBe(station);
  });

  test('stays where nothing is changed', async () => {
    const version = await versionOf('station');
    expect((await run('renameStation', { stationCode: 'a', name: 'a站' })).__typename).toBe('RenameStationSuccess');
    expect(await versionOf('station')).toBe(version);
  });

  test('of an exception is that of its station', async () => {
    await run('grantWaiver', { stationCode: 'a', ...waiver() });
    const { data } = await api.run('{ station(code: "a") { version waivers { version } } }');
    const version = await versionOf('station');
    expect(data).toEqual({ station: { version, waivers: [{ version }] } });
  });

  test('is 0 of what was not changed since the log began', async () => {
    const app = await openApp(TODAY);
    // as a database is that was filled before there was a log
    await app.database.write((trx) => replaceFacts(trx, FACTS, app.now().toString()));
    await renewVerdicts(app);
    await api[Symbol.asyncDispose]();
    api = new TestApi(app);
    for (const noun of Object.keys(THINGS) as Noun[]) expect(await versionOf(noun)).toBe(0);
    expect(await run('renameStation', { stationCode: 'a', name: '新名', expectedVersion: 0 })).toEqual({
      __typename: 'RenameStationSuccess',
    });
  });

  test('is expected of what does not exist: unknown, not stale', async () => {
    const answered = await run('renameStation', { stationCode: 'x', name: '新名', expectedVersion: 0 });
    expect(answered).toMatchObject({ __typename: 'NotFoundError', path: ['stationCode'], code: 'x' });
  });

  test('expected comes before what contradicts the record, and after what was done under the same key', async () => {
    const expectedVersion = await versionOf('worker');
    const input = { workerCode: 'a-w0', on: TODAY, expectedVersion, idempotencyKey: 'k' };
    const first = await run('endPosting', input);
    expect(first.__typename).toBe('EndPostingSuccess');
    expect(await run('endPosting', input)).toEqual(first);
    const { idempotencyKey, ...unkeyed } = input;
    expect(await run('endPosting', unkeyed)).toMatchObject({
      __typename: 'StaleVersionError',
      current: { code: 'a-w0', posting: null },
    });
  });
});

test('versions of a page are read at once, from the index alone, and only where they are asked for', async () => {
  const { reader } = api.app.database;
  const executeQuery = reader.executeQuery.bind(reader);
  const texts: string[] = [];
  reader.executeQuery = (...args) => {
    texts.push('sql' in args[0] ? String(args[0].sql) : '');
    return executeQuery(...args);
  };
  const about = () => texts.splice(0).filter((text) => text.includes('audit_change'));
  await api.run('{ stations { nodes { code name workers { nodes { name } } } } }');
  expect(about()).toEqual([]);
  await api.run('{ stations { nodes { version waivers { version } neighbors { version } } } }');
  const [text = '', ...more] = about();
  expect([text, more]).toEqual([expect.stringContaining('max'), []]);
  reader.executeQuery = executeQuery;
  const values = [...text.matchAll(/\?/g)].map(() => 'a');
  const { rows } = await reader.executeQuery<{ detail: string }>({
    sql: `explain query plan ${text}`,
    parameters: values,
  } as never);
  expect(rows.map(({ detail }) => detail)).toEqual([
    expect.stringContaining('USING COVERING INDEX audit_change_subject (subject=? AND code=?)'),
  ]);
});
