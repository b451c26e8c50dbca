import type { UserAccount } from '../access/user-account.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import type { UserAccountTable } from './tables.ts';
import { deleteRow, upsertRows } from './write-rows.ts';

const COLUMNS = ['id', 'issuer', 'subject', 'name', 'created_at', 'created_by'] as const;

function toUser({ created_at: createdAt, created_by: createdBy, ...rest }: UserAccountTable): UserAccount {
  return { ...rest, createdAt, createdBy };
}

const selectById = compileOnce((db, { id }: { id: string }) =>
  db.selectFrom('user_account').select(COLUMNS).where('id', '=', id),
);

/** The user with this id; undefined: there is none. */
export async function userById(db: Db, id: string): Promise<UserAccount | undefined> {
  const [row] = await selectById(db, { id });
  return row === undefined ? undefined : toUser(row);
}

const selectBySubject = compileOnce((db, { issuer, subject }: { issuer: string; subject: string }) =>
  db.selectFrom('user_account').select(COLUMNS).where('issuer', '=', issuer).where('subject', '=', subject),
);

/** The user whom an identity provider calls so; undefined: nobody let them in. */
export async function userBySubject(db: Db, issuer: string, subject: string): Promise<UserAccount | undefined> {
  const [row] = await selectBySubject(db, { issuer, subject });
  return row === undefined ? undefined : toUser(row);
}

const selectPage = compileOnce((db, { after, limit }: { after: string; limit: number }) =>
  db.selectFrom('user_account').select(COLUMNS).where('id', '>', after).orderBy('id').limit(limit),
);

/** Users in the order of their ids, those after one. */
export async function listUsers(db: Db, after: string | null, limit: number): Promise<readonly UserAccount[]> {
  const rows = await selectPage(db, { after: after ?? '', limit });
  return rows.map(toUser);
}

/** Writes a user, in the place of the one with their id if there is one. */
export async function saveUser(trx: Trx, user: UserAccount): Promise<void> {
  const { createdAt: created_at, createdBy: created_by, id, issuer, subject, name } = user;
  await upsertRows(trx, 'user_account', [{ id, issuer, subject, name, created_at, created_by }]);
}

export async function deleteUser(trx: Trx, id: string): Promise<void> {
  await deleteRow(trx, 'user_account', { id });
}

const selectCount = compileOnce((db, _: object) =>
  db.selectFrom('user_account').select((eb) => eb.fn.countAll<number | string>().as('count')),
);

/** How many users there are. */
export async function countUsers(db: Db): Promise<number> {
  const rows = await selectCount(db, {});
  return Number(rows[0]?.count);
}
