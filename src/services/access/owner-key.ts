import { type ApiKey, isUsable, OWNER_NAME, OWNER_PREFIX, SHORT_OWNER_NAME } from '../../access/api-key.ts';
import { keyByHash, keyByPrefix, listKeys, saveHash, saveKey } from '../../storage/api-key.ts';
import { recordEntry } from '../../storage/audit/record-entry.ts';
import type { Db, Trx } from '../../storage/database.ts';
import { grantsByHolders, insertGrants } from '../../storage/role-grant.ts';
import { type App, today } from '../app.ts';
import { headOf } from '../entry-head.ts';
import { invalid } from '../refusals.ts';
import { hashKey, mintKey } from './key-text.ts';
import { nameMaker } from './name-maker.ts';

/**
 * Makes this the owner's key, remembered as one for this machine alone where it is short; the one before it opens nothing
 * any more. @throws InvalidInputError if it is another's.
 */
export async function setOwnerKey(app: App, text: string, isShort: boolean): Promise<void> {
  const hash = hashKey(text);
  const same = await keyByHash(app.database.reader, hash);
  if (same !== undefined && same.prefix !== OWNER_PREFIX) {
    throw invalid(
      ['ZHIBU_OWNER_KEY'],
      `ZHIBU_OWNER_KEY 已是密钥 ${same.prefix} 的内容，请另选一个`,
      `ZHIBU_OWNER_KEY already is the key ${same.prefix}; choose another`,
    );
  }
  const name = isShort ? SHORT_OWNER_NAME : OWNER_NAME;
  if (same !== undefined && same.name === name && isUsable(same, today(app))) return;
  await app.database.write((trx) => recordOwnerKey(app, trx, name, hash));
}

function recordOwnerKey(app: App, trx: Trx, name: string, hash: string) {
  const key = { prefix: OWNER_PREFIX, name, createdAt: app.now().toString(), createdBy: nameMaker(app) };
  return recordEntry(trx, headOf(app), () => writeOwnerKey(trx, key, hash));
}

/** Writes an owner's key as it is. */
export async function writeOwnerKey(trx: Trx, key: ApiKey, hash: string): Promise<void> {
  await saveKey(trx, key);
  await saveHash(trx, OWNER_PREFIX, hash);
  const granted = await grantsByHolders(trx, 'KEY', [OWNER_PREFIX]);
  if (!granted.has(OWNER_PREFIX)) await insertGrants(trx, { kind: 'KEY', id: OWNER_PREFIX }, [{ role: 'OWNER' }]);
}

/** Makes an owner's key where there is none that opens, and answers it; null: there is one, which nobody can read. */
export async function ensureOwnerKey(app: App): Promise<string | null> {
  if ((await usableOwnerKey(app)) !== undefined) return null;
  const { key } = mintKey();
  return app.database.write(async (trx) => {
    // another start may have made one, and told it
    if ((await usableOwnerKey(app, trx)) !== undefined) return null;
    await recordOwnerKey(app, trx, OWNER_NAME, hashKey(key));
    return key;
  });
}

/** Whether there is an owner's key that opens and can be guessed, since it was chosen for this machine alone. */
export async function hasShortOwnerKey(app: App): Promise<boolean> {
  return (await usableOwnerKey(app))?.name === SHORT_OWNER_NAME;
}

async function usableOwnerKey(app: App, db: Db = app.database.reader): Promise<ApiKey | undefined> {
  const key = await keyByPrefix(db, OWNER_PREFIX);
  return key !== undefined && isUsable(key, today(app)) ? key : undefined;
}

const KEYS_AT_ONCE = 100;

/** Whether anybody can ask with a key today. */
export async function hasUsableKey(app: App): Promise<boolean> {
  const day = today(app);
  for (let after: string | null = null; ; ) {
    const keys: readonly ApiKey[] = await listKeys(app.database.reader, after, KEYS_AT_ONCE);
    if (keys.some((key) => isUsable(key, day))) return true;
    if (keys.length < KEYS_AT_ONCE) return false;
    after = keys.at(-1)?.prefix ?? null;
  }
}
