import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileBodies } from '../../support/hostile-bodies.ts';
import { type OpenDoor, openDoor } from '../../support/open-door.ts';

const BODIES = Number(process.env.ZHIBU_RUNS ?? 200);

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

/** The same numbers in every run, by a linear congruence; how good they are does not matter. */
function belowFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

test('whatever is posted gets an answer that is well formed and tells nothing of the inside', async () => {
  for (const { kind, body } of hostileBodies(BODIES, belowFrom(6))) {
    const answer = await door.post(body);
    expect(answer.status, kind).toBeLessThan(500);
    expect(Boolean(answer.data) || (answer.errors ?? []).length > 0, kind).toBe(true);
    expect(answer.extensions, kind).toMatchObject({
      requestId: answer.headers.get('x-request-id'),
      costLimit: 100_000,
    });
    expect(answer.text, kind).not.toMatch(/\bat .*\.(ts|js):\d|node_modules|sqlite|select .* from /i);
  }
  expect(door.lines.filter((line) => line.includes('"failed"'))).toEqual([]);
  expect(await door.ask('/health')).toMatchObject({ status: 200 });
  expect(({} as Record<string, unknown>).search).toBeUndefined();
});
