import type { DoorConfig } from '../../src/config.ts';
import { createApi } from '../../src/server/create-api.ts';
import { createLog } from '../../src/server/create-log.ts';
import { type Patience, startServer } from '../../src/server/start-server.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { exampleDistrict } from './example-district.ts';
import { OWNER, openApp } from './open-app.ts';

/** As it is for the machine's own programs, where nothing else was said. */
const USUAL: DoorConfig = { costPerMinute: undefined, origins: [], explores: true, knownOperationsOnly: false };

/** What every answer of `/graphql` looks like. */
export interface DoorAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A server on the example district, with a log that can be read. */
export async function openDoor(door: Partial<DoorConfig> = {}, patience?: Patience) {
  const app = await openApp('2026-11-21');
  await importSnapshot(app, exampleDistrict());
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  const api = createApi(app, { door: { ...USUAL, ...door }, log });
  const server = await startServer(api, '127.0.0.1', 0, patience);

  /** Sends anything to anywhere, as the owner unless it says otherwise. */
  async function ask(path: string, init: RequestInit = {}): Promise<DoorAnswer> {
    const response = await fetch(`${server.origin}${path}`, { ...init, headers: { ...OWNER, ...headersOf(init) } });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
    return { status: response.status, headers: response.headers, text, ...(isJson ? JSON.parse(text) : {}) };
  }

  return {
    app,
    origin: server.origin,
    lines,
    ask,
    /** Posts a body as JSON, whether it is or not. */
    post: (body: NonNullable<RequestInit['body']>, headers: Readonly<Record<string, string>> = {}) =>
      ask('/graphql', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
        // a stream is sent in chunks, without a length
        ...(body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
      }),
    /** Posts a document. */
    run: (query: string, variables: object = {}) =>
      ask('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    async close() {
      await server.stop();
      await app.close();
    },
  };
}

function headersOf({ headers }: RequestInit): Readonly<Record<string, string>> {
  return Object.fromEntries(new Headers(headers));
}

export type OpenDoor = Awaited<ReturnType<typeof openDoor>>;

/** The codes of what was refused. */
export function codesOf({ errors = [] }: DoorAnswer): readonly unknown[] {
  return errors.map(({ extensions }) => extensions?.code);
}
