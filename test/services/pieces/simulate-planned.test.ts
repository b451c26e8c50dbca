import { afterEach, expect, test } from 'vitest';
import { adoptJointBranchPlan } from '../../../src/services/adopt-joint-branch-plan.ts';
import type { App } from '../../../src/services/app.ts';
import { importSnapshot } from '../../../src/services/import-snapshot.ts';
import { judge } from '../../../src/services/judge.ts';
import { PieceSolver } from '../../../src/services/pieces/piece-solver.ts';
import { recordMembershipStage } from '../../../src/services/record-membership-stage.ts';
import { simulate } from '../../../src/services/simulation/simulate.ts';
import { loadAllFacts } from '../../../src/storage/load-all-facts.ts';
import { askPlan } from '../../support/adopt-plan.ts';
import { mapDistrict, withOneMember } from '../../support/map-district.ts';
import { openApp, type TestApp } from '../../support/open-app.ts';

const TODAY = '2026-11-21';
/** One piece, too large to be solved where it is met, and solved in no time. */
const FACTS = mapDistrict({ stations: 100, seed: 1, mix: [0, 0.7, 0.3] });
const [FIRST = ''] = withOneMember(FACTS);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function openDistrict(): Promise<TestApp> {
  const app = await openApp(TODAY);
  opened.push(app);
  await importSnapshot(app, FACTS);
  return app;
}

/** The same app, which has planned nothing yet, and the transactions it runs from now on. */
function startAfresh(app: TestApp) {
  const solver = new PieceSolver();
  opened.push(solver);
  const tries: string[] = [];
  const { database } = app;
  const tryOut = database.tryOut.bind(database);
  database.tryOut = (work) => {
    tries.push('a try');
    return tryOut(work);
  };
  return { app: { ...app, solver }, tries };
}

const suspension = {
  name: 'recordMembershipStage',
  run: (app: App) => recordMembershipStage(app, { workerCode: `${FIRST}-w0`, stage: 'SUSPENDED', from: TODAY }),
};

async function judgeAll(app: App) {
  const verdicts = judge(await loadAllFacts(app.database.reader), TODAY, app.policies);
  return new Map(verdicts.map((verdict) => [verdict.stationCode, verdict]));
}

test('large pieces are solved after the transaction, which runs once and keeps nobody from writing', async () => {
  const { app, tries } = startAfresh(await openDistrict());
  const before = await judgeAll(app);
  const done: string[] = [];
  const simulated = simulate(app, [suspension], TODAY).finally(() => done.push('simulated'));
  await app.database.write(async () => void done.push('written'));
  const outcome = await simulated;
  expect(done).toEqual(['written', 'simulated']);
  expect(tries).toHaveLength(1);
  if (!outcome.ok) throw outcome.refused.error;
  expect(outcome.simulation.before.verdicts).toEqual(before);
  expect(await judgeAll(app)).toEqual(before);
  await suspension.run(app);
  expect(outcome.simulation.after.verdicts).toEqual(await judgeAll(app));
});

test('adopting a plan of large pieces can be simulated, and waits for them outside of the transaction', async () => {
  const opened = await openDistrict();
  const plan = await askPlan(opened, { divisionCode: 'D' });
  const input = { divisionCode: 'D', fingerprint: await plan.fingerprint() };
  const { app, tries } = startAfresh(opened);
  const adoption = { name: 'adoptJointBranchPlan', run: (on: App) => adoptJointBranchPlan(on, input) };
  const outcome = await simulate(app, [adoption], TODAY);
  if (!outcome.ok) throw outcome.refused.error;
  expect(tries).toHaveLength(2);
  await adoption.run(opened);
  expect(outcome.simulation.after.verdicts).toEqual(await judgeAll(opened));
});
