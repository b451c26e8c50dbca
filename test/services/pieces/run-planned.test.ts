import { afterEach, expect, test } from 'vitest';
import { withSince } from '../../../src/compliance/finding-since.ts';
import { compareCodes } from '../../../src/domain/compare-codes.ts';
import { isAltered } from '../../../src/services/altered.ts';
import { today } from '../../../src/services/app.ts';
import { type Change, change } from '../../../src/services/change.ts';
import { importSnapshot } from '../../../src/services/import-snapshot.ts';
import { judge } from '../../../src/services/judge.ts';
import { readPlanned, writePlanned } from '../../../src/services/pieces/run-planned.ts';
import { recordMembershipStage } from '../../../src/services/record-membership-stage.ts';
import { renewVerdicts } from '../../../src/services/renew-verdicts.ts';
import { judgementDay } from '../../../src/storage/judgement-day.ts';
import { loadAllFacts } from '../../../src/storage/load-all-facts.ts';
import { insertMembershipEntry } from '../../../src/storage/membership.ts';
import { findVerdicts } from '../../../src/storage/verdict.ts';
import { mapDistrict, withOneMember } from '../../support/map-district.ts';
import { openApp, type TestApp } from '../../support/open-app.ts';

const TODAY = '2026-11-21';
/** One piece, too large to be solved where it is met, and solved in no time. */
const FACTS = mapDistrict({ stations: 100, seed: 1, mix: [0, 0.7, 0.3] });
const CODES = FACTS.stations.map(({ code }) => code);
const [FIRST = '', SECOND = '', ...OTHERS] = withOneMember(FACTS);

const opened: TestApp[] = [];
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

async function openDistrict(): Promise<TestApp> {
  const app = await openApp(TODAY);
  opened.push(app);
  await importSnapshot(app, FACTS);
  return app;
}

/** One full member of a station is none from a day on. */
function suspend(app: TestApp, code: string, from = TODAY) {
  return recordMembershipStage(app, { workerCode: `${code}-w0`, stage: 'SUSPENDED', from });
}

/** Every verdict, planned here and now. */
async function judgeAll(app: TestApp) {
  const facts = await loadAllFacts(app.database.reader);
  const verdicts = withSince(facts, app.policies, judge(facts, today(app), app.policies));
  return new Map(verdicts.map((verdict) => [verdict.stationCode, verdict]));
}

async function expectStored(app: TestApp): Promise<void> {
  const judged = await judgeAll(app);
  const stored = await findVerdicts(app.database.reader, [...judged.keys()]);
  expect(stored.size).toBe(CODES.length);
  for (const [code, { verdict }] of stored) expect({ ...verdict, date: today(app) }).toEqual(judged.get(code));
}

test('an import, a change and a new day store the verdicts of a large piece that planning here gives', async () => {
  const app = await openDistrict();
  await expectStored(app);
  const before = await judgeAll(app);
  const { affectedStations } = await suspend(app, FIRST);
  const after = await judgeAll(app);
  expect(affectedStations).toEqual(CODES.filter((code) => isAltered(before.get(code), after.get(code))));
  expect(affectedStations).not.toEqual([]);
  await expectStored(app);

  await suspend(app, SECOND, '2026-11-22');
  app.setDay('2026-11-22');
  await renewVerdicts(app);
  expect(await judgementDay(app.database.reader)).toBe('2026-11-22');
  await expectStored(app);
});

test('changes of one large piece at once all land, each with the stations it altered', async () => {
  const app = await openDistrict();
  const before = await judgeAll(app);
  const landed: { readonly code: string; readonly affectedStations: readonly string[] }[] = [];
  await Promise.all(
    OTHERS.slice(0, 8).map(async (code) => {
      const { affectedStations } = await suspend(app, code);
      landed.push({ code, affectedStations });
    }),
  );
  await expectStored(app);

  const alone = await openDistrict();
  let known = before;
  for (const { code, affectedStations } of landed) {
    await suspend(alone, code);
    const next = await judgeAll(alone);
    const altered = CODES.filter((each) => isAltered(known.get(each), next.get(each)));
    expect(affectedStations, code).toEqual(altered.sort(compareCodes));
    known = next;
  }
});

/** A change like any other, which counts how often it is run. */
function countingChange(app: TestApp, workerCode: string, runs: Change[]) {
  return change(app, async (running) => {
    runs.push(running);
    await running.touch({ workers: [workerCode] });
    await insertMembershipEntry(running.trx, workerCode, { stage: 'SUSPENDED', from: TODAY }, running.recordedAt);
    return {};
  });
}

test('a change runs once where nothing large is new, twice where something is, and never at the cost of a refusal', async () => {
  const app = await openDistrict();
  const runs: Change[] = [];
  await countingChange(app, `${FIRST}-w0`, runs);
  expect(runs).toHaveLength(2);
  await change(app, async (running) => {
    runs.push(running);
    await running.touch({ stations: CODES });
    return {};
  });
  expect(runs).toHaveLength(3);
  await expect(suspend(app, FIRST)).rejects.toMatchObject({ name: 'ConflictError' });
});

test('a write that waits for a plan keeps no other from writing', async () => {
  const app = await openDistrict();
  const done: string[] = [];
  const waiting = suspend(app, FIRST).then(() => done.push('with a plan'));
  await app.database.write(async () => undefined).then(() => done.push('without'));
  await waiting;
  expect(done).toEqual(['without', 'with a plan']);
});

test('where the large piece is not solved, nothing is changed', async () => {
  const app = await openDistrict();
  await app.solver.close();
  await expect(suspend(app, FIRST)).rejects.toMatchObject({ name: 'PieceNotSolved' });
  await expectStored(app);
});

test('facts that are others at every run do not keep it from ending', async () => {
  const app = await openDistrict();
  for (const run of [readPlanned, writePlanned]) {
    let runs = 0;
    const groups = await run(app, async (_, { plan }) => {
      runs++;
      const always = { parent: 'T', district: 'D', fullMembers: 2, affiliated: false };
      const stations = CODES.map((code) => ({ ...always, code: `${run.name}-${runs}-${code}` }));
      const edges = stations.slice(1).map(({ code }, place) => [stations[place]?.code ?? '', code] as const);
      return plan({ stations, edges });
    });
    expect(groups.size).toBe(CODES.length);
    expect(runs).toBeLessThan(10);
  }
});
