import type { PartyBody } from '../domain/party-body.ts';
import { countAll } from '../storage/count-all.ts';
import { listPartyBodies as readPartyBodies } from '../storage/party-body.ts';
import type { App } from './app.ts';
import type { CodeList } from './code-list.ts';

/** All superior party bodies, live or not. */
export function listPartyBodies({ database }: App): CodeList<PartyBody> {
  return {
    read: (after, limit) => readPartyBodies(database.reader, after, limit),
    count: () => countAll(database.reader, 'party_body'),
  };
}
