import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Caller, unlimited } from '../../src/access/asker.ts';
import { DomainError } from '../../src/domain/errors.ts';
import { actFor } from '../../src/services/act-for.ts';
import { answerOnce } from '../../src/services/answer-once.ts';
import { correctWorkerName } from '../../src/services/correct-worker-name.ts';
import { createAct } from '../../src/services/create-act.ts';
import { exportSnapshot } from '../../src/services/export-snapshot.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { workersByCodes } from '../../src/storage/worker.ts';
import { openApp, type TestApp } from '../support/open-app.ts';
import { type RandomChange, someChange, withKey } from '../support/random-change.ts';
import { someFacts, TODAY } from '../support/random-district.ts';
import { smallDistrict } from '../support/small-district.ts';

const ORIGIN = { client: null, requestId: null };

/** Gives the worker a name, on behalf of somebody, under the key `k`. */
function rename(app: TestApp, caller: Caller, name: string) {
  const input = { workerCode: 'a-w0', name };
  const act = createAct('correctWorkerName', input, { idempotencyKey: 'k' }, ORIGIN);
  const acting = actFor(app, unlimited(caller), act);
  return answerOnce(acting, () => correctWorkerName(acting, input));
}

test.each<[string, Caller, Caller]>([
  ['another of the same kind', { kind: 'KEY', id: 'one', name: '甲' }, { kind: 'KEY', id: 'other', name: '甲' }],
  ['one of another kind', { kind: 'KEY', id: 'one', name: '甲' }, { kind: 'USER', id: 'one', name: '甲' }],
])('the keys of a caller are no keys of %s', async (_, one, other) => {
  const app = await openApp('2026-11-21');
  await importSnapshot(app, smallDistrict({ stations: 'a1' }));
  await renewVerdicts(app);
  await rename(app, one, '甲');
  await rename(app, other, '乙');
  // renamed themselves, they are the same caller
  await rename(app, { ...one, name: '别名' }, '甲');
  expect((await workersByCodes(app.database.reader, ['a-w0'])).get('a-w0')?.name).toBe('乙');
  await expect(rename(app, one, '丙')).rejects.toMatchObject({ path: ['idempotencyKey'] });
  await app.close();
});

// more with ZHIBU_RUNS: npm run test:long
const RUNS = Number(process.env.ZHIBU_RUNS ?? 6);

/** What somebody is told: the answer, or why not. */
async function tell(app: TestApp, change: RandomChange): Promise<unknown> {
  try {
    return JSON.parse(JSON.stringify(await change.run(app)));
  } catch (error) {
    if (error instanceof DomainError) return error.text.en;
    throw error;
  }
}

async function openFilled(facts: Parameters<typeof importSnapshot>[1]): Promise<TestApp> {
  const app = await openApp(TODAY);
  await importSnapshot(app, facts);
  return app;
}

async function stateOf(app: TestApp) {
  const entries = await app.database.reader.selectFrom('audit_entry').select('action').execute();
  return { facts: await exportSnapshot(app), entries };
}

test('any changes that come again, at once or later, leave what they leave made once', async () => {
  await fc.assert(
    fc.asyncProperty(
      someFacts({ least: 6 }),
      fc.array(fc.tuple(someChange, fc.nat({ max: 5 })), { minLength: 60, maxLength: 60 }),
      async (facts, steps) => {
        const [once, often] = [await openFilled(facts), await openFilled(facts)];
        const told: { readonly change: RandomChange; readonly answer: unknown }[] = [];
        for (const [number, [change, back]] of steps.entries()) {
          const keyed = withKey(change, String(number));
          const answer = await tell(often, keyed);
          expect(answer).toEqual(await tell(once, keyed));
          told.push({ change: keyed, answer });
          const earlier = told.at(-1 - back);
          // what was refused may be possible by now
          if (earlier !== undefined && typeof earlier.answer !== 'string') {
            expect(await tell(often, earlier.change)).toEqual(earlier.answer);
          }
        }
        expect(await stateOf(often)).toEqual(await stateOf(once));
        await Promise.all([once.close(), often.close()]);
      },
    ),
    { numRuns: RUNS },
  );
}, 3_600_000);
