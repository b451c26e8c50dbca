import { type Kysely, SqliteAdapter, sql } from 'kysely';

/** The log: who changed what, and who read about whom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const strict = isSqlite ? 'strict' : '';
  const keyed = isSqlite ? 'strict, without rowid' : '';
  for (const statement of [
    `create table audit_entry (
       sequence integer not null primary key,
       at text not null,
       caller_kind text not null,
       caller_id text not null,
       caller_name text not null,
       client text,
       request_id text,
       action text not null,
       kind text not null check (kind in ('CHANGE', 'READING', 'ADMINISTRATION')),
       note text,
       detail text,
       changes integer not null,
       changes_digest text not null,
       previous_hash text not null,
       hash text not null
     ) ${strict}`,
    `create table audit_change (
       sequence integer not null,
       number integer not null,
       subject text not null,
       code text not null,
       fact text not null,
       key text not null,
       before text,
       after text,
       primary key (sequence, number)
     ) ${keyed}`,
    `create table audit_place (
       sequence integer not null,
       number integer not null,
       subject text not null,
       code text not null,
       division_code text not null,
       primary key (sequence, number)
     ) ${keyed}`,
    `create table audit_person (
       commitment text not null primary key,
       worker_code text not null,
       salt text not null,
       name text not null
     ) ${keyed}`,
    'create index audit_entry_at on audit_entry (at)',
    'create index audit_entry_caller on audit_entry (caller_id)',
    'create index audit_change_subject on audit_change (subject, code, sequence)',
    'create index audit_place_division on audit_place (division_code, sequence)',
    'create index audit_place_thing on audit_place (subject, code, sequence)',
    'create index audit_person_worker on audit_person (worker_code)',
  ]) {
    await sql.raw(statement).execute(db);
  }
}
