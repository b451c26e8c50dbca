import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from '../../src/access/asker.ts';
import { createKey } from '../../src/services/access/create-key.ts';
import { KnownAskers } from '../../src/services/access/known-askers.ts';
import { noteUse } from '../../src/services/access/note-use.ts';
import { removeUser } from '../../src/services/access/remove-user.ts';
import { revokeKey } from '../../src/services/access/revoke-key.ts';
import { setUser } from '../../src/services/access/set-user.ts';
import { addWorker } from '../../src/services/add-worker.ts';
import type { App } from '../../src/services/app.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { updateDivision } from '../../src/services/update-division.ts';
import { accessRevision } from '../../src/storage/access-revision.ts';
import { connect, type Database } from '../../src/storage/connect.ts';
import { Database as AnyDatabase } from '../../src/storage/database.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { openApp, type TestApp } from '../support/open-app.ts';
import { temporaryFolder, watchStatements } from '../support/open-database.ts';
import { runZhibu } from '../support/run-zhibu.ts';

const ISSUER = 'https://login.example';
const USER = { issuer: ISSUER, subject: 'zhang', name: '张三' };
const GRANT = { role: 'DISTRICT_OFFICER', divisionCode: '320506' } as const;
const OTHER = { role: 'DISTRICT_OFFICER', divisionCode: '410100' } as const;

let app: TestApp;
let url: string;
/** The same database, as another program has it open. */
let elsewhere: App & { readonly database: Database };
let key: { readonly text: string; readonly prefix: string };
let userId: string;
beforeEach(async () => {
  url = `sqlite:${join(temporaryFolder(), 'askers.db')}`;
  app = await openApp('2026-11-21', url);
  await importSnapshot(app, exampleDistrict());
  elsewhere = { ...app, database: await connect(url) };
  const made = await createKey(app, { name: '上报', grants: [GRANT], expiresOn: '2026-11-23' });
  key = { text: made.key ?? '', prefix: made.code };
  userId = (await setUser(app, { ...USER, grants: [GRANT] })).code;
});
afterEach(async () => {
  await elsewhere.database.close();
  await app.close();
});

/** The divisions the key and the user may read; null: nobody has let them in. */
async function ask(askers: KnownAskers): Promise<Record<'key' | 'user', readonly string[] | null>> {
  const divisionsOf = (asker: Asker | null | undefined) =>
    asker && [...(asker.scopes.READ.area?.divisions ?? [])].sort();
  const [known, user] = [await askers.byKey(key.text), await askers.byUser(ISSUER, 'zhang')];
  return { key: divisionsOf(known?.asker) ?? null, user: divisionsOf(user) ?? null };
}

const BEFORE = ['320506', 'town-1', 'town-2'];

describe.each<[string, () => App]>([
  ['in this program', () => app],
  ['in another', () => elsewhere],
])('what changes %s counts at once', (_, where) => {
  it.each<[string, (there: App) => Promise<unknown>, object]>([
    ['a key revoked', (there) => revokeKey(there, { prefix: key.prefix }), { key: null, user: BEFORE }],
    ['a user removed', (there) => removeUser(there, { userId }), { key: BEFORE, user: null }],
    [
      'other roles of a user',
      (there) => setUser(there, { ...USER, grants: [OTHER] }),
      { key: BEFORE, user: ['410100'] },
    ],
    [
      'a division moved away',
      (there) => updateDivision(there, { divisionCode: 'town-2', parentCode: '410100' }),
      { key: ['320506', 'town-1'], user: ['320506', 'town-1'] },
    ],
    [
      'a division moved in',
      (there) => updateDivision(there, { divisionCode: '410100', parentCode: 'town-1' }),
      { key: ['320506', '410100', 'town-1', 'town-2'], user: ['320506', '410100', 'town-1', 'town-2'] },
    ],
    [
      'roles written past the program',
      ({ database }) =>
        database.write((trx) => sql`update key_grant set division_code = 'town-1' where role <> 'OWNER'`.execute(trx)),
      { key: ['town-1'], user: BEFORE },
    ],
    [
      'another key in the place of one',
      ({ database }) =>
        database.write((trx) =>
          sql`update key_use set hash = ${'0'.repeat(64)} where prefix = ${key.prefix}`.execute(trx),
        ),
      { key: null, user: BEFORE },
    ],
  ])('%s', async (_, change, after) => {
    const askers = new KnownAskers(app);
    expect(await ask(askers)).toEqual({ key: BEFORE, user: BEFORE });
    await change(where());
    expect(await ask(askers)).toEqual(after);
  });
});

