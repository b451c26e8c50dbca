import type { Grant } from '../../access/grant.ts';
import type { UserAccount } from '../../access/user-account.ts';
import { grantsByHolders } from '../../storage/role-grant.ts';
import { countUsers, listUsers as readUsers, userById } from '../../storage/user-account.ts';
import type { App } from '../app.ts';
import type { CodeList } from '../code-list.ts';
import { unknownHolder } from './unknown-holder.ts';

/** A user with their roles. */
export interface GrantedUser extends UserAccount {
  readonly grants: readonly Grant[];
}

/** All users by id. */
export function listUsers({ database: { reader } }: App): CodeList<GrantedUser> {
  return {
    async read(after, limit) {
      const users = await readUsers(reader, after, limit);
      const grants = await grantsByHolders(
        reader,
        'USER',
        users.map(({ id }) => id),
      );
      return users.map((user) => ({ ...user, grants: grants.get(user.id) ?? [] }));
    },
    count: () => countUsers(reader),
  };
}

/** One user with their roles; refused where there is none. */
export async function findUser({ database: { reader } }: App, id: string): Promise<GrantedUser> {
  const user = await userById(reader, id);
  if (user === undefined) throw unknownHolder('USER', id, ['id']);
  return { ...user, grants: (await grantsByHolders(reader, 'USER', [id])).get(id) ?? [] };
}
