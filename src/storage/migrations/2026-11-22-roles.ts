import { type Kysely, SqliteAdapter, sql } from 'kysely';

/** Who may ask: keys, users of the identity provider, and the roles of both. Of a key only its hash is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const [strict, keyed] = isSqlite ? ['strict', 'strict, without rowid'] : ['', ''];
  for (const statement of [
    `create table api_key (
       prefix text not null primary key check (prefix <> ''),
       name text not null,
       created_at text not null,
       created_by text not null,
       expires_on text,
       revoked_at text,
       ${isDate('expires_on')}
     ) ${keyed}`,
    // apart from the key, so that neither comes into the log
    `create table key_use (
       prefix text not null primary key references api_key (prefix),
       hash text not null unique check (length(hash) = 64),
       last_used_on text,
       ${isDate('last_used_on')}
     ) ${keyed}`,
    `create table user_account (
       id text not null primary key check (id <> ''),
       issuer text not null,
       subject text not null,
       name text not null,
       created_at text not null,
       created_by text not null,
       unique (issuer, subject)
     ) ${keyed}`,
    ...grantTable('key_grant', 'api_key (prefix)', strict),
    ...grantTable('user_grant', 'user_account (id)', strict),
  ]) {
    await sql.raw(statement).execute(db);
  }
}

/** Roles, each with the area that it has. */
function grantTable(name: string, holder: string, options: string): readonly string[] {
  return [
    `create table ${name} (
       holder text not null references ${holder},
       role text not null,
       division_code text references division (code),
       station_code text references station (code),
       check (case
         when role in ('OWNER', 'ADMINISTRATOR') then division_code is null and station_code is null
         when role in ('DISTRICT_OFFICER', 'TOWN_OFFICER', 'REPORTER')
           then division_code is not null and station_code is null
         when role = 'STATION_MANAGER' then division_code is null and station_code is not null
         else 1 = 0 end)
     ) ${options}`,
    `create unique index ${name}_once on ${name}
       (holder, role, coalesce(division_code, ''), coalesce(station_code, ''))`,
  ];
}

function isDate(column: string): string {
  return `check (${column} like '____-__-__' and ${column} between '0000-01-01' and '9999-12-31')`;
}
