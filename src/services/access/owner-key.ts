import { type ApiKey, isUsable, OWNER_PREFIX } from '../../access/api-key.ts';
import { keyByHash, keyByPrefix, listKeys, saveHash, saveKey } from '../../storage/api-key.ts';
import { recordEntry } from '../../storage/audit/record-entry.ts';
import type { Trx } from '../../storage/database.ts';
import { grantsByHolders, insertGrants } from '../../storage/role-grant.ts';
import { type App, today } from '../app.ts';
import { headOf } from '../entry-head.ts';
import { invalid } from '../refusals.ts';
import { hashKey, mintKey } from './key-text.ts';
import { nameMaker } from './name-maker.ts';

/** Makes this the owner's key; the one before it opens nothing any more. @throws InvalidInputError if it is another's. */
export async function setOwnerKey(app: App, text: string): Promise<void> {
  const hash = hashKey(text);
  const same = await keyByHash(app.database.reader, hash);
  if (same !== undefined && same.prefix !== OWNER_PREFIX) {
    throw invalid(
      ['ZHIBU_OWNER_KEY'],
      `ZHIBU_OWNER_KEY 已是密钥 ${same.prefix} 的内容，请另选一个`,
      `ZHIBU_OWNER_KEY already is the key ${same.prefix}; choose another`,
    );
  }
  if (same !== undefined && isUsable(same, today(app))) return;
  const createdAt = app.now().toString();
  const key = { prefix: OWNER_PREFIX, name: OWNER_PREFIX, createdAt, createdBy: nameMaker(app) };
  await app.database.write((trx) => recordEntry(trx, headOf(app), () => writeOwnerKey(trx, key, hash)));
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
  const present = await keyByPrefix(app.database.reader, OWNER_PREFIX);
  if (present !== undefined && isUsable(present, today(app))) return null;
  const { key } = mintKey();
  await setOwnerKey(app, key);
  return key;
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
