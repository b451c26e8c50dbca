import type { PartyBody } from '../domain/party-body.ts';
import { countPartyBodies, partyBodiesInScope, listPartyBodies as readPartyBodies } from '../storage/party-body.ts';
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

/** One of them; undefined: there is none with this code. */
export async function findPartyBody({ database, asker }: App, code: string): Promise<PartyBody | undefined> {
  return (await partyBodiesInScope(database.reader, asker.scopes.READ, [code])).get(code);
}
