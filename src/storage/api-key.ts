import type { ApiKey } from '../access/api-key.ts';
import type { IsoDate } from '../domain/date.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import type { ApiKeyTable } from './tables.ts';
import { updateColumns, upsertRows } from './write-rows.ts';

const COLUMNS = [
  'api_key.prefix',
  'api_key.name',
  'api_key.created_at',
  'api_key.created_by',
  'api_key.expires_on',
  'api_key.revoked_at',
  'key_use.last_used_on',
] as const;

function toApiKey(row: ApiKeyTable & { readonly last_used_on: IsoDate | null }): ApiKey {
  return {
    prefix: row.prefix,
    name: row.name,
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresOn: row.expires_on ?? undefined,
    revokedAt: row.revoked_at ?? undefined,
    lastUsedOn: row.last_used_on ?? undefined,
  };
}

function apiKeyRow(key: ApiKey): ApiKeyTable {
  return {
    prefix: key.prefix,
    name: key.name,
    created_at: key.createdAt,
    created_by: key.createdBy,
    expires_on: key.expiresOn ?? null,
    revoked_at: key.revokedAt ?? null,
  };
}

function selectKeys(db: Db) {
  return db.selectFrom('api_key').innerJoin('key_use', 'key_use.prefix', 'api_key.prefix').select(COLUMNS);
}

const selectByHash = compileOnce((db, { hash }: { hash: string }) => selectKeys(db).where('key_use.hash', '=', hash));

/** The key with this hash; undefined: there is none. */
export async function keyByHash(db: Db, hash: string): Promise<ApiKey | undefined> {
  const [row] = await selectByHash(db, { hash });
  return row === undefined ? undefined : toApiKey(row);
}

const selectByPrefix = compileOnce((db, { prefix }: { prefix: string }) =>
  selectKeys(db).where('api_key.prefix', '=', prefix),
);

/** The key that this prefix names; undefined: there is none. */
export async function keyByPrefix(db: Db, prefix: string): Promise<ApiKey | undefined> {
  const [row] = await selectByPrefix(db, { prefix });
  return row === undefined ? undefined : toApiKey(row);
}

const selectPage = compileOnce((db, { after, limit }: { after: string; limit: number }) =>
  selectKeys(db).where('api_key.prefix', '>', after).orderBy('api_key.prefix').limit(limit),
);

/** Keys in the order of their prefixes, those after one; revoked and expired ones too. */
export async function listKeys(db: Db, after: string | null, limit: number): Promise<readonly ApiKey[]> {
  const rows = await selectPage(db, { after: after ?? '', limit });
  return rows.map(toApiKey);
}

/** Writes a key, in the place of the one with its prefix if there is one. */
export async function saveKey(trx: Trx, key: ApiKey): Promise<void> {
  await upsertRows(trx, 'api_key', [apiKeyRow(key)]);
}

/** Writes what a key is recognised by; nobody has used it yet. */
export async function saveHash(trx: Trx, prefix: string, hash: string): Promise<void> {
  await upsertRows(trx, 'key_use', [{ prefix, hash, last_used_on: null }]);
}

/** Writes the last day somebody asked with a key. */
export async function noteKeyUse(trx: Trx, prefix: string, usedOn: IsoDate): Promise<void> {
  await updateColumns(trx, 'key_use', { prefix, last_used_on: usedOn }, ['last_used_on']);
}

const selectCount = compileOnce((db, _: object) =>
  db.selectFrom('api_key').select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many keys there are. */
export async function countKeys(db: Db): Promise<number> {
  const rows = await selectCount(db, {});
  return Number(rows[0]?.count);
}
