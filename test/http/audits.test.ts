import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createKey } from '../../src/services/access/create-key.ts';
import { openApp } from '../support/open-app.ts';
import { addressOf, serveZhibu } from '../support/serve-zhibu.ts';

// the server as `npm start` starts it, asked with a reporter's key
const [, options = ''] = /zhibu\.ts serve(.*)$/.exec(manifest.scripts.start) ?? [];

let served: ReturnType<typeof serveZhibu>;
let address: string;
let key: string | null;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-audits-'));
  served = serveZhibu(folder, {}, ...options.trim().split(' '));
  address = await addressOf(served);
  const app = await openApp('2026-11-21', `sqlite:${join(folder, 'data/zhibu.db')}`);
  ({ key } = await createKey(app, { name: '上报', grants: [{ role: 'REPORTER', divisionCode: '320506' }] }));
  await app.close();
});
afterAll(async () => {
  served.child.kill();
  await served.ended;
  rmSync(folder, { recursive: true });
});

const audits = serverAudits({
  url: () => address,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${key}` } }),
});

test('there are as many audits of GraphQL over HTTP as we know of', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('GraphQL over HTTP, $id: $name', async ({ fn }) => {
  const { status, ...result } = await fn();
  expect(status, 'reason' in result ? result.reason : '').toBe('ok');
});
