import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { erasePerson } from '../../src/services/audit/erase-person.ts';
import { verifyAudit } from '../../src/services/audit/verify-audit.ts';
import { headOf } from '../../src/services/entry-head.ts';
import { recordEntry } from '../../src/storage/audit/record-entry.ts';
import { connect } from '../../src/storage/connect.ts';
import { updateWorker } from '../../src/storage/worker.ts';
import { fillLog } from '../support/fill-log.ts';
import { changeByte, type LogByte, LogBytes, readWholeLog } from '../support/log-byte.ts';
import { openApp, type TestApp } from '../support/open-app.ts';
import { temporaryFolder } from '../support/open-database.ts';

// more with ZHIBU_RUNS: npm run test:long
const RUNS = Number(process.env.ZHIBU_RUNS ?? 20);

it('any byte of any column of any row is found, and the row named', async () => {
  const app = await openApp('2026-11-22');
  try {
    await fillSmallLog(app);
    await allowEverything(app);
    const random = createRandom(1);
    const bytes = await LogBytes.read(app);
    for (let run = 0; run < RUNS; run += 20) for (const byte of bytes) await changeAndFind(app, byte, random);
    // all there are: 15 columns of entries, 8 of changes, 5 of places, 4 of names
    expect(new Set([...bytes].map(({ table, column }) => `${table}.${column}`)).size).toBe(32);
    expect((await verifyAudit(app)).fault).toBeUndefined();
  } finally {
    await app.close();
  }
}, 600_000);

it('bytes that are no text are found where they are read as the text that was there', async () => {
  const app = await openApp('2026-11-22');
  try {
    await fillSmallLog(app);
    const same: string[] = [];
    for (const byte of await LogBytes.read(app)) {
      const bytes = Buffer.from(String(byte.row[byte.column]));
      if (bytes.readUIntBE(byte.at, Math.min(3, bytes.length - byte.at)) !== 0xef_bf_bd) continue;
      // U+FFFD becomes a character of four bytes that lacks its last one, which is read as U+FFFD
      const changed = await changeByte(app, byte, 0xef ^ 0xf0);
      const read = (await readWholeLog(app)).flatMap(([, rows]) => rows.map((row) => row[byte.column]));
      if (read.includes(byte.row[byte.column] ?? '')) same.push(byte.column);
      expect((await verifyAudit(app)).fault, byte.column).toBeDefined();
      await changed?.undo();
    }
    expect(new Set(same)).toEqual(new Set(['note', 'detail', 'name']));
    expect((await verifyAudit(app)).fault).toBeUndefined();
  } finally {
    await app.close();
  }
});

it('any byte of 10,000 entries is found, and the row named', async () => {
  const app = await openApp('2026-11-22');
  try {
    await fillLog(app, 10_000);
    await allowEverything(app);
    expect(await verifyAudit(app)).toMatchObject({ entries: 10_000, fault: undefined });
    const random = createRandom(2);
    const bytes = await LogBytes.read(app);
    for (let run = 0; run < RUNS; run++) await changeAndFind(app, bytes.at(pick(random, bytes.length)), random);
    expect((await verifyAudit(app)).fault).toBeUndefined();
  } finally {
    await app.close();
  }
}, 600_000);

it('a byte of the file that changes what anybody reads of the log is found, whatever it is a part of', async () => {
  const folder = temporaryFolder();
  const [sound, changed] = ['sound.db', 'changed.db'].map((name) => join(folder, name)) as [string, string];
  const app = await openApp('2026-11-22', `sqlite:${sound}`);
  await fillSmallLog(app);
  const places = await pagesOfLog(app);
  const said = await readByEachIndex(app);
  await app.close();

  const random = createRandom(3);
  const file = readFileSync(sound);
  const outcomes = { UNREADABLE: 0, INDEX_CHANGED: 0, other: 0, nothingElseRead: 0 };
  for (let run = 0; run < RUNS * 20; run++) {
    const at = pickUsed(random, file, places);
    const bytes = Buffer.from(file);
    bytes[at] = (bytes[at] ?? 0) ^ turn(random);
    writeFileSync(changed, bytes);
    const database = await connect(`sqlite:${changed}`);
    try {
      const { fault } = await verifyAudit({ ...app, database });
      if (fault?.kind === 'UNREADABLE' || fault?.kind === 'INDEX_CHANGED') outcomes[fault.kind]++;
      else if (fault !== undefined) outcomes.other++;
      else {
        expect(await readByEachIndex({ database }), `byte ${at} from ${file[at]} to ${bytes[at]}`).toEqual(said);
        outcomes.nothingElseRead++;
      }
    } finally {
      await database.close();
    }
  }
  const { nothingElseRead, ...found } = outcomes;
  expect(Math.min(...Object.values(found))).toBeGreaterThan(0);
  expect(nothingElseRead).toBeLessThan(RUNS * 4);
}, 600_000);

