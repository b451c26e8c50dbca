import { type Kysely, SqliteAdapter, sql } from 'kysely';

/** What says who somebody is, what they may do and where; of the use of a key, what it is recognised by. */
const WATCHED = [
  ['division', ''],
  ['api_key', ''],
  ['key_use', 'of prefix, hash'],
  ['key_grant', ''],
  ['user_account', ''],
  ['user_grant', ''],
] as const;

/** A number that grows with every row of these tables that is written, by whichever program. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const count = 'begin update access_revision set revision = revision + 1; end';
  for (const statement of [
    `create table access_revision (
       id integer not null primary key check (id = 1),
       revision integer not null
     ) ${isSqlite ? 'strict' : ''}`,
    'insert into access_revision values (1, 0)',
    ...WATCHED.flatMap(([table, columns]) => [
      `create trigger access_${table}_insert after insert on ${table} ${count}`,
      `create trigger access_${table}_update after update ${columns} on ${table} ${count}`,
      `create trigger access_${table}_delete after delete on ${table} ${count}`,
    ]),
  ]) {
    await sql.raw(statement).execute(db);
  }
}
