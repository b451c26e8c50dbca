// Verifying a log of 10,000 entries, with one byte changed in the last of them, against the second it may take.
import { sql } from 'kysely';
import { verifyAudit } from '../src/services/audit/verify-audit.ts';
import { fillLog } from '../test/support/fill-log.ts';
import { openApp } from '../test/support/open-app.ts';
import { median } from './median.ts';
import { formatRatio, formatTime, judgeAtMost, printTable } from './print-table.ts';

const ENTRIES = 10_000;
const LIMIT_MS = 1_000;
const ROUNDS = 9;

const app = await openApp('2026-11-22');
try {
  await fillLog(app, ENTRIES);
  const change = sql`update audit_entry set caller_name = caller_name || ' ' where sequence = ${ENTRIES}`;
  const sound = await measure(true);
  await change.execute(app.database.reader);
  const changed = await measure(false);
  printTable(`A log of ${ENTRIES} entries, verified`, [
    ['', 'time', 'of a second'],
    ['sound', formatTime(sound * 1000), formatRatio(sound / LIMIT_MS)],
    ['one byte changed in the last', formatTime(changed * 1000), formatRatio(changed / LIMIT_MS)],
  ]);
  const ratio = Math.max(sound, changed) / LIMIT_MS;
  console.log(`\n  of a second: ${judgeAtMost(ratio, 1)}`);
  if (ratio > 1) process.exitCode = 1;
} finally {
  await app.close();
}

async function measure(isSound: boolean): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const { fault } = await verifyAudit(app);
    times.push(performance.now() - begun);
    if ((fault === undefined) !== isSound) throw new Error(`found ${JSON.stringify(fault)}`);
  }
  return median(times);
}
