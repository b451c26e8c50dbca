// Verifying a log of 10,000 entries, sound and with some one byte changed, against the second it may take; and against
// reading the same rows with better-sqlite3 alone and hashing each.
import { createHash } from 'node:crypto';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { verifyAudit } from '../src/services/audit/verify-audit.ts';
import { fillLog } from '../test/support/fill-log.ts';
import { changeByte, LogBytes, readWholeLog } from '../test/support/log-byte.ts';
import { openApp } from '../test/support/open-app.ts';
import { median } from './median.ts';
import { formatRatio, formatTime, judgeAtMost, printTable } from './print-table.ts';
import { createRandom, pickNumber } from './random.ts';

const ENTRIES = 10_000;
const LIMIT_MS = 1_000;
const ROUNDS = 9;
const BYTES = 100;

const app = await openApp('2026-11-22');
try {
  await fillLog(app, ENTRIES);
  const walkByHand = await copyLog();
  const [sound, byHand]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    sound.push(await timeVerifying(true));
    const begun = performance.now();
    walkByHand();
    byHand.push(performance.now() - begun);
  }
  const changed = await changeBytes();
  const longest = Math.max(...sound, ...changed);
  printTable(`A log of ${ENTRIES} entries`, [
    ['', 'time', 'of a second'],
    ...[
      ['verified, sound', median(sound)] as const,
      [`verified, one byte changed, ${changed.length} times: half`, median(changed)] as const,
      ['the same: longest', Math.max(...changed)] as const,
      ['its rows read and hashed with better-sqlite3 alone', median(byHand)] as const,
    ].map(([what, time]) => [what, formatTime(time * 1000), formatRatio(time / LIMIT_MS)]),
  ]);
  console.log(`\n  verified, times read by hand: ${formatRatio(median(sound) / median(byHand))}`);
  console.log(`  the longest, of a second: ${judgeAtMost(longest / LIMIT_MS, 1)}`);
  if (longest > LIMIT_MS) process.exitCode = 1;
} finally {
  await app.close();
}

/** How long it took with each of some bytes changed, wherever in the log. */
async function changeBytes(): Promise<number[]> {
  await sql`pragma ignore_check_constraints = on`.execute(app.database.reader);
  const random = createRandom(1);
  const bytes = await LogBytes.read(app);
  const times: number[] = [];
  while (times.length < BYTES) {
    const byte = bytes.at(pickNumber(random, 0, bytes.length - 1));
    const changed = await changeByte(app, byte, pickNumber(random, 1, 255));
    if (changed === null) continue;
    times.push(await timeVerifying(false));
    await changed.undo();
  }
  return times;
}

async function timeVerifying(isSound: boolean): Promise<number> {
  const begun = performance.now();
  const { fault } = await verifyAudit(app);
  const time = performance.now() - begun;
  if ((fault === undefined) !== isSound) throw new Error(`found ${JSON.stringify(fault)}`);
  return time;
}

/** Copies the log into a database of its own; answers what reads and hashes it. */
async function copyLog(): Promise<() => void> {
  const copy = new BetterSqlite3(':memory:');
  const statements: BetterSqlite3.Statement[] = [];
  for (const [table, rows] of await readWholeLog(app)) {
    const columns = Object.keys(rows[0] ?? {});
    const keys = columns.filter((column) => ['sequence', 'number', 'commitment'].includes(column));
    copy.exec(`create table ${table} (${columns}, primary key (${keys})) without rowid`);
    const insert = copy.prepare(`insert into ${table} values (${columns.map(() => '?')})`);
    copy.transaction(() => {
      for (const row of rows) insert.run(...Object.values(row));
    })();
    statements.push(copy.prepare(`select * from ${table} order by ${keys}`));
  }
  return () => {
    for (const statement of statements) {
      for (const row of statement.iterate()) {
        createHash('sha256')
          .update(JSON.stringify(Object.values(row as object)))
          .digest('hex');
      }
    }
  };
}
