import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../src/services/audit/verify-audit.ts';
import { fillLog } from '../support/fill-log.ts';
import { openApp, type TestApp } from '../support/open-app.ts';

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

function beyondEnd(after: number): number {
  return ENTRIES + after;
}

async function faultAfter(statement: string, undo: string) {
  await run(statement);
  const { fault } = await verifyAudit(app);
  if (undo !== '') await run(undo);
  return fault;
}

async function run(statement: string): Promise<void> {
  await sql.raw(statement).execute(app.database.reader);
}

async function rows(statement: string): Promise<readonly Row[]> {
  return (await sql.raw<Row>(statement).execute(app.database.reader)).rows;
}