/** Entries of every kind: of stations, people, names taken and erased, a reading, and of texts like bytes that are none. */
async function fillSmallLog(app: TestApp): Promise<void> {
  await fillLog(app, 5);
  await erasePerson(app, { workerCode: 'w1', reason: '本人要求' });
  const head = {
    ...headOf(app),
    client: 'e\u0301',
    requestId: 'r',
    note: '\ufffd 因\0工作 \ufffd',
    detail: { a: '\ufffd' },
  };
  for (const name of ['甲\ufffd', '\ufffd乙']) {
    const now = app.now().toString();
    await app.database.write((trx) => recordEntry(trx, head, () => updateWorker(trx, { code: 'w1', name }, now)));
  }
}

/** What the database itself would refuse is to be found, too. */
async function allowEverything({ database }: Pick<TestApp, 'database'>): Promise<void> {
  await sql`pragma ignore_check_constraints = on`.execute(database.reader);
}

async function changeAndFind(app: TestApp, byte: LogByte, random: () => number): Promise<void> {
  const { table, row, column, at } = byte;
  const bits = turn(random);
  const changed = await changeByte(app, byte, bits);
  // another row has this key
  if (changed === null) return changeAndFind(app, byte, random);
  const { fault } = await verifyAudit(app);
  await changed.undo();
  const told = `${table}.${column} ${JSON.stringify(row[column])}, byte ${at}, bits ${bits}`;
  if (table === 'audit_person') {
    const workerCode = column === 'worker_code' ? expect.anything() : row.worker_code;
    expect(fault, told).toEqual({ kind: 'NAME_CHANGED', sequence: null, at: null, workerCode });
    return;
  }
  const moved = column === 'sequence' ? Number(changed.value) : Number.POSITIVE_INFINITY;
  const first = Math.min(Number(row.sequence), moved);
  expect(fault?.sequence, told).toBe(table === 'audit_entry' ? first : Math.max(1, first));
}

/** What the log says, asked for by its tables and by each index. */
async function readByEachIndex(app: Pick<TestApp, 'database'>): Promise<unknown> {
  const answers: unknown[] = [await readWholeLog(app)];
  for (const [index, table, columns] of INDEXES) {
    const { rows } = await sql
      .raw(`select * from ${table} indexed by ${index} order by ${columns}`)
      .execute(app.database.reader);
    answers.push(rows);
  }
  return answers;
}

const INDEXES = [
  ['audit_entry_at', 'audit_entry', 'at'],
  ['audit_entry_caller', 'audit_entry', 'caller_id'],
  ['audit_change_subject', 'audit_change', 'subject, code, sequence'],
  ['audit_place_division', 'audit_place', 'division_code, sequence'],
  ['audit_place_thing', 'audit_place', 'subject, code, sequence'],
  ['audit_person_worker', 'audit_person', 'worker_code'],
] as const;

/** Where in the file the pages of the log's tables and indexes begin. */
async function pagesOfLog({ database }: Pick<TestApp, 'database'>): Promise<readonly number[]> {
  const { rows } = await sql<{ begins: number }>`
    select pgoffset as begins from dbstat where name like 'audit%'`.execute(database.reader);
  return rows.map(({ begins }) => begins);
}

/** Some byte of a page that is not left over: of its head, of where its rows are, or of its rows. */
function pickUsed(random: () => number, file: Buffer, pages: readonly number[]): number {
  const page = pages[pick(random, pages.length)] ?? 0;
  const at = pick(random, 4096);
  const isUsed = at < 8 + 2 * file.readUInt16BE(page + 3) || at >= file.readUInt16BE(page + 5);
  return isUsed ? page + at : pickUsed(random, file, pages);
}

function pick(random: () => number, below: number): number {
  return Math.floor(random() * below);
}

/** Bits of a byte, at least one. */
function turn(random: () => number): number {
  return 1 + pick(random, 255);
}
