import { keyByPrefix, saveKey } from '../../storage/api-key.ts';
import { grantsByHolders } from '../../storage/role-grant.ts';
import type { App } from '../app.ts';
import { type Changed, change } from '../change.ts';
import { conflict } from '../refusals.ts';
import { sayTime } from '../say-time.ts';
import { requireMayTake } from './check-grants.ts';
import { unknownHolder } from './unknown-holder.ts';

export interface RevokeKeyInput {
  readonly prefix: string;
}

/** Makes a key open nothing from now on; it stays on record. */
export async function revokeKey(app: App, { prefix }: RevokeKeyInput): Promise<Changed> {
  return change(app, async ({ trx, recordedAt }) => {
    const key = await keyByPrefix(trx, prefix);
    if (key === undefined) throw unknownHolder('KEY', prefix, ['prefix']);
    const grants = (await grantsByHolders(trx, 'KEY', [prefix])).get(prefix) ?? [];
    requireMayTake(app.asker, grants, ['prefix']);
    if (key.revokedAt !== undefined) {
      throw conflict(
        ['prefix'],
        prefix,
        `密钥 ${prefix} 已于 ${sayTime(key.revokedAt)} 撤销`,
        `The key ${prefix} was revoked at ${sayTime(key.revokedAt)} in Shanghai`,
      );
    }
    await saveKey(trx, { ...key, revokedAt: recordedAt });
    return { code: prefix };
  });
}
