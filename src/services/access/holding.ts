import type { Asker } from '../../access/asker.ts';
import type { IsoDate } from '../../domain/date.ts';
import { keyByPrefix } from '../../storage/api-key.ts';
import type { App } from '../app.ts';

/** Somebody with what they may do, and until when. */
export interface Holding {
  readonly asker: Asker;
  /** The first day their key is refused; null: it does not expire, or they have none. */
  readonly expiresOn: IsoDate | null;
}

/** What the asker may do, and until when. */
export async function findHolding({ asker, database: { reader } }: App): Promise<Holding> {
  const { kind, id } = asker.caller;
  const key = kind === 'KEY' ? await keyByPrefix(reader, id) : undefined;
  return { asker, expiresOn: key?.expiresOn ?? null };
}
