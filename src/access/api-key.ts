import type { IsoDate } from '../domain/date.ts';

/** What is known of a key; the key itself only its holder knows. */
export interface ApiKey {
  /** The part of the key that may be shown: it names the key and opens nothing. */
  readonly prefix: string;
  /** Whose it is, or for what. */
  readonly name: string;
  /** An instant in UTC. */
  readonly createdAt: string;
  /** Who made it. */
  readonly createdBy: string;
  /** The first day on which it is refused; absent: it does not expire. */
  readonly expiresOn?: IsoDate | undefined;
  /** The instant from which it is refused; absent: it was not revoked. */
  readonly revokedAt?: string | undefined;
  /** The last day somebody asked with it; absent: nobody has. */
  readonly lastUsedOn?: IsoDate | undefined;
}

/** Names the owner's key in place of a prefix; there is one at most. */
export const OWNER_PREFIX = 'owner';

/** What an owner's key is called; a shorter one opens for this machine alone, and nothing but its name still tells. */
export const OWNER_NAME = 'owner';
export const SHORT_OWNER_NAME = 'owner, loopback only';

/** Whether a key opens the door on a day: one that expires today does not, one that expires tomorrow does. */
export function isUsable({ expiresOn, revokedAt }: ApiKey, today: IsoDate): boolean {
  return revokedAt === undefined && (expiresOn === undefined || today < expiresOn);
}
