import { type Kysely, SqliteAdapter, sql } from 'kysely';

/** What was answered to changes that came with an idempotency key, so that the same is answered when they come again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const statements = [
    `create table kept_answer (
       caller_kind text not null,
       caller_id text not null,
       idempotency_key text not null,
       action text not null,
       input_digest text not null,
       answer text not null,
       answered_at text not null,
       primary key (caller_kind, caller_id, idempotency_key)
     ) ${isSqlite ? 'strict, without rowid' : ''}`,
    'create index kept_answer_answered_at on kept_answer (answered_at)',
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
