import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../src/services/audit/verify-audit.ts';
import { fillLog } from '../support/fill-log.ts';
import { openApp, type TestApp } from '../support/open-app.ts';

// more with ZHIBU_RUNS: npm run test:long
const TRIES = Number(process.env.ZHIBU_RUNS ?? 0) * 10 || 400;

const TABLES = {
  audit_entry: ['sequence'],
  audit_change: ['sequence', 'number'],
  audit_place: ['sequence', 'number'],
  audit_person: ['commitment'],
} as const;
type Table = keyof typeof TABLES;
type Row = Record<string, unknown>;

let app: TestApp;
/** Small enough to be walked hundreds of times. */
const ENTRIES = 240;

beforeAll(async () => {
  app = await openApp('2026-11-22');
  await fillLog(app, ENTRIES);
  // what the database itself would refuse is to be found, too
  await run('pragma ignore_check_constraints = on');
});

afterAll(() => app.close());

describe('verifying the log', () => {
  it('finds nothing wrong with a sound one, and says its end', async () => {
    const [end] = await rows('select sequence, hash from audit_entry order by sequence desc limit 1');
    expect(await faultAfter('select 1', '')).toBeUndefined();
    expect(await verifyAudit(app)).toMatchObject({ entries: ENTRIES, last: end, fault: undefined });
    const empty = await openApp('2026-11-22');
    expect(await verifyAudit(empty)).toMatchObject({ entries: 0, fault: undefined });
    await empty.close();
  });

  it('finds any one changed byte in any column of any of its tables', async () => {
    const random = randomFrom(1);
    const kept = new Map<Table, readonly Row[]>();
    for (const table of names()) kept.set(table, await rows(`select * from ${table}`));
    const seen = new Set<string>();
    let done = 0;
    while (done < TRIES) {
      const table = names()[random(4)] ?? 'audit_entry';
      const all = kept.get(table) ?? [];
      const row = all[random(all.length)] ?? {};
      const column = Object.keys(row)[random(Object.keys(row).length)] ?? '';
      const changed = changeOneByte(row[column], random);
      if (changed === undefined) continue;
      const where = whereRow(table, row);
      const told = `${table}.${column} ${where}`;
      try {
        await set(table, column, changed, where);
      } catch {
        // another row has this key already
        continue;
      }
      expect((await verifyAudit(app)).fault, told).toBeDefined();
      await set(table, column, bytesOf(row[column]), whereRow(table, { ...row, [column]: changed }));
      seen.add(`${table}.${column}`);
      done++;
    }
    expect(seen.size).toBeGreaterThan(25);
    expect((await verifyAudit(app)).fault).toBeUndefined();
  }, 60_000);

  it('names the entry that a changed row is in', async () => {
    const undoNote = `update audit_entry set note = '因工作需要' where sequence = 4`;
    expect(await faultAfter(`update audit_entry set note = '因工作' where sequence = 4`, undoNote)).toMatchObject({
      kind: 'ENTRY_CHANGED',
      sequence: 4,
      at: '2026-11-22T04:00:03.000Z',
    });
    const [change] = await rows('select after from audit_change where sequence = 7 and number = 1');
    expect(
      await faultAfter(
        `update audit_change set after = replace(after, 'A', 'B') where sequence = 7 and number = 1`,
        `update audit_change set after = '${change?.after}' where sequence = 7 and number = 1`,
      ),
    ).toMatchObject({ kind: 'ROWS_CHANGED', sequence: 7 });
    expect(
      await faultAfter(
        `update audit_person set name = '丙' where worker_code = 'w21' and name = '甲21'`,
        `update audit_person set name = '甲21' where name = '丙'`,
      ),
    ).toEqual({ kind: 'NAME_CHANGED', sequence: null, at: null, workerCode: 'w21' });
  });

  it.each<[string, string, string, string, number | null]>([
    ['a deleted entry', 'audit_entry', 'delete from audit_entry where sequence = 100', 'ENTRY_MISSING', 100],
    ['a deleted first entry', 'audit_entry', 'delete from audit_entry where sequence = 1', 'ENTRY_MISSING', 1],
    [
      'a deleted row of changes',
      'audit_change',
      'delete from audit_change where sequence = 22 and number = 2',
      'ROWS_CHANGED',
      22,
    ],
    ['a deleted row of places', 'audit_place', 'delete from audit_place where sequence = 22', 'ROWS_CHANGED', 22],
    ['a deleted name', 'audit_person', `delete from audit_person where name = '甲21'`, 'NAME_MISSING', 22],
    [
      'swapped entries',
      'audit_entry',
      'update audit_entry set sequence = case sequence when 30 then -31 when 31 then -30 end where sequence in (30, 31); update audit_entry set sequence = -sequence where sequence < 0',
      'ENTRY_CHANGED',
      30,
    ],
    [
      'swapped rows of changes',
      'audit_change',
      'update audit_change set number = -number where sequence = 22 and number < 3; update audit_change set number = 3 + number where number < 0',
      'ROWS_CHANGED',
      22,
    ],
    [
      'an inserted row of changes',
      'audit_change',
      `insert into audit_change select 5, 99, subject, code, fact, key, before, after from audit_change where sequence = 5 and number = 1`,
      'ROWS_CHANGED',
      5,
    ],
    [
      'an inserted entry at the end',
      'audit_entry',
      `insert into audit_entry select sequence + 1, at, caller_kind, caller_id, caller_name, client, request_id, action, kind, note, detail, changes, changes_digest, hash, hash from audit_entry where sequence = ${ENTRIES}`,
      'ENTRY_CHANGED',
      beyondEnd(1),
    ],
    [
      'rows beyond the end',
      'audit_place',
      `insert into audit_place values (${beyondEnd(5)}, 1, 'WORKER', 'w1', 'D')`,
      'ROWS_WITHOUT_ENTRY',
      beyondEnd(5),
    ],
    [
      'a row before the first',
      'audit_change',
      `insert into audit_change select -1, 1, subject, code, fact, key, before, after from audit_change where sequence = 5 and number = 1`,
      'ROWS_CHANGED',
      1,
    ],
  ])('finds %s', async (_, table, statements, kind, sequence) => {
    await run(`create temp table saved as select * from ${table}`);
    for (const statement of statements.split('; ')) await run(statement);
    const { fault } = await verifyAudit(app);
    await run(`delete from ${table}`);
    await run(`insert into ${table} select * from saved`);
    await run('drop table saved');
    expect(fault).toMatchObject({ kind, sequence });
    expect((await verifyAudit(app)).fault).toBeUndefined();
  });

  it('finds that its end was cut off or written anew, by an entry noted elsewhere', async () => {
    const { last } = await verifyAudit(app);
    expect((await verifyAudit(app, last)).fault).toBeUndefined();
    const beyond = { sequence: last.sequence + 2, hash: last.hash };
    expect((await verifyAudit(app, beyond)).fault).toMatchObject({ kind: 'END_MISSING', sequence: last.sequence + 1 });
    const other = { sequence: 12, hash: last.hash };
    expect((await verifyAudit(app, other)).fault).toMatchObject({ kind: 'END_CHANGED', sequence: 12 });
  });
});

