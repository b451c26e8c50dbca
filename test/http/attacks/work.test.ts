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

describe('is refused for what it costs, and costs little work before:', () => {
  const codes = (count: number) => numbers(count).map((n) => `c${n}`);
  const hundredfold = (field: string) =>
    numbers(100)
      .map((n) => `a${n}: ${field}`)
      .join(' ');
  const dates = numbers(90).map((n) => `20${n + 10}-01-01`);
  const rows = numbers(15_000).map((n) => ({ name: `甲${n}`, station: '站' }));
  const renames = numbers(500).map((n) => ({ renameStation: { stationCode: 'jia', name: `n${n}` } }));
  const totals = 'stations(first: 0, filter: { codes: $codes }) { totalCount }';

  test.each<[string, string, object]>([
    [
      '1,000 codes for each of 100 fields',
      `query($codes: [String!]) { ${hundredfold(totals)} }`,
      { codes: codes(1_000) },
    ],
    [
      'a part of a name looked for by 100 fields',
      `query($s: String) { ${hundredfold('workers(first: 0, filter: { search: $s }) { totalCount }')} }`,
      { s: '_%'.repeat(4_999) },
    ],
    ['10,001 codes', `query($codes: [String!]) { ${totals} }`, { codes: codes(10_001) }],
    [
      'ninety dates that are defaults of variables',
      `query(${dates.map((date, n) => `$d${n}: Date = "${date}"`).join(' ')}) { ${dates.map((_, n) => `a${n}: stations(first: 0, asOf: $d${n}) { totalCount }`).join(' ')} }`,
      {},
    ],
    [
      '15,000 rows of a roster twice',
      `mutation($i: ApplyRosterInput!) { a: applyRoster(input: $i) { __typename } b: applyRoster(input: $i) { __typename } }`,
      { i: { divisionCode: '320506', fingerprint: 'x', rows: [...rows] } },
    ],
    [
      '500 changes three times',
      'query($c: [ChangeInput!]!) { a: simulate(changes: $c) { __typename } b: simulate(changes: $c) { __typename } c: simulate(changes: $c) { __typename } }',
      { c: renames },
    ],
  ])('%s', async (_, query, variables) => {
    const { answer, work } = await workOf(() => door.run(query, variables));
    expect(codesOf(answer)).toEqual(['REQUEST_TOO_LARGE']);
    expect(work).toBeLessThan(MOST_WORK_MS);
  });

  test('10,000 codes, and every status 10,000 times, are looked for', async () => {
    const query = `query($codes: [String!], $statuses: [ComplianceStatus!], $findings: [FindingCode!]) {
      stations(first: 0, filter: { codes: $codes, statuses: $statuses, findingCodes: $findings }) { totalCount } }`;
    const statuses = codes(10_000).map(() => 'NON_COMPLIANT');
    const findings = codes(10_000).map(() => 'BRANCH_OVER_CAP');
    const answer = await door.run(query, { codes: codes(10_000), statuses, findings });
    expect(answer.data).toEqual({ stations: { totalCount: 0 } });
  });

  test('500 changes, or a roster of 20,000 rows, are taken at once', async () => {
    const tried = await door.run('query($c: [ChangeInput!]!) { simulate(changes: $c) { __typename } }', { c: renames });
    expect(tried.data).toEqual({ simulate: { __typename: 'Simulation' } });
    const names = numbers(20_000).map((n) => ({ name: `甲${n}` }));
    const query =
      'query($r: [RosterRowInput!]!) { previewRoster(input: { stationCode: "jia", rows: $r }) { __typename } }';
    expect((await door.run(query, { r: names })).data).toEqual({ previewRoster: { __typename: 'RosterPreview' } });
  });
});

describe('costs little work before it is refused:', () => {
  test.each<[string, object]>([
    ['16,000 pairs that a plan must not have', { forbiddenPairs: numbers(16_000).map((n) => [`a${n}`, `b${n}`]) }],
    ['16,000 times one group', { pinnedGroups: numbers(16_000).map(() => ['jia', 'yi']) }],
    ['a group of 9,000 stations', { forbiddenGroups: [numbers(9_000).map((n) => `a${n}`)] }],
  ])('%s', async (_, options) => {
    const query =
      'query($o: PlanOptionsInput) { jointBranchPlan(divisionCode: "320506", options: $o) { fingerprint } }';
    const { answer, work } = await workOf(() => door.run(query, { o: options }));
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(work).toBeLessThan(MOST_WORK_MS);
  });
});

describe('costs little work, whatever it is:', () => {
  const members = (count: number) => Object.fromEntries(numbers(count).map((n) => [`k${n}`, 0]));
  test.each<[string, object]>([
    ['a request of 90,000 members', { query: '{ __typename }', ...members(90_000) }],
    ['extensions of 80,000 members', { query: '{ __typename }', extensions: members(80_000) }],
    ['variables of 80,000 members', { query: '{ __typename }', variables: members(80_000) }],
  ])('%s', async (_, body) => {
    const text = JSON.stringify(body);
    const { work } = await workOf(() => door.post(text));
    expect(work).toBeLessThan(MOST_WORK_MS);
  });
});
