import { builder } from './builder.ts';

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are on all pages; counted only where it is asked for. 总数，仅在查询时统计。',
    resolve: (connection) => connection.count(),
  }),
);

/** One page as a connection. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Shapes a page as the relay connection specification asks. */
export function asConnection<Node>(
  page: Page<Node>,
  cursorOf: (node: Node) => string,
  count: () => number | Promise<number>,
) {
  const edges = page.nodes.map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}
