import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type DoorAnswer, type OpenDoor, openDoor } from '../../support/open-door.ts';

/** Milliseconds of work that no question may cost before it is refused. */
const MOST_WORK_MS = 150;

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The answer, and the milliseconds of work of the quickest of three times: what was compiled meanwhile does not count. */
async function workOf(ask: () => Promise<DoorAnswer>): Promise<{ answer: DoorAnswer; work: number }> {
  let answer = await ask();
  let work = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3; time++) {
    const before = process.cpuUsage();
    answer = await ask();
    const { user, system } = process.cpuUsage(before);
    work = Math.min(work, (user + system) / 1_000);
  }
  return { answer, work };
}

describe('costs little work before it is refused:', () => {
  test.each<[string, object]>([
    ['16,000 pairs that a plan must not have', { forbiddenPairs: numbers(16_000).map((n) => [`a${n}`, `b${n}`]) }],
    ['16,000 times one group', { pinnedGroups: numbers(16_000).map(() => ['jia', 'yi']) }],
    ['a group of 49,000 stations', { forbiddenGroups: [numbers(49_000).map((n) => `a${n}`)] }],
  ])('%s', async (_, options) => {
    const query = 'query($o: PlanOptionsInput) { jointBranchPlan(divisionCode: "320506", options: $o) { fingerprint } }';
    const { answer, work } = await workOf(() => door.run(query, { o: options }));
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(work).toBeLessThan(MOST_WORK_MS);
  });
});
