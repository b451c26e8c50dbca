import type { ApiKey } from '../../access/api-key.ts';
import type { Grant } from '../../access/grant.ts';
import type { IsoDate } from '../../domain/date.ts';
import { saveHash, saveKey } from '../../storage/api-key.ts';
import { insertGrants } from '../../storage/role-grant.ts';
import { type App, today } from '../app.ts';
import { type Changed, change } from '../change.ts';
import { checkName } from '../check-input.ts';
import { invalid } from '../refusals.ts';
import { requireGrants } from './check-grants.ts';
import { hashKey, mintKey } from './key-text.ts';
import { nameMaker } from './name-maker.ts';

export interface CreateKeyInput {
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly expiresOn?: IsoDate | null | undefined;
}

/** A key that was made: its code is its prefix. The key itself can be told now and never again. */
export interface CreatedKey extends Changed {
  /** Null: it was made, and told, before, under the same idempotency key. */
  readonly key: string | null;
}

/** Makes a key with these roles. */
export async function createKey(app: App, { name, grants, expiresOn }: CreateKeyInput): Promise<CreatedKey> {
  checkName(name, ['name']);
  if (expiresOn && expiresOn <= today(app)) {
    throw invalid(
      ['expiresOn'],
      `失效日期 ${expiresOn} 必须晚于今天（${today(app)}）`,
      `The day it expires, ${expiresOn}, must be later than today (${today(app)})`,
    );
  }
  const { prefix, key } = mintKey();
  const changed = await change(app, async ({ trx, recordedAt }) => {
    await requireGrants(trx, app.asker, grants);
    const made: ApiKey = {
      prefix,
      name,
      createdAt: recordedAt,
      createdBy: nameMaker(app),
      expiresOn: expiresOn ?? undefined,
    };
    await saveKey(trx, made);
    await saveHash(trx, prefix, hashKey(key));
    await insertGrants(trx, { kind: 'KEY', id: prefix }, grants);
    return { code: prefix };
  });
  // not in what is kept under an idempotency key: what comes again cannot be told again
  return { ...changed, key: changed.code === prefix ? key : null };
}
