import { type Kysely, SqliteAdapter, sql } from 'kysely';

/** The policy packs that districts add, one row a version. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  await sql
    .raw(
      `create table policy (
         name text not null,
         valid_from text not null,
         valid_until text,
         content text not null,
         revision integer not null unique,
         recorded_at text not null,
         primary key (name, valid_from),
         check (valid_from like '____-__-__' and valid_from between '0000-01-01' and '9999-12-31'),
         check (valid_until like '____-__-__' and valid_until between '0000-01-01' and '9999-12-31'),
         check (valid_from < valid_until)
       ) ${isSqlite ? 'strict, without rowid' : ''}`,
    )
    .execute(db);
}
