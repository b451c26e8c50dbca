import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { typeNameOf } from '../../resolvers/type-name.ts';
import { exportSnapshot } from '../../src/services/export-snapshot.ts';
import { forgetAnswersNaming } from '../../src/storage/kept-answer.ts';
import { TestApi, TODAY } from '../support/api.ts';
import { smallDistrict } from '../support/small-district.ts';
import { policyDocument } from '../support/some-policy.ts';

// a and b can share a branch
const FACTS = smallDistrict({ stations: 'a1 b2 c3', neighbors: 'a-b b-c', branches: { B: 'c' } });

let api: TestApi;
beforeEach(async () => {
  api = await TestApi.open(FACTS);
});
afterEach(() => api[Symbol.asyncDispose]());

type Answered = Record<string, unknown>;

/** Runs a mutation and answers what it answers. */
async function run(name: string, input: object, fields = '', on = api): Promise<Answered> {
  const type = typeNameOf(name);
  const { data, errors } = await on.run<Record<string, Answered>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      __typename
      ... on ${type}Success { affectedStations { code } ${fields} }
      ... on Error { message }
      ... on InvalidInputError { path } ... on NotFoundError { path } ... on ConflictError { path conflictsWith }
    } }`,
    { input },
  );
  const answered = data?.[name];
  if (answered === undefined) throw new Error(JSON.stringify(errors));
  return answered;
}

const ADDED = { code: 'n', name: '新人', stationCode: 'a', kind: 'RESIDENT', postedOn: TODAY, stage: 'FULL' };
const keptAnswers = () => api.app.database.reader.selectFrom('kept_answer').selectAll().execute();

async function fingerprintOfPlan(): Promise<string> {
  const { data } = await api.run<{ jointBranchPlan: { fingerprint: string } }>(
    '{ jointBranchPlan(divisionCode: "D1") { fingerprint } }',
  );
  return data?.jointBranchPlan.fingerprint ?? '';
}

const ROSTER = { stationCode: 'b', rows: [{ name: '新人', stage: 'FULL', postedFrom: TODAY }], skipsConflicts: true };

async function fingerprintOfRoster(): Promise<string> {
  const { skipsConflicts, ...input } = ROSTER;
  const { data } = await api.run<{ previewRoster: { fingerprint: string } }>(
    'query ($input: RosterInput!) { previewRoster(input: $input) { fingerprint } }',
    { input },
  );
  return data?.previewRoster.fingerprint ?? '';
}

describe('a change that comes again with its key', () => {
  test.each<[string, () => Promise<object>, string]>([
    ['addWorker', async () => ADDED, 'worker { code name posting { from } }'],
    ['postWorker', async () => ({ workerCode: 'a-w0', stationCode: 'b', kind: 'RESIDENT', on: TODAY }), ''],
    ['endPosting', async () => ({ workerCode: 'a-w0', on: TODAY }), 'worker { code }'],
    ['removePosting', async () => ({ workerCode: 'a-w0', from: '2024-01-01' }), 'worker { code }'],
    ['confirmNeighbors', async () => ({ pairs: [{ stationCodes: ['a', 'c'] }] }), 'stations { code }'],
    ['addPolicy', async () => policyDocument({ name: 'ours' }), 'policy { name title from until findings { code } }'],
    [
      'grantWaiver',
      async () => ({
        ...{ stationCode: 'a', findingCode: 'COVERAGE_MISSING', approvedBy: '区委', reason: '批准' },
        ...{ from: TODAY, until: '2027-01-01' },
      }),
      'waiver { approvedBy documentNumber reason from until station { code } }',
    ],
    ['dissolveBranch', async () => ({ branchCode: 'B', on: TODAY }), 'branch { code dissolvedOn }'],
    ['createDivision', async () => ({ code: 'd', name: '新镇', level: 'TOWN' }), 'division { code name }'],
    [
      'adoptJointBranchPlan',
      async () => ({ divisionCode: 'D1', fingerprint: await fingerprintOfPlan() }),
      'branches { code coverage { station { code } } } dissolvedBranches { code }',
    ],
    [
      'applyRoster',
      async () => ({ ...ROSTER, fingerprint: await fingerprintOfRoster() }),
      'counts { new changed } changes',
    ],
  ])('has one effect and the same answer: %s', async (name, makeInput, fields) => {
    const input = { ...(await makeInput()), idempotencyKey: 'k', note: '因为' };
    const first = await run(name, input, fields);
    expect(first.__typename).toMatch(/Success$/);
    const after = await exportSnapshot(api.app);
    expect(await run(name, input, fields)).toEqual(first);
    expect(await exportSnapshot(api.app)).toEqual(after);
    // without the key it would be something else
    const { idempotencyKey, ...unkeyed } = input;
    if (!['confirmNeighbors', 'postWorker', 'endPosting'].includes(name)) {
      expect(await run(name, unkeyed, fields)).not.toEqual(first);
    }
    // codes are kept, never a name of a person
    expect(JSON.stringify(await keptAnswers())).not.toMatch(/新人|社工[abc]/);
  });

  test('tells of the thing as it is now', async () => {
    const input = { workerCode: 'a-w0', name: '甲', idempotencyKey: 'k' };
    expect(await run('correctWorkerName', input, 'worker { name }')).toMatchObject({ worker: { name: '甲' } });
    await run('correctWorkerName', { workerCode: 'a-w0', name: '乙' });
    expect(await run('correctWorkerName', input, 'worker { name }')).toMatchObject({ worker: { name: '乙' } });
  });

  test('is the same in whatever order its input comes', async () => {
    const first = await run('addWorker', { ...ADDED, idempotencyKey: 'k' });
    const turned = Object.fromEntries(Object.entries({ ...ADDED, idempotencyKey: 'k' }).reverse());
    expect(await run('addWorker', turned)).toEqual(first);
    expect(first.__typename).toBe('AddWorkerSuccess');
  });

  test('of a roster that changes nothing does so later too', async () => {
    const empty = { stationCode: 'b', rows: [], fingerprint: '', idempotencyKey: 'k' };
    const first = await run('applyRoster', empty, 'counts { left } changes');
    expect(first).toMatchObject({ changes: 0, counts: { left: 2 } });
    await run('postWorker', { workerCode: 'a-w0', stationCode: 'b', kind: 'RESIDENT', on: TODAY });
    expect(await run('applyRoster', empty, 'counts { left } changes')).toEqual(first);
  });

  test('at the same time is made once', async () => {
    const inputs = Array.from({ length: 20 }, () => ({ ...ADDED, idempotencyKey: 'k' }));
    const answers = await Promise.all(inputs.map((input) => run('addWorker', input, 'worker { code }')));
    expect(answers[0]?.__typename).toBe('AddWorkerSuccess');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await keptAnswers()).toHaveLength(1);
  });

  test('at the same time is made once, though what it rests on is looked at before', async () => {
    const input = { divisionCode: 'D1', fingerprint: await fingerprintOfPlan(), idempotencyKey: 'k' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => run('adoptJointBranchPlan', input, 'branches { code }')),
    );
    expect(answers[0]).toMatchObject({ branches: [{ code: expect.any(String) }] });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe('a key that was used', () => {
  test.each([
    ['another input', 'addWorker', { ...ADDED, code: 'm' }],
    ['an input that cannot be', 'addWorker', { ...ADDED, code: '' }],
    ['a note', 'addWorker', { ...ADDED, note: '因为' }],
    ['null in place of nothing', 'addWorker', { ...ADDED, stageFrom: null }],
    ['another mutation', 'endPosting', { workerCode: 'a-w0', on: TODAY }],
    ['a plan that does not hold', 'adoptJointBranchPlan', { divisionCode: 'D1', fingerprint: '' }],
  ])('is refused for %s, saying what it was used for and when', async (_, name, input) => {
    await run('addWorker', { ...ADDED, idempotencyKey: 'k' });
    const after = await exportSnapshot(api.app);
    expect(await run(name, { ...input, idempotencyKey: 'k' })).toEqual({
      __typename: 'ConflictError',
      path: ['idempotencyKey'],
      message: expect.stringContaining('已于 2026-11-21 12:00 用于 addWorker，输入与这次不同'),
      conflictsWith: 'addWorker 2026-11-21T04:00:00Z',
    });
    expect(await exportSnapshot(api.app)).toEqual(after);
  });

  test('counts the version expected as input', async () => {
    const input = { workerCode: 'a-w0', name: '甲', idempotencyKey: 'k' };
    await run('correctWorkerName', input);
    const again = await run('correctWorkerName', { ...input, expectedVersion: 0 });
    expect(again).toMatchObject({ __typename: 'ConflictError', path: ['idempotencyKey'] });
  });

  test('is not used by what was refused: it may come again', async () => {
    const input = { workerCode: 'n', on: '2026-11-22', idempotencyKey: 'k' };
    expect(await run('endPosting', input)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await keptAnswers()).toEqual([]);
    await run('addWorker', ADDED);
    expect(await run('endPosting', input)).toMatchObject({ __typename: 'EndPostingSuccess' });
  });

  test('is forgotten only when another is kept more than seven days later', async () => {
    await run('addWorker', { ...ADDED, idempotencyKey: 'old' });
    api.app.setDay('2026-11-28');
    await run('addWorker', { ...ADDED, code: 'm', idempotencyKey: 'new' });
    expect(await keptAnswers()).toHaveLength(2);
    api.app.setDay('2026-11-29');
    expect(await run('addWorker', { ...ADDED, idempotencyKey: 'old' })).toMatchObject({
      __typename: 'AddWorkerSuccess',
    });
    await run('addWorker', { ...ADDED, code: 'o', idempotencyKey: 'newest' });
    expect((await keptAnswers()).map((kept) => kept.idempotency_key)).toEqual(['new', 'newest']);
  });

  test('stays used when what was said of somebody is forgotten', async () => {
    await run('addWorker', { ...ADDED, idempotencyKey: 'k' });
    await run('addWorker', { ...ADDED, code: 'm', idempotencyKey: 'other' });
    await api.app.database.write((trx) => forgetAnswersNaming(trx, ['n']));
    expect((await keptAnswers()).map((kept) => kept.input_digest)).toEqual(['', expect.stringMatching(/^\w{64}$/)]);
    const again = await run('addWorker', { ...ADDED, idempotencyKey: 'k' });
    expect(again).toMatchObject({ __typename: 'ConflictError', path: ['idempotencyKey'] });
  });
});
