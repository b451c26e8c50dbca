import type { Facts } from '../../src/domain/facts.ts';
import { createApi } from '../../src/server/create-api.ts';
import { startServer } from '../../src/server/start-server.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { OWNER, openApp } from './open-app.ts';

/** A server on some facts, in memory or in a database file. */
export async function openServer(facts: Facts, url?: string) {
  const app = await openApp('2026-11-21', url);
  await importSnapshot(app, facts);
  await renewVerdicts(app);
  const { origin, stop } = await startServer(createApi(app), '127.0.0.1', 0);
  return {
    app,
    origin,
    /** Asks for a path, as the owner unless it says otherwise. */
    ask: (path: string, init: RequestInit = {}) =>
      fetch(`${origin}${path}`, { ...init, headers: { ...OWNER, ...(init.headers as Record<string, string>) } }),
    async close() {
      await stop();
      await app.close();
    },
  };
}

export type OpenServer = Awaited<ReturnType<typeof openServer>>;
