import type { ApiKey } from '../../access/api-key.ts';
import type { Grant } from '../../access/grant.ts';
import { countKeys, listKeys as readKeys } from '../../storage/api-key.ts';
import { grantsByHolders } from '../../storage/role-grant.ts';
import type { App } from '../app.ts';
import type { CodeList } from '../code-list.ts';

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
