import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordMembershipStage } from '../../src/services/record-membership-stage.ts';
import { verifyVerdicts } from '../../src/services/verify-verdicts.ts';
import { LONG_PLAN, mapDistrict, withOneMember } from '../support/map-district.ts';
import { OWNER } from '../support/open-app.ts';
import { type OpenServer, openServer } from '../support/open-server.ts';

const TODAY = '2026-11-21';
const FACTS = mapDistrict(LONG_PLAN);
const SINGLE = withOneMember(FACTS);
/** So many requests answered beside a plan say that it holds nobody up: one that does lets none or one through. */
const MANY = 15;

let server: OpenServer;
beforeAll(async () => {
  server = await openServer(FACTS);
});
afterAll(() => server.close());

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { ...OWNER, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return await response.json();
}

/** How often /health is answered until the work is done. */
async function countAnswers(work: Promise<unknown>): Promise<number> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  let answers = 0;
  while (!isDone) {
    const { status } = await fetch(`${server.origin}/health`);
    expect(status).toBe(200);
    if (!isDone) answers++;
    await setTimeout(5);
  }
  await done;
  return answers;
}

/** The same for work that is doubled until it takes long enough to tell, however fast the planner and the machine. */
async function countMany(most: number, work: (count: number) => Promise<unknown>): Promise<number> {
  let answers = 0;
  for (let count = 1; answers < MANY && count <= most; count *= 2) answers = await countAnswers(work(count));
  return answers;
}

test('while a long plan is made for a question, others are answered', async () => {
  const query = `query($options: PlanOptionsInput) {
    jointBranchPlan(divisionCode: "D", options: $options) { groups { margin } price { choices { stationsLeftOut } } }
  }`;
  const answers = await countMany(90, async (count) => {
    const forbiddenPairs = FACTS.adjacencies.slice(0, count).map(({ stationCodes }) => stationCodes);
    const { data, errors } = await ask(query, { options: { forbiddenPairs } });
    expect(errors).toBeUndefined();
    expect(data.jointBranchPlan.groups.length).toBeGreaterThan(60);
    expect(data.jointBranchPlan.price.choices).toHaveLength(count);
  });
  expect(answers).toBeGreaterThanOrEqual(MANY);
});

test('while a change waits for a long plan, others are answered', async () => {
  const mutation = `mutation($input: RecordMembershipStageInput!) { recordMembershipStage(input: $input) {
    __typename ... on RecordMembershipStageSuccess { affectedStations { code } }
  } }`;
  const stations = [...SINGLE];
  const answers = await countMany(8, async (count) => {
    for (const code of stations.splice(0, count)) {
      const { data } = await ask(mutation, { input: { workerCode: `${code}-w0`, stage: 'SUSPENDED', from: TODAY } });
      expect(data.recordMembershipStage.__typename).toBe('RecordMembershipStageSuccess');
      expect(data.recordMembershipStage.affectedStations).toContainEqual({ code });
    }
  });
  expect(answers).toBeGreaterThanOrEqual(MANY);
  expect((await verifyVerdicts(server.app)).differences).toEqual([]);
});

test('while the verdicts of another day wait for a long plan, others are answered', async () => {
  const stations = SINGLE.toReversed();
  const query = 'query($asOf: Date) { complianceSummary(divisionCode: "D", asOf: $asOf) { stations } }';
  const answers = await countMany(8, async (count) => {
    for (const code of stations.splice(0, count)) {
      const day = '2027-01-01';
      await recordMembershipStage(server.app, { workerCode: `${code}-w0`, stage: 'SUSPENDED', from: day });
      const { data } = await ask(query, { asOf: day });
      expect(data.complianceSummary).toEqual({ stations: FACTS.stations.length });
    }
  });
  expect(answers).toBeGreaterThanOrEqual(MANY);
});

test('the picture of a day to come is drawn from a plan made for it', async () => {
  await recordMembershipStage(server.app, { workerCode: `${SINGLE[20]}-w0`, stage: 'SUSPENDED', from: '2027-06-01' });
  const response = await fetch(`${server.origin}/plan.svg?division=D&asOf=2027-06-01`, { headers: OWNER });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<svg');
});