it('finds it in 10,000 entries', async () => {
  const large = await openApp('2026-11-22');
  try {
    await fillLog(large, 10_000);
    const { entries, fault } = await verifyAudit(large);
    expect({ entries, fault }).toEqual({ entries: 10_000, fault: undefined });
    for (const sequence of [1, 5_000, 9_000, 10_000]) {
      const text = `update audit_entry set caller_name = caller_name || ' ' where sequence = ${sequence}`;
      await sql.raw(text).execute(large.database.reader);
      expect((await verifyAudit(large)).fault).toMatchObject({ kind: 'ENTRY_CHANGED', sequence });
      await sql.raw(`update audit_entry set caller_name = trim(caller_name)`).execute(large.database.reader);
    }
  } finally {
    await large.close();
  }
}, 60_000);

function beyondEnd(after: number): number {
  return ENTRIES + after;
}

function names(): readonly Table[] {
  return Object.keys(TABLES) as Table[];
}

async function faultAfter(statement: string, undo: string) {
  await run(statement);
  const { fault } = await verifyAudit(app);
  if (undo !== '') await run(undo);
  return fault;
}

/** Text with one bit of one byte turned, or a number one off; undefined: there is no byte. */
function changeOneByte(value: unknown, random: (below: number) => number): Buffer | number | undefined {
  if (typeof value === 'number') return value + (random(2) === 0 ? 1 : -1);
  if (typeof value !== 'string' || value === '') return undefined;
  const bytes = Buffer.from(value);
  const at = random(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
  return bytes;
}

function bytesOf(value: unknown): Buffer | number {
  return typeof value === 'number' ? value : Buffer.from(String(value));
}

async function set(table: Table, column: string, value: Buffer | number, where: string): Promise<void> {
  const given = typeof value === 'number' ? `${value}` : `cast(x'${value.toString('hex')}' as text)`;
  await run(`update ${table} set ${column} = ${given} where ${where}`);
}

function whereRow(table: Table, row: Row): string {
  const literal = (value: unknown) =>
    typeof value === 'number'
      ? `${value}`
      : `cast(x'${Buffer.from(value as string | Buffer).toString('hex')}' as text)`;
  return TABLES[table].map((column) => `${column} = ${literal(row[column])}`).join(' and ');
}

function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function run(statement: string): Promise<void> {
  await sql.raw(statement).execute(app.database.reader);
}

async function rows(statement: string): Promise<readonly Row[]> {
  return (await sql.raw<Row>(statement).execute(app.database.reader)).rows;
}
