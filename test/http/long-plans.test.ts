import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/domain/date.ts';
import { createApi } from '../../src/server/create-api.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { recordMembershipStage } from '../../src/services/record-membership-stage.ts';
import { verifyVerdicts } from '../../src/services/verify-verdicts.ts';
import { LONG_PLAN, mapDistrict, withOneMember } from '../support/map-district.ts';
import { openApp, type TestApp } from '../support/open-app.ts';

const FACTS = mapDistrict(LONG_PLAN);
const SINGLE = withOneMember(FACTS);
/** What planning should take in all, so that it can be told whether it held anybody up. */
const LONG_MS = 1_500;

let app: TestApp;
let server: RunningServer;
let solveMs: number;
beforeAll(async () => {
  app = await openApp('2026-11-21');
  const begun = performance.now();
  await importSnapshot(app, FACTS);
  solveMs = performance.now() - begun;
  server = await startServer(createApi(app), '127.0.0.1', 0);
});
afterAll(async () => {
  await server.stop();
  await app.close();
});

/** So many solves take long together, whatever the machine. */
function manyTimes(most: number): number {
  return Math.min(most, Math.max(2, Math.ceil(LONG_MS / solveMs)));
}

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return await response.json();
}

/** Asks for /health every 20 ms until the work is done. Answers how often that was answered, and what the work gave. */
async function beside<Result>(work: Promise<Result>): Promise<{ answers: number; result: Result }> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  let answers = 0;
  while (!isDone) {
    const { status } = await fetch(`${server.origin}/health`);
    expect(status).toBe(200);
    if (!isDone) answers++;
    await setTimeout(20);
  }
  return { answers, result: await done };
}

test('while a long plan is made for a question, others are answered', async () => {
  const query = `query($options: PlanOptionsInput) {
    jointBranchPlan(divisionCode: "D", options: $options) { groups { stations { code } } price { choices { stationsLeftOut } } }
  }`;
  const forbiddenPairs = FACTS.adjacencies.slice(0, manyTimes(90)).map(({ stationCodes }) => stationCodes);
  const { answers, result } = await beside(ask(query, { options: { forbiddenPairs } }));
  expect(result.errors).toBeUndefined();
  expect(result.data.jointBranchPlan.groups.length).toBeGreaterThan(60);
  expect(result.data.jointBranchPlan.price.choices).toHaveLength(forbiddenPairs.length);
  expect(answers).toBeGreaterThanOrEqual(20);
});

test('while changes wait for long plans, others are answered, and all of them land', async () => {
  const mutation = `mutation($input: RecordMembershipStageInput!) { recordMembershipStage(input: $input) {
    __typename ... on RecordMembershipStageSuccess { affectedStations { code } }
  } }`;
  const changed = SINGLE.slice(0, manyTimes(40));
  const changes = changed.map((code) =>
    ask(mutation, { input: { workerCode: `${code}-w0`, stage: 'SUSPENDED', from: '2026-11-21' } }),
  );
  const { answers, result } = await beside(Promise.all(changes));
  for (const [index, code] of changed.entries()) {
    const { __typename, affectedStations } = result[index].data.recordMembershipStage;
    expect(__typename).toBe('RecordMembershipStageSuccess');
    expect(affectedStations).toContainEqual({ code });
  }
  expect(answers).toBeGreaterThanOrEqual(20);
  expect((await verifyVerdicts(app)).differences).toEqual([]);
});

test('while the verdicts of other days wait for long plans, others are answered', async () => {
  const days = SINGLE.slice(-manyTimes(40)).map((code, index) => ({ code, from: addDays('2026-12-01', index) }));
  for (const { code, from } of days) {
    await recordMembershipStage(app, { workerCode: `${code}-w0`, stage: 'SUSPENDED', from });
  }
  const summary = 'query($asOf: Date) { complianceSummary(divisionCode: "D", asOf: $asOf) { stations } }';
  const picture = fetch(`${server.origin}/plan.svg?division=D&asOf=2026-12-01`);
  const summaries = Promise.all(days.map(({ from }) => ask(summary, { asOf: from })));
  const { answers, result } = await beside(summaries);
  expect(result).toEqual(days.map(() => ({ data: { complianceSummary: { stations: FACTS.stations.length } } })));
  expect(answers).toBeGreaterThanOrEqual(10);
  expect(await (await picture).text()).toContain('<svg');
});
