import type { Grant } from '../../access/grant.ts';
import { deleteGrants, grantsByHolders, insertGrants } from '../../storage/role-grant.ts';
import { saveUser, userBySubject } from '../../storage/user-account.ts';
import type { App } from '../app.ts';
import { type Changed, change } from '../change.ts';
import { checkName } from '../check-input.ts';
import { invalid } from '../refusals.ts';
import { requireGrants, requireMayTake } from './check-grants.ts';
import { mintId } from './key-text.ts';
import { nameMaker } from './name-maker.ts';

export interface SetUserInput {
  /** The identity provider, by its address, as it stands in its tokens. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

const LONGEST_SUBJECT = 255;

/** Lets a user of the identity provider in, with these roles and no others; one who is in already gets them instead. */
export async function setUser(app: App, { issuer, subject, name, grants }: SetUserInput): Promise<Changed> {
  checkName(name, ['name']);
  if (URL.parse(issuer) === null) {
    throw invalid(
      ['issuer'],
      '应为身份提供方的网址，如 https://login.example',
      'This must be the address of the identity provider, such as https://login.example',
    );
  }
  if (subject === '' || subject.length > LONGEST_SUBJECT) {
    throw invalid(
      ['subject'],
      `应为 1 至 ${LONGEST_SUBJECT} 个字符`,
      `This must have 1 to ${LONGEST_SUBJECT} characters`,
    );
  }
  return change(app, async ({ trx, recordedAt }) => {
    await requireGrants(trx, app.asker, grants);
    const present = await userBySubject(trx, issuer, subject);
    const made = { id: mintId(), createdAt: recordedAt, createdBy: nameMaker(app) };
    const user = { ...(present ?? made), issuer, subject, name };
    const holder = { kind: 'USER', id: user.id } as const;
    const held = (await grantsByHolders(trx, 'USER', [user.id])).get(user.id) ?? [];
    requireMayTake(app.asker, held, ['grants']);
    await saveUser(trx, user);
    await deleteGrants(trx, holder, without(held, grants));
    await insertGrants(trx, holder, without(grants, held));
    return { code: user.id };
  });
}

function without(grants: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const isSame = (one: Grant) => (other: Grant) =>
    one.role === other.role && one.divisionCode === other.divisionCode && one.stationCode === other.stationCode;
  return grants.filter((grant) => !others.some(isSame(grant)));
}
