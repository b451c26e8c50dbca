import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/server/create-api.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openApp, type TestApp } from '../support/open-app.ts';

let app: TestApp;
let server: RunningServer;
beforeAll(async () => {
  app = await openApp('2026-11-21');
  server = await startServer(createApi(app), '127.0.0.1', 0);
});
afterAll(async () => {
  await server.stop();
  await app.close();
});

const audits = serverAudits({ url: () => `${server.origin}/graphql`, fetchFn: fetch });

test('there are as many audits of GraphQL over HTTP as we know of', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('GraphQL over HTTP, $id: $name', async ({ fn }) => {
  const { status, ...result } = await fn();
  expect(status, 'reason' in result ? result.reason : '').toBe('ok');
});
