import { hash, randomBytes } from 'node:crypto';

/** No letter that could be taken for another. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LETTERS_OF_PREFIX = 8;
const SECRET_BYTES = 32;

/** A key nobody can guess, `zhibu_PREFIX_SECRET`, and the part of it that may be shown. */
export function mintKey(): { readonly prefix: string; readonly key: string } {
  const prefix = mintId();
  return { prefix, key: `zhibu_${prefix}_${randomBytes(SECRET_BYTES).toString('base64url')}` };
}

/** The prefix of a key that is given whole, as where one that leaked is all that is known; a prefix is itself. */
export function prefixIn(text: string): string {
  return /^zhibu_([a-z2-9]{8})(?:_.*)?$/.exec(text)?.[1] ?? text;
}

/** Eight letters and digits by chance: what a key or a user is called. */
export function mintId(): string {
  return [...randomBytes(LETTERS_OF_PREFIX)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** What is kept of a key. */
export function hashKey(key: string): string {
  return hash('sha256', key);
}
