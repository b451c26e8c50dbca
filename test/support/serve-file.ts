import type { Facts } from '../../src/domain/facts.ts';
import { OWNER } from './open-app.ts';
import { openServer } from './open-server.ts';

/** A server on a database file, as people use it; answers how GraphQL is asked over HTTP. */
export async function serveFile(file: string, facts: Facts) {
  const { app, origin, close } = await openServer(facts, `sqlite:${file}`);
  return {
    app,
    ask: (query: string, variables: object = {}) => askOver(`${origin}/graphql`, query, variables),
    [Symbol.asyncDispose]: close,
  };
}

/** Posts a document to an address, as the owner, and answers its data, which must be there. */
export async function askOver<Data = Record<string, never>>(
  address: string,
  query: string,
  variables: object = {},
): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...OWNER },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: Data | null; readonly errors?: unknown };
  if (errors !== undefined || data === null || data === undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Does many things, so many at a time. Answers what came of each, in the order of the things. */
export async function doMany<Thing, Result>(
  things: readonly Thing[],
  atOnce: number,
  work: (thing: Thing) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...things.entries()].reverse();
  const takeOne = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, takeOne));
  return results;
}
