import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenDoor, openDoor } from '../../support/open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
beforeEach(() => {
  door.lines.length = 0;
});
afterAll(() => door.close());

const logged = () => door.lines.map((line) => JSON.parse(line));

test('the log knows what was asked by name, for how long, what it cost and how it ended, and nothing else', async () => {
  const { extensions } = await door.run('query Who($code: String!) { station(code: $code) { name } }', {
    code: 'secret-1',
  });
  expect(logged()).toEqual([
    {
      level: 30,
      time: expect.any(String),
      requestId: extensions?.requestId,
      caller: 'OWNER owner',
      method: 'POST',
      path: '/graphql',
      operation: 'Who',
      milliseconds: expect.any(Number),
      cost: 1,
      status: 200,
      errors: [],
      msg: 'answered',
    },
  ]);
});

test('no name, variable, document, key or part of a URL comes into the log', async () => {
  const SECRET = 'KEY-4711';
  const headers = { authorization: `Bearer ${SECRET}`, cookie: SECRET, 'user-agent': SECRET, referer: SECRET };
  const query = `query($code: String!) { station(code: $code) { name } other: station(code: "${SECRET}") { name } }`;
  await door.post(JSON.stringify({ query, variables: { code: SECRET } }), headers);
  await door.post(JSON.stringify({ query: `{ ${SECRET} }`, operationName: SECRET }), headers);
  await door.post(
    JSON.stringify({ query: '{ stations(filter: { statuses: [X] }) { totalCount } }', [SECRET]: 1 }),
    headers,
  );
  await door.post(`{"${SECRET}`, headers);
  await door.ask(`/graphql?key=${SECRET}&query={__typename}`, { headers });
  await door.ask(`/${SECRET}?key=${SECRET}`, { headers });
  await door.ask(`/plan.svg?division=${SECRET}`, { headers });
  await door.ask('/graphql', { headers: { ...headers, 'x-request-id': `${SECRET} 1` } });
  expect(door.lines).toHaveLength(8);
  expect(door.lines.join('')).not.toContain(SECRET);
});

test('a key in the URL is no key, and the answer does not repeat it', async () => {
  const answer = await door.ask('/graphql?key=KEY-4711&access_token=KEY-4711&query={nothing}');
  expect(answer.text).not.toContain('KEY-4711');
});

test('an id that a gateway gave is kept, one that could be anything is not', async () => {
  const given = async (id: string) =>
    (await door.post('{"query":"{ __typename }"}', { 'x-request-id': id })).headers.get('x-request-id');
  expect(await given('gateway-0123456789')).toBe('gateway-0123456789');
  for (const id of ['short', '{"level":50}', 'x'.repeat(65), 'a\tb-0123456789']) expect(await given(id)).not.toBe(id);
});

test('what goes wrong inside is told to the log with its request, without the values', async () => {
  const broken = await openDoor();
  await broken.app.close();
  const answer = await broken.run('{ station(code: "jia") { name } }');
  expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(answer.text).not.toMatch(/stack|\bat .*:\d|driver|sqlite|select/i);
  const failed = broken.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'failed');
  expect(failed).toMatchObject([{ level: 50, requestId: answer.extensions?.requestId, at: expect.any(Array) }]);
  await broken.close().catch(() => {});
});
