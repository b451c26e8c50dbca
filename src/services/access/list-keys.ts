import type { ApiKey } from '../../access/api-key.ts';
import type { Grant } from '../../access/grant.ts';
import { countKeys, keyByPrefix, listKeys as readKeys } from '../../storage/api-key.ts';
import { grantsByHolders } from '../../storage/role-grant.ts';
import type { App } from '../app.ts';
import type { CodeList } from '../code-list.ts';
import { unknownHolder } from './unknown-holder.ts';

/** A key with its roles. */
export interface GrantedKey extends ApiKey {
  readonly grants: readonly Grant[];
}

/** All keys by prefix, those that open nothing any more too. */
export function listKeys({ database: { reader } }: App): CodeList<GrantedKey> {
  return {
    async read(after, limit) {
      const keys = await readKeys(reader, after, limit);
      const grants = await grantsByHolders(
        reader,
        'KEY',
        keys.map(({ prefix }) => prefix),
      );
      return keys.map((key) => ({ ...key, grants: grants.get(key.prefix) ?? [] }));
    },
    count: () => countKeys(reader),
  };
}

/** One key with its roles; refused where there is none. */
export async function findKey({ database: { reader } }: App, prefix: string): Promise<GrantedKey> {
  const key = await keyByPrefix(reader, prefix);
  if (key === undefined) throw unknownHolder('KEY', prefix, ['prefix']);
  return { ...key, grants: (await grantsByHolders(reader, 'KEY', [prefix])).get(prefix) ?? [] };
}