it('what a command changes counts at once, and so does the end of a key', async () => {
  const askers = new KnownAskers(app);
  const present = process.env.DATABASE_URL;
  process.env.DATABASE_URL = url;
  try {
    expect(await ask(askers)).toEqual({ key: BEFORE, user: BEFORE });
    expect(await runZhibu('user', 'remove', userId)).toMatchObject({ code: 0 });
    expect(await ask(askers)).toEqual({ key: BEFORE, user: null });
    app.setDay('2026-11-22');
    expect(await ask(askers)).toEqual({ key: BEFORE, user: null });
    app.setDay('2026-11-23');
    expect(await ask(askers)).toEqual({ key: null, user: null });
    app.setDay('2026-11-22');
    expect(await runZhibu('key', 'revoke', key.prefix)).toMatchObject({ code: 0 });
    expect(await ask(askers)).toEqual({ key: null, user: null });
  } finally {
    if (present === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = present;
  }
});

it('nothing is looked up again after what concerns nobody who asks', async () => {
  const { db, statements } = watchStatements(app.database.reader);
  const askers = new KnownAskers({ ...app, database: new AnyDatabase({ reader: db, snapshots: db, writer: db }) });
  const worker = { name: '工', stationCode: 'jia', kind: 'RESIDENT', postedOn: '2026-11-01' } as const;
  const statementsAfter = async (write: () => Promise<unknown>) => {
    await write();
    statements.length = 0;
    expect((await askers.byKey(key.text))?.asker.grants.map(({ role }) => role)).toEqual(['DISTRICT_OFFICER']);
    return statements.length;
  };
  const first = await statementsAfter(async () => {});
  expect(first).toBeGreaterThan(3);
  // whether anything was written
  expect(await statementsAfter(async () => {})).toBe(1);
  // and whether that was of those who ask
  expect(await statementsAfter(() => addWorker(app, { ...worker, code: 'new-1' }))).toBe(2);
  expect(await statementsAfter(() => addWorker(elsewhere, { ...worker, code: 'new-2' }))).toBe(2);
  expect(await statementsAfter(() => noteUse(app, key))).toBe(2);
  expect(await statementsAfter(() => createKey(app, { name: 'other', grants: [GRANT] }))).toBe(first);
});

it.each(['division', 'api_key', 'key_use', 'key_grant', 'user_account', 'user_grant'])(
  'the database counts every row of %s that is written, changed or deleted',
  async (table) => {
    const revision = () => accessRevision(app.database);
    const run = (text: string) =>
      app.database.administer(async (db) => {
        await sql`pragma foreign_keys = off`.execute(db);
        await sql.raw(text).execute(db);
      });
    const before = await revision();
    await run(`create table copy as select * from ${table} limit 1`);
    expect(await revision()).toBe(before);
    const { rows } = await sql.raw<Record<string, unknown>>('select * from copy').execute(app.database.reader);
    const columns = Object.keys(rows[0] ?? {});
    const same = columns.map((column) => `${column} is (select ${column} from copy)`).join(' and ');
    await run(`update ${table} set ${columns[1]} = ${columns[1]} where ${same}`);
    const changed = await revision();
    await run(`delete from ${table} where ${same}`);
    const deleted = await revision();
    await run(`insert into ${table} select * from copy`);
    expect(before).toBeLessThan(changed);
    expect(changed).toBeLessThan(deleted);
    expect(deleted).toBeLessThan(await revision());
  },
);
