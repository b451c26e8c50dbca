import { expect, test } from 'vitest';
import type { Asker } from '../../src/access/asker.ts';
import { actFor } from '../../src/services/act-for.ts';
import { change } from '../../src/services/change.ts';
import { createAct } from '../../src/services/create-act.ts';
import { updateWorker, workersByCodes } from '../../src/storage/worker.ts';
import { openScopedDistrict, someone } from '../support/scoped-district.ts';

const OFFICER = someone({ role: 'TOWN_OFFICER', divisionCode: 'T1' });

/** What is left of a name after a mutation of somebody changed it, who told the guard of the worker or did not. */
async function renameTold(asker: Asker, isTold: boolean, code: string): Promise<unknown> {
  const app = await openScopedDistrict();
  try {
    const act = createAct('correctWorkerName', {}, {}, { client: null, requestId: null });
    const done = await change(actFor(app, asker, act), async ({ trx, recordedAt, touch }) => {
      if (isTold) await touch({ workers: [code] });
      const worker = (await workersByCodes(trx, [code])).get(code);
      if (worker === undefined) throw new Error(`${code} is missing`);
      await updateWorker(trx, { ...worker, name: '别名' }, recordedAt);
      return {};
    }).catch((error: Error) => error);
    const left = (await workersByCodes(app.database.reader, [code])).get(code)?.name;
    return done instanceof Error ? [left, done.message] : [left];
  } finally {
    await app.close();
  }
}

test('a mutation that says what it changes changes it, where its asker may', async () => {
  expect(await renameTold(OFFICER, true, 'a-w0')).toEqual(['别名']);
});

test('a mutation that forgot to say what it changes is undone, even where its asker may', async () => {
  const [name, message] = (await renameTold(OFFICER, false, 'a-w0')) as string[];
  expect(name).not.toBe('别名');
  expect(message).toBe('the guard was not told of the WORKER a-w0');
});
