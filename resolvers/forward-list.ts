import type { IsoDate } from '../src/domain/date.ts';
import type { CodeList } from '../src/services/code-list.ts';
import { builder } from './builder.ts';
import { asConnection } from './connection.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor, isText } from './cursor.ts';
import { type PagingArgs, readPageSize } from './paging.ts';

/** The arguments of a list in the order of codes that is read forwards. */
export function forwardArgs() {
  return builder.args((t) => ({
    first: t.int({ description: 'How many: 0 to 100, 20 if not given. 取多少项：0 至 100，默认 20。' }),
    after: t.string({ description: 'Only what follows this cursor. 只取该游标之后的。' }),
  }));
}

interface ForwardList<Item, Node> {
  /** What is listed, and on which date (null: the list has none); a cursor belongs to both. */
  readonly list: string;
  readonly date: IsoDate | null;
  readonly source: CodeList<Item>;
  readonly asNode: (item: Item) => Node;
}

interface KeyedList<Item, Node> extends ForwardList<Item, Node> {
  /** What the list is in the order of. */
  readonly keyOf: (node: Node) => string;
}

/** A page of a list in the order of codes. */
export function listForwards<Item, Node extends { readonly code: string }>(
  args: PagingArgs,
  list: ForwardList<Item, Node>,
  context: Context,
) {
  return listByKey(args, { ...list, keyOf: ({ code }) => code }, context);
}

/** A page of a list in the order of keys. One more than asked for is read, to know whether more follows. */
export async function listByKey<Item, Node>(
  args: PagingArgs,
  { list, date, source, asNode, keyOf }: KeyedList<Item, Node>,
  context: Context,
) {
  const { first = 0 } = readPageSize(args, context);
  const identity = { list, order: 'CODE ASC', date };
  const after = decodeCursor(args.after, identity, isText, context, 'after');
  const found = await source.read(after?.code ?? null, first + 1);
  return asConnection(
    {
      nodes: found.slice(0, first).map(asNode),
      hasNextPage: found.length > first,
      hasPreviousPage: after !== undefined,
    },
    (node) => encodeCursor(identity, { value: keyOf(node), code: keyOf(node) }),
    source.count,
  );
}
