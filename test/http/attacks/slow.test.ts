import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWNER_KEY } from '../../support/open-app.ts';
import { type OpenDoor, openDoor } from '../../support/open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor({}, { headersMs: 300, requestMs: 600 });
});
afterAll(() => door.close());

const HEAD = `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${OWNER_KEY}\r\nContent-Type: application/json\r\n`;

test.each([
  ['headers', `${HEAD}X-A: `],
  ['a body', `${HEAD}Content-Length: 1000\r\n\r\n`],
  ['a body in chunks', `${HEAD}Transfer-Encoding: chunked\r\n\r\n1\r\n`],
])('%s sent letter by letter, again and again: cut off', async (_, begin) => {
  const socket = connect(Number(new URL(door.origin).port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write(begin);
  const drip = setInterval(() => socket.write(' '), 50);
  const begun = performance.now();
  const answer = await text(socket).catch(() => '');
  clearInterval(drip);
  expect(answer === '' || /^HTTP\/1\.1 (400|408)/.test(answer)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect((await door.ask('/health')).status).toBe(200);
});
