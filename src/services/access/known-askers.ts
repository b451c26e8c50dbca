import { type ApiKey, isUsable, OWNER_PREFIX } from '../../access/api-key.ts';
import { type Asker, askerOf, unlimited } from '../../access/asker.ts';
import { accessRevision } from '../../storage/access-revision.ts';
import { keyByHash } from '../../storage/api-key.ts';
import type { Database, Db } from '../../storage/database.ts';
import { databaseState } from '../../storage/database-state.ts';
import { divisionsBelow } from '../../storage/divisions-below.ts';
import { grantsByHolders, type Holder } from '../../storage/role-grant.ts';
import { userBySubject } from '../../storage/user-account.ts';
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
 * Who asks, by what they show, with all they may do. What was found is remembered until a key, a user, a grant or a
 * division is written, by whichever program, so that what changes counts at once.
 */
export class KnownAskers {
  readonly #app: App;
  readonly #keys = new Remembered<KnownKey>();
  readonly #users = new Remembered<Asker>();

  constructor(app: App) {
    this.#app = app;
  }

  /** Who has this key; null: it was never given out, has expired or was revoked. */
  async byKey(text: string): Promise<KnownKey | null> {
    const hash = hashKey(text);
    const found = await this.#keys.find(this.#app.database, hash, (db) => findKey(db, hash));
    return found !== null && isUsable(found.key, today(this.#app)) ? found : null;
  }

  /** Whom an identity provider calls so; null: nobody let them in. */
  byUser(issuer: string, subject: string): Promise<Asker | null> {
    const name = JSON.stringify([issuer, subject]);
    return this.#users.find(this.#app.database, name, (db) => findUser(db, issuer, subject));
  }
}

/** What was found in the database at one revision of those who may ask. */
class Remembered<Found> {
  readonly #found = new Map<string, Found>();
  #state = '';
  #revision = Number.NaN;

  async find(database: Database, name: string, look: (db: Db) => Promise<Found | null>): Promise<Found | null> {
    await this.#forgetChanged(database);
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const revision = this.#revision;
    const found = await look(database.reader);
    // beside the revision it was read at, or not at all
    if (found === null || this.#revision !== revision) return found;
    this.#found.set(name, found);
    const [oldest] = this.#found.keys();
    if (this.#found.size > MOST_REMEMBERED && oldest !== undefined) this.#found.delete(oldest);
    return found;
  }

  async #forgetChanged(database: Database): Promise<void> {
    const state = await databaseState(database);
    if (state === this.#state) return;
    // read after the state: whatever is written from here on makes another state
    const revision = await accessRevision(database);
    if (revision !== this.#revision) this.#found.clear();
    this.#state = state;
    this.#revision = revision;
  }
}

async function findKey(db: Db, hash: string): Promise<KnownKey | null> {
  const key = await keyByHash(db, hash);
  if (key === undefined) return null;
  const { prefix, name } = key;
  if (prefix === OWNER_PREFIX) return { key, asker: unlimited({ kind: 'OWNER', id: prefix, name }) };
  return { key, asker: await grantedTo(db, { kind: 'KEY', id: prefix }, name) };
}

async function findUser(db: Db, issuer: string, subject: string): Promise<Asker | null> {
  const user = await userBySubject(db, issuer, subject);
  return user === undefined ? null : grantedTo(db, { kind: 'USER', id: user.id }, user.name);
}

async function grantedTo(db: Db, holder: Holder, name: string): Promise<Asker> {
  const grants = (await grantsByHolders(db, holder.kind, [holder.id])).get(holder.id) ?? [];
  const divisions = [...new Set(grants.flatMap(({ divisionCode }) => divisionCode ?? []))];
  return askerOf({ ...holder, name }, grants, await divisionsBelow(db, divisions));
}
