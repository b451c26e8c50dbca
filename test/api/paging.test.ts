import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(exampleDistrict());
});
afterAll(() => api[Symbol.asyncDispose]());

const PAGE = `query Page($orderBy: StationOrder, $first: Int, $after: String, $last: Int, $before: String, $asOf: Date) {
  stations(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { code }
    edges { cursor node { code } }
  }
}`;

interface Page {
  readonly stations: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly { readonly code: string }[];
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly code: string } }[];
  };
}

async function readPage(variables: object): Promise<Page['stations']> {
  const { data, errors } = await api.run<Page>(PAGE, variables);
  expect(errors).toBeUndefined();
  return (data as Page).stations;
}

async function refusal(variables: object): Promise<string> {
  const { data, errors } = await api.run<Page>(PAGE, variables);
  expect(data).toBeNull();
  return errors?.[0]?.message ?? '';
}

describe.each([undefined, '2026-11-22'])('pages of the stations on %s', (asOf) => {
  test.each(['CODE', 'NAME', 'FULL_MEMBERS'].flatMap((field) => [{ field }, { field, direction: 'DESC' }]))(
    'by %o make up the whole list, forwards and backwards',
    async (orderBy) => {
      const whole = (await readPage({ orderBy, asOf })).nodes;
      const forwards: unknown[] = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo } = await readPage({ orderBy, asOf, first: 2, after });
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        forwards.push(...nodes);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(forwards).toEqual(whole);

      const backwards: unknown[] = [];
      let before: string | null = null;
      do {
        const { nodes, pageInfo } = await readPage({ orderBy, asOf, last: 3, before });
        expect(pageInfo.hasNextPage).toBe(before !== null);
        backwards.unshift(...nodes);
        before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
      } while (before !== null);
      expect(backwards).toEqual(whole);
    },
  );

  test('lie between two cursors', async () => {
    const { edges } = await readPage({ asOf });
    const { nodes, totalCount } = await readPage({
      asOf,
      after: edges[1]?.cursor,
      before: edges[4]?.cursor,
      first: 100,
    });
    expect(nodes).toEqual([edges[2]?.node, edges[3]?.node]);
    expect(totalCount).toBe(7);
  });

  test('of no stations still say where they stand', async () => {
    const { nodes, pageInfo, totalCount } = await readPage({ asOf, first: 0 });
    expect({ nodes, pageInfo, totalCount }).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 7,
    });
  });
});

test.each([{ first: 101 }, { first: -1 }, { last: 101 }, { last: -1 }])('%o is refused, not cut', async (variables) => {
  expect(await refusal(variables)).toContain('0 至 100');
});

test.each([{ first: 0 }, { first: 100 }, { last: 0 }, { last: 100 }])('%o is allowed', async (variables) => {
  expect((await readPage(variables)).totalCount).toBe(7);
});

test('first and last together are refused', async () => {
  expect(await refusal({ first: 1, last: 1 })).toContain('first 和 last');
});

describe('a cursor', () => {
  const encode = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  test.each([
    'x',
    '',
    'Y3Vyc29y',
    '🙂',
    encode(['Station', 'CODE ASC', '2026-11-21', 'jia']),
    encode(['Station', 'CODE ASC', '2026-11-21', 1, 'jia']),
    encode(['Station', 'CODE ASC', '2026-11-21', 'jia', null]),
    `${encode(['Station', 'CODE ASC', '2026-11-21', 'jia', 'jia'])}=`,
  ])('that cannot be decoded is refused: %j', async (cursor) => {
    expect(await refusal({ after: cursor })).toContain('无法识别');
    expect(await refusal({ last: 1, before: cursor })).toContain('无法识别');
  });

  test('of another order, direction, date or list is refused', async () => {
    const { pageInfo } = await readPage({ first: 2 });
    const after = pageInfo.endCursor;
    expect(await refusal({ after, orderBy: { field: 'NAME' } })).toContain('另一个');
    expect(await refusal({ after, orderBy: { field: 'CODE', direction: 'DESC' } })).toContain('另一个');
    expect(await refusal({ after, asOf: '2026-11-20' })).toContain('另一个');
    expect(await refusal({ after: encode(['Worker', 'CODE ASC', '2026-11-21', 'a', 'a']) })).toContain('另一个');
  });

  test('of today is as good with the date as without', async () => {
    const { pageInfo } = await readPage({ first: 2 });
    expect((await readPage({ after: pageInfo.endCursor, asOf: '2026-11-21' })).nodes).toHaveLength(5);
  });

  test('whose station is gone goes on from its place', async () => {
    const after = encode(['Station', 'CODE ASC', '2026-11-21', 'hao', 'hao']);
    expect((await readPage({ after })).nodes.map(({ code }) => code)).toEqual(['ji', 'jia', 'wu', 'yi']);
  });
});
