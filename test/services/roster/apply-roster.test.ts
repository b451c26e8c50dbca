import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConflictError, InvalidInputError } from '../../../src/domain/errors.ts';
import type { Facts } from '../../../src/domain/facts.ts';
import type { RosterRow } from '../../../src/domain/roster.ts';
import { exportSnapshot } from '../../../src/services/export-snapshot.ts';
import { importSnapshot } from '../../../src/services/import-snapshot.ts';
import { recordMembershipStage } from '../../../src/services/record-membership-stage.ts';
import { renewVerdicts } from '../../../src/services/renew-verdicts.ts';
import { applyRoster } from '../../../src/services/roster/apply-roster.ts';
import { previewRoster } from '../../../src/services/roster/preview-roster.ts';
import type { RosterQuestion } from '../../../src/services/roster/roster-question.ts';
import { verifyVerdicts } from '../../../src/services/verify-verdicts.ts';
import { openApp, type TestApp } from '../../support/open-app.ts';
import { someDate, someFacts, TODAY } from '../../support/random-district.ts';
import { rosterOf, rosterRow } from '../../support/roster-rows.ts';
import { smallDistrict } from '../../support/small-district.ts';

// more with ZHIBU_RUNS: npm run test:long
const RUNS = Number(process.env.ZHIBU_RUNS ?? 40);

async function open(facts: Facts): Promise<TestApp> {
  const app = await openApp(TODAY);
  await importSnapshot(app, facts);
  await renewVerdicts(app);
  return app;
}

/** Rows about people there are and people there are not, with whatever a sheet may say of them. */
function someRows({ workers, stations, branches }: Facts): fc.Arbitrary<readonly RosterRow[]> {
  const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
  const person = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...workers.map(({ name, code }) => ({ name, workerCode: code }))) },
    { weight: 1, arbitrary: fc.constantFrom(...workers.map(({ name }) => ({ name, workerCode: undefined }))) },
    { weight: 1, arbitrary: fc.constantFrom('甲', '乙', '丙').map((name) => ({ name, workerCode: undefined })) },
  );
  const said = fc.record({
    stationText: fc.constantFrom(...stations.map(({ code }) => code)),
    postingKind: optional(fc.constantFrom('RESIDENT', 'DISPATCHED')),
    postedFrom: optional(someDate),
    postedUntil: fc.option(someDate, { nil: undefined, freq: 8 }),
    stage: optional(fc.constantFrom('APPLICANT', 'ACTIVIST', 'PROBATIONARY', 'FULL', 'NONE', 'ENDED')),
    joinedOn: optional(someDate),
    fullOn: optional(someDate),
    relationText: optional(fc.constantFrom('外地党支部', ...branches.map(({ code }) => code))),
    certificate: optional(fc.constantFrom('SOCIAL_WORKER', 'NONE')),
    employer: optional(fc.constant('某机构')),
  });
  return fc.array(fc.tuple(person, said), { minLength: 1, maxLength: 12 }).map((list) =>
    list.map(([{ name, workerCode }, cells], index) => {
      const filled = Object.entries({ workerCode, ...cells }).filter(([, value]) => value !== undefined);
      return rosterRow(index + 1, name, Object.fromEntries(filled));
    }),
  );
}

const someCase = someFacts({ least: 6 })
  .filter(({ workers }) => workers.length > 0)
  .chain((facts) => fc.record({ facts: fc.constant(facts), rows: someRows(facts), endsMissing: fc.boolean() }));

