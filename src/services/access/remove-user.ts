import { deleteGrants, grantsByHolders } from '../../storage/role-grant.ts';
import { deleteUser, userById } from '../../storage/user-account.ts';
import type { App } from '../app.ts';
import { type Changed, change } from '../change.ts';
import { requireMayTake } from './check-grants.ts';
import { unknownHolder } from './unknown-holder.ts';

export interface RemoveUserInput {
  readonly userId: string;
}

/** Takes all roles from a user and forgets them; what they did stays in the log. */
export async function removeUser(app: App, { userId }: RemoveUserInput): Promise<Changed> {
  return change(app, async ({ trx }) => {
    const user = await userById(trx, userId);
    if (user === undefined) throw unknownHolder('USER', userId, ['userId']);
    const grants = (await grantsByHolders(trx, 'USER', [userId])).get(userId) ?? [];
    requireMayTake(app.asker, grants, ['userId']);
    await deleteGrants(trx, { kind: 'USER', id: userId }, grants);
    await deleteUser(trx, userId);
    return { code: userId };
  });
}
