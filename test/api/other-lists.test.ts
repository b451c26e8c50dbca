import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterAll(() => api[Symbol.asyncDispose]());

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function list(field: string, variables = ''): Promise<List> {
  const { data, errors } = await api.run<{ list: List }>(
    `{ list: ${field}${variables && `(${variables})`} { totalCount nodes { code } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { list: List }).list;
}

const codesOf = ({ nodes }: List) => nodes.map(({ code }) => code);

test.each<[string, string[]]>([
  ['filter: { stationCode: "jia" }', ['jia-1', 'jia-2']],
  ['filter: { divisionCode: "town-1", stage: FULL, search: "-1" }', ['bing-1', 'jia-1', 'yi-1']],
  ['filter: { stage: ACTIVIST }', ['wu-1']],
  ['filter: { stage: ACTIVIST }, asOf: "2026-02-28"', []],
  ['filter: { stationCode: "jia" }, asOf: "2026-08-31"', []],
  ['filter: { search: "社工ji1" }', ['ji-1']],
])('workers with %s', async (variables, expected) => {
  const workers = await list('workers', variables);
  expect([codesOf(workers), workers.totalCount]).toEqual([expected, expected.length]);
});

test.each<[string, string[]]>([
  ['', ['branch-ding', 'branch-host']],
  ['filter: { divisionCode: "town-2" }', ['branch-ding', 'branch-host']],
  ['filter: { divisionCode: "town-1" }', []],
  ['filter: { search: "社区" }', ['branch-host']],
  ['asOf: "2022-12-31"', []],
])('branches with %j', async (variables, expected) => {
  const branches = await list('branches', variables);
  expect([codesOf(branches), branches.totalCount]).toEqual([expected, expected.length]);
});

test('divisions and party bodies, by code', async () => {
  expect(codesOf(await list('divisions'))).toEqual(['320500', '320506', '410100', 'town-1', 'town-2']);
  expect(codesOf(await list('partyBodies'))).toEqual(['body-1']);
  const { data } = await api.run(
    '{ partyBody(code: "body-1") { kind division { parent { policy } } } division(code: "x") { code } }',
  );
  expect(data).toEqual({
    partyBody: { kind: 'TOWN_COMMITTEE', division: { parent: { policy: 'wuzhong-2022' } } },
    division: null,
  });
});

test.each(['workers', 'branches', 'divisions'])('pages of %s make up the whole list', async (field) => {
  const whole = codesOf(await list(field, 'first: 100'));
  const paged: string[] = [];
  let after = 'null';
  for (let hasMore = true; hasMore; ) {
    const page = await list(field, `first: 2, after: ${after}`);
    expect(page.totalCount).toBe(whole.length);
    paged.push(...codesOf(page));
    after = JSON.stringify(page.pageInfo.endCursor);
    hasMore = page.pageInfo.hasNextPage;
  }
  expect(paged).toEqual(whole);
});

test('a cursor of another list or date is refused', async () => {
  const { pageInfo } = await list('divisions', 'first: 1');
  const after = JSON.stringify(pageInfo.endCursor);
  expect((await api.run(`{ partyBodies(after: ${after}) { totalCount } }`)).errors).toHaveLength(1);
  const workers = await list('workers', 'first: 1');
  const other = `{ workers(after: ${JSON.stringify(workers.pageInfo.endCursor)}, asOf: "2026-11-20") { totalCount } }`;
  expect((await api.run(other)).errors).toMatchObject([{ message: expect.stringContaining('日期') }]);
});

test('an unknown station is an error', async () => {
  const { errors } = await api.run('{ workers(filter: { stationCode: "nobody" }) { totalCount } }');
  expect(errors).toMatchObject([{ message: expect.stringContaining('nobody') }]);
});
