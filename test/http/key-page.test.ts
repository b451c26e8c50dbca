import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDoor, openDoor } from '../support/open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const browse = (path: string, headers = {}) =>
  fetch(`${door.origin}${path}`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...headers } });

test.each(['/graphql', '/plan.svg?division=320506', '/letters/jia.html', '/export/stations.csv'])(
  'a browser without a key is asked for it: %s',
  async (path) => {
    const page = await browse(path);
    expect([page.status, page.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const html = await page.text();
    expect(html).toContain('请输入密钥');
    const policy = page.headers.get('content-security-policy') ?? '';
    for (const [, script = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
    expect(policy.split('; ').find((part) => part.startsWith('script-src'))).not.toContain('unsafe');
    expect(html).not.toMatch(/\{\{|https?:\/\//);
  },
);

test('the page is in English for who prefers it', async () => {
  expect(await (await browse('/graphql', { 'accept-language': 'en' })).text()).toContain('Enter your key');
});

test('what is no browser, or sends something, is told in plain words', async () => {
  expect((await browse('/graphql', { accept: 'application/json' })).headers.get('content-type')).toContain('json');
  const post = await fetch(`${door.origin}/graphql`, { method: 'POST', headers: { accept: 'text/html' }, body: '{}' });
  expect(post.headers.get('content-type')).toContain('json');
});
