import type { Arrival } from './who-asks.ts';

/** Whoever sees the address of a request (a log, a history, a page it leads to) would have the key. */
const NAMES_IN_ADDRESSES = ['access_token', 'api_key', 'apikey', 'authorization', 'bearer', 'key', 'token'];
const HEADER = /^bearer +(\S(?:.*\S)?)$/i;
/** A key is far shorter, and a token of an identity provider is shorter still than what a server reads as headers. */
const LONGEST = 12_000;

/** What a request shows: a key or a token; null: nothing, or not in the way it has to be shown. */
export function readKey(request: Request, { req }: Arrival): string | null {
  // the first of two would be taken without a word
  if ((req?.headersDistinct.authorization?.length ?? 1) > 1) return null;
  const [, key = ''] = HEADER.exec(request.headers.get('authorization') ?? '') ?? [];
  return key === '' || key.length > LONGEST ? null : key;
}

/** Whether an address holds what can only be a key. */
export function showsKey({ searchParams }: URL): boolean {
  return [...searchParams.keys()].some((name) => NAMES_IN_ADDRESSES.includes(name.toLowerCase()));
}