describe('applying any roster', () => {
  it('does what the preview said, loses nothing, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(someCase, async ({ facts, rows, endsMissing }) => {
        const app = await open(facts);
        try {
          const question = { ...rosterOf('', rows, { endsMissing }), stationCode: null, divisionCode: 'C' };
          const { entries } = await previewRoster(app, question);
          const sound = rows.filter((_, index) => entries[index]?.kind !== 'CONFLICT');
          await applyAndCompare(app, { ...question, rows: sound });
        } finally {
          await app.close();
        }
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});

async function applyAndCompare(app: TestApp, question: RosterQuestion): Promise<void> {
  const before = await exportSnapshot(app);
  const preview = await previewRoster(app, question);
  expect(await exportSnapshot(app)).toEqual(before);
  const input = { ...question, fingerprint: preview.fingerprint, skipsConflicts: true };
  const applied = await applyRoster(app, input);
  expect(applied.affectedStations).toEqual(preview.effects.map(({ code }) => code));
  expect(applied.counts).toEqual(preview.counts);
  const after = await exportSnapshot(app);
  expect({ ...after, workers: [] }).toEqual({ ...before, workers: [] });
  const changed = new Map(after.workers.map((worker) => [worker.code, worker]));
  for (const worker of before.workers) {
    const now = changed.get(worker.code);
    if (!applied.workers.includes(worker.code)) expect(now).toEqual(worker);
    for (const list of ['postings', 'membership', 'relations'] as const) {
      expect(now?.[list].length).toBeGreaterThanOrEqual(worker[list].length);
    }
  }
  expect((await verifyVerdicts(app)).differences).toEqual([]);
  if (preview.counts.CONFLICT > 0) return;
  const again = await applyRoster(app, { ...input, fingerprint: 'whatever' });
  expect(again.workers).toEqual([]);
  expect(await exportSnapshot(app)).toEqual(after);
}

describe('applying', () => {
  const facts = smallDistrict({ stations: 'a2 b1', neighbors: 'a-b' });
  const question = rosterOf('a', [rosterRow(1, '社工a0'), rosterRow(2, '新人', { stage: 'FULL' })]);

  it('is refused when a worker of the preview changed since, and nothing is recorded', async () => {
    const app = await open(facts);
    const { fingerprint } = await previewRoster(app, question);
    await recordMembershipStage(app, { workerCode: 'a-w0', stage: 'ENDED', from: TODAY });
    const before = await exportSnapshot(app);
    const applying = applyRoster(app, { ...question, fingerprint, skipsConflicts: false });
    await expect(applying).rejects.toBeInstanceOf(ConflictError);
    expect(await exportSnapshot(app)).toEqual(before);
    await app.close();
  });

  it('is refused with another roster, another date, or other options', async () => {
    const app = await open(facts);
    const { fingerprint } = await previewRoster(app, question);
    const others: readonly RosterQuestion[] = [
      { ...question, rows: [...question.rows, rosterRow(3, '又一人')] },
      { ...question, asOf: '2026-11-20' },
      { ...question, endsMissing: true },
    ];
    for (const other of others) {
      const applying = applyRoster(app, { ...other, fingerprint, skipsConflicts: false });
      await expect(applying).rejects.toBeInstanceOf(ConflictError);
    }
    await app.close();
  });

  it('is refused while rows contradict something, unless they are skipped', async () => {
    const app = await open(facts);
    const rows = [...question.rows, rosterRow(3, '社工b0')];
    const { fingerprint } = await previewRoster(app, { ...question, rows });
    const applying = applyRoster(app, { ...question, rows, fingerprint, skipsConflicts: false });
    await expect(applying).rejects.toBeInstanceOf(InvalidInputError);
    const { workers } = await applyRoster(app, { ...question, rows, fingerprint, skipsConflicts: true });
    expect(workers).toEqual(['a-w2']);
    await app.close();
  });

  it('knows somebody said to be new when the same roster comes again', async () => {
    const app = await open(facts);
    const twins: RosterQuestion = {
      ...question,
      rows: [rosterRow(1, '社工a0'), rosterRow(2, '社工a0', { stage: 'FULL' }), rosterRow(3, '社工a0')],
      decisions: [
        { row: 1, workerCode: 'a-w0' },
        { row: 2, workerCode: null },
        { row: 3, workerCode: null },
      ],
      endsMissing: false,
    };
    const { fingerprint } = await previewRoster(app, twins);
    const first = await applyRoster(app, { ...twins, fingerprint, skipsConflicts: false });
    expect(first.workers).toEqual(['a-w2', 'a-w3']);
    const again = await previewRoster(app, twins);
    expect(again.entries.map(({ workerCode, kind }) => `${workerCode} ${kind}`)).toEqual([
      'a-w0 UNCHANGED',
      'a-w2 UNCHANGED',
      'a-w3 UNCHANGED',
    ]);
    await app.close();
  });
});
