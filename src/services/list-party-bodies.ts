import type { PartyBody } from '../domain/party-body.ts';
import { countPartyBodies, listPartyBodies as readPartyBodies } from '../storage/party-body.ts';
import type { App } from './app.ts';
import type { CodeList } from './code-list.ts';

/** The superior party bodies, live or not, of the divisions that may be read and of those above. */
export function listPartyBodies({ database, asker }: App): CodeList<PartyBody> {
  const { READ } = asker.scopes;
  return {
    read: (after, limit) => readPartyBodies(database.reader, READ, after, limit),
    count: () => countPartyBodies(database.reader, READ),
  };
}
