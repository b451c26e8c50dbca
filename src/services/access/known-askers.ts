import { type ApiKey, isUsable, OWNER_PREFIX } from '../../access/api-key.ts';
import { type Asker, askerOf, type Caller, unlimited } from '../../access/asker.ts';
import { keyByHash } from '../../storage/api-key.ts';
import type { Db } from '../../storage/database.ts';
import { databaseState } from '../../storage/database-state.ts';
import { divisionsBelow } from '../../storage/divisions-below.ts';
import { grantsByHolders, type Holder } from '../../storage/role-grant.ts';
import { type App, today } from '../app.ts';
import { hashKey } from './key-text.ts';

/** So many are remembered; then those that were looked up longest ago are looked up again. */
const MOST_REMEMBERED = 1_000;

/** A key that is on record, and who asks with it. */
export interface KnownKey {
  readonly key: ApiKey;
  readonly asker: Asker;
}

/**
 * Who asks, by what they show, with all they may do. What was found is remembered for as long as nothing is written to
 * the database, so that a grant or a division that changes counts at once.
 */
export class KnownAskers {
  readonly #app: App;
  readonly #known = new Map<string, KnownKey>();
  #state = '';

  constructor(app: App) {
    this.#app = app;
  }

  /** Who has this key; null: it was never given out, has expired or was revoked. */
  async byKey(text: string): Promise<KnownKey | null> {
    const found = await this.#remember(hashKey(text), findKey);
    return found !== null && isUsable(found.key, today(this.#app)) ? found : null;
  }

  async #remember(hash: string, find: (db: Db, hash: string) => Promise<KnownKey | null>): Promise<KnownKey | null> {
    const { database } = this.#app;
    const state = await databaseState(database);
    if (state !== this.#state) this.#known.clear();
    this.#state = state;
    const known = this.#known.get(hash);
    if (known !== undefined) return known;
    const found = await find(database.reader, hash);
    // beside the state it was read in, or not at all
    if (found === null || this.#state !== state) return found;
    this.#known.set(hash, found);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
    return found;
  }
}

async function findKey(db: Db, hash: string): Promise<KnownKey | null> {
  const key = await keyByHash(db, hash);
  if (key === undefined) return null;
  const { prefix, name } = key;
  if (prefix === OWNER_PREFIX) return { key, asker: unlimited({ kind: 'OWNER', id: prefix, name }) };
  return { key, asker: await grantedTo(db, { kind: 'KEY', id: prefix }, name) };
}

async function grantedTo(db: Db, holder: Holder, name: string): Promise<Asker> {
  const caller: Caller = { ...holder, name };
  const grants = (await grantsByHolders(db, holder.kind, [holder.id])).get(holder.id) ?? [];
  const divisions = [...new Set(grants.flatMap(({ divisionCode }) => divisionCode ?? []))];
  return askerOf(caller, grants, await divisionsBelow(db, divisions));
}
