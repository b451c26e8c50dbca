import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDoor, openDoor } from '../support/open-door.ts';

const PAGE = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

let usual: OpenDoor;
let closed: OpenDoor;
beforeAll(async () => {
  usual = await openDoor();
  closed = await openDoor({ explores: false });
});
afterAll(async () => {
  await usual.close();
  await closed.close();
});

describe('an address where nothing is', () => {
  test.each(['/', '/elsewhere', '/export/branches.csv', '/graphql/x', '/letters/jia.pdf'])('%s', async (path) => {
    const answer = await usual.ask(path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('可用的地址：/graphql、/plan.svg');
    expect(answer.headers.get('x-request-id')).toMatch(/./);
  });

  test('is answered in English to who prefers it, and to nobody without a key', async () => {
    expect((await usual.ask('/', { headers: { 'accept-language': 'en' } })).text).toContain('nothing at this address');
    expect((await fetch(`${usual.origin}/elsewhere`)).status).toBe(401);
  });
});

describe('GraphiQL where it is off', () => {
  test('a browser is told what else it can open', async () => {
    const answer = await closed.ask('/graphql', PAGE);
    expect([answer.status, answer.errors?.[0]?.extensions?.code]).toEqual([404, 'NOT_FOUND']);
    expect(answer.errors?.[0]?.message).toContain('ZHIBU_EXPLORE=on');
    expect(await usual.ask('/graphql', PAGE)).toMatchObject({ status: 200 });
  });

  test('queries are answered as ever', async () => {
    expect(await closed.run('{ station(code: "jia") { code } }')).toMatchObject({ data: { station: { code: 'jia' } } });
    const asked = await closed.ask('/graphql?query={station(code:"jia"){code}}');
    expect(asked).toMatchObject({ data: { station: { code: 'jia' } } });
  });
});
