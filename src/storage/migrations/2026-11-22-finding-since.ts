import { type Kysely, SqliteAdapter, sql } from 'kysely';

/**
 * Findings and verdicts say since when. Every stored verdict is thrown away with the day it holds for, so that all
 * stations are judged again before anything is answered or changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const options = db.getExecutor().adapter instanceof SqliteAdapter ? 'strict, without rowid' : '';
  for (const statement of [
    'delete from judgement_day',
    'drop table verdict_finding',
    'delete from verdict',
    // the last day there is: the station does not fail
    "alter table verdict add column failing_since text not null default '9999-12-31'",
    `create table verdict_finding (
       station_code text not null references verdict (station_code) on delete cascade,
       code text not null,
       severity text not null check (severity in ('ERROR', 'WARNING')),
       waiver_from text,
       since text not null check (since like '____-__-__' and since between '0000-01-01' and '9999-12-31'),
       evidence text not null,
       primary key (station_code, code)
     ) ${options}`,
    'create index verdict_finding_code on verdict_finding (code, waiver_from, station_code)',
    'create index verdict_failing_since on verdict (counts, failing_since, station_code)',
  ]) {
    await sql.raw(statement).execute(db);
  }
}
