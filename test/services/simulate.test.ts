import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSince } from '../../src/compliance/finding-since.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import { compareCodes } from '../../src/domain/compare-codes.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { DomainError } from '../../src/domain/errors.ts';
import { addWorker } from '../../src/services/add-worker.ts';
import type { App } from '../../src/services/app.ts';
import { endPosting } from '../../src/services/end-posting.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { judge } from '../../src/services/judge.ts';
import { renameStation } from '../../src/services/rename-station.ts';
import { MOST_CHANGES, type Simulation, simulate } from '../../src/services/simulation/simulate.ts';
import { asPlanned, summarizePlan } from '../../src/services/summarize-plan.ts';
import { verifyVerdicts } from '../../src/services/verify-verdicts.ts';
import { loadAllFacts } from '../../src/storage/load-all-facts.ts';
import { openApp } from '../support/open-app.ts';
import { temporaryFolder } from '../support/open-database.ts';
import { type RandomChange, someChange } from '../support/random-change.ts';
import { someDate, someFacts, TODAY } from '../support/random-district.ts';
import { smallDistrict } from '../support/small-district.ts';

// more with ZHIBU_RUNS: npm run test:long
const RUNS = Number(process.env.ZHIBU_RUNS ?? 40);

// few changes leave districts untouched, many build on each other
const someChanges = fc.oneof(
  fc.array(someChange, { minLength: 1, maxLength: 4 }),
  fc.array(someChange, { minLength: 20, maxLength: 60 }),
);

test('simulating answers what making the changes on a copy gives, and leaves the database byte-identical', async () => {
  const folder = temporaryFolder();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(someFacts({ least: 4 }), someChanges, someDate, async (facts, steps, asOf) => {
      const file = join(folder, `${run++}.db`);
      const [app, copy] = [await openApp(TODAY, `sqlite:${file}`), await openApp(TODAY)];
      try {
        for (const each of [app, copy]) await importSnapshot(each, facts);
        const accepted = await makeOnCopy(copy, steps);
        const bytes = bytesOf(file);
        const outcome = await simulate(app, accepted, asOf);
        if (!outcome.ok) throw outcome.refused.error;
        expect(bytesOf(file)).toEqual(bytes);
        expect((await verifyVerdicts(app)).differences).toEqual([]);
        expectSame(outcome.simulation, await judgeAll(app, asOf), await judgeAll(copy, asOf));
      } finally {
        await app.close();
        await copy.close();
      }
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

test('a change reaches stations of another district that share a branch', async () => {
  const app = await openApp(TODAY);
  await importSnapshot(app, smallDistrict({ stations: 'a1 b1', towns: { b: 'T3' }, branches: { j: 'a b' } }));
  const input = { code: 'n', name: '工', stationCode: 'a', kind: 'RESIDENT', postedOn: TODAY, stage: 'FULL' } as const;
  const outcome = await simulate(app, [{ name: 'addWorker', run: (on) => addWorker(on, input) }], TODAY);
  if (!outcome.ok) throw outcome.refused.error;
  const findings = outcome.simulation.stations.map(({ code, before, after }) => [
    code,
    codesOf(before),
    codesOf(after),
  ]);
  const others = ['JOINT_BRANCH_NOT_ADJACENT', 'SECRETARY_MISSING'];
  expect(findings).toEqual(
    ['a', 'b'].map((code) => [code, expect.arrayContaining(['JOINT_BRANCH_TOO_FEW_MEMBERS', ...others]), others]),
  );
  await app.close();
});

test('a refusal says which change, and leaves nothing behind', async () => {
  const [app, copy] = [await openApp(TODAY), await openApp(TODAY)];
  const facts = smallDistrict({ stations: 'a3 b2' });
  for (const each of [app, copy]) await importSnapshot(each, facts);
  const changes = [
    { name: 'endPosting', run: (on: App) => endPosting(on, { workerCode: 'a-w0', on: TODAY }) },
    { name: 'endPosting', run: (on: App) => endPosting(on, { workerCode: 'a-w0', on: TODAY }) },
  ];
  const outcome = await simulate(app, changes, TODAY);
  expect(outcome).toMatchObject({ ok: false, refused: { index: 1, name: 'endPosting', error: { path: ['on'] } } });
  expect(await loadAllFacts(app.database.reader)).toEqual(await loadAllFacts(copy.database.reader));
  await endPosting(app, { workerCode: 'a-w0', on: TODAY });
  await app.close();
  await copy.close();
});

test('no change reaches no station; 500 are simulated, one more is refused', async () => {
  const app = await openApp(TODAY);
  await importSnapshot(app, smallDistrict({ stations: 'a3 b2' }));
  const rename = (name: string) => ({
    name: 'renameStation',
    run: (on: App) => renameStation(on, { stationCode: 'a', name }),
  });
  const changes = Array.from({ length: MOST_CHANGES }, (_, index) => rename(`站${index}`));
  expect(await simulate(app, [], TODAY)).toMatchObject({ ok: true, simulation: { stations: [] } });
  expect(await simulate(app, changes, TODAY)).toMatchObject({ ok: true });
  await expect(simulate(app, [...changes, rename('站')], TODAY)).rejects.toMatchObject({
    name: 'InvalidInputError',
    path: ['changes'],
  });
  await app.close();
});

function codesOf(verdict: Verdict | null): readonly string[] {
  return verdict?.findings.map(({ code }) => code) ?? [];
}

async function makeOnCopy(copy: App, steps: readonly RandomChange[]): Promise<readonly RandomChange[]> {
  const accepted: RandomChange[] = [];
  for (const step of steps) {
    try {
      await step.run(copy);
      accepted.push(step);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return accepted;
}

type Verdicts = ReadonlyMap<string, Verdict>;

async function judgeAll(app: App, date: IsoDate): Promise<Verdicts> {
  const facts = await loadAllFacts(app.database.reader);
  const verdicts = judge(facts, date, app.policies);
  return new Map(
    withSince(facts, app.policies, verdicts)
      .filter(({ counts }) => counts)
      .map((verdict) => [verdict.stationCode, verdict]),
  );
}

function expectSame({ stations, before, after }: Simulation, wereAll: Verdicts, areAll: Verdicts): void {
  const reached = new Set(stations.map(({ code }) => code));
  expect(stations.map(({ code }) => code)).toEqual([...reached].sort(compareCodes));
  for (const { code, before, after } of stations) {
    expect(before).toEqual(wereAll.get(code) ?? null);
    expect(after).toEqual(areAll.get(code) ?? null);
  }
  const others = [...wereAll.keys(), ...areAll.keys()].filter((code) => !reached.has(code));
  for (const code of others) expect(areAll.get(code)).toEqual(wereAll.get(code));
  const codes = [...before.verdicts.keys(), ...after.verdicts.keys()];
  expect(before.plan).toEqual(planAmong(codes, wereAll));
  expect(after.plan).toEqual(planAmong(codes, areAll));
}

function planAmong(codes: readonly string[], verdicts: Verdicts) {
  return summarizePlan([...new Set(codes)].flatMap((code) => verdicts.get(code) ?? []).map(asPlanned));
}

/** What stands in the file of a database and in the log beside it. */
function bytesOf(file: string): readonly Buffer[] {
  return [file, `${file}-wal`].filter(existsSync).map((each) => readFileSync(each));
}
