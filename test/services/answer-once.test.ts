import { expect, test } from 'vitest';
import { type Caller, unlimited } from '../../src/access/asker.ts';
import { actFor } from '../../src/services/act-for.ts';
import { answerOnce } from '../../src/services/answer-once.ts';
import { correctWorkerName } from '../../src/services/correct-worker-name.ts';
import { createAct } from '../../src/services/create-act.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { workersByCodes } from '../../src/storage/worker.ts';
import { openApp, type TestApp } from '../support/open-app.ts';
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
