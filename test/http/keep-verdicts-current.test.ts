import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLog } from '../../src/server/create-log.ts';
import { keepVerdictsCurrent } from '../../src/server/keep-verdicts-current.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { judgementDay } from '../../src/storage/judgement-day.ts';
import { openApp } from '../support/open-app.ts';

test('at midnight in Shanghai the stored verdicts become those of the new day', async () => {
  const opened = await openApp('2026-11-21');
  const begin = performance.now();
  const justBefore = Temporal.Instant.from('2026-11-21T23:59:59.800+08:00');
  const app = { ...opened, now: () => justBefore.add({ milliseconds: Math.round(performance.now() - begin) }) };
  await renewVerdicts(app);
  const stop = keepVerdictsCurrent(app, createLog('error'));
  expect(await judgementDay(app.database.reader)).toBe('2026-11-21');

  for (let waited = 0; waited < 5_000 && (await judgementDay(app.database.reader)) !== '2026-11-22'; waited += 50) {
    await setTimeout(50);
  }
  expect(await judgementDay(app.database.reader)).toBe('2026-11-22');
  await stop();
  await opened.close();
});
