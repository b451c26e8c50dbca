import type { CodeList } from './code-list.ts';

/** A list that is at hand already, in the order of its keys (UTF-16 code unit). */
export function listInMemory<Item>(items: readonly Item[], keyOf: (item: Item) => string): CodeList<Item> {
  return {
    read: async (after, limit) => {
      const start = after === null ? 0 : items.findIndex((item) => keyOf(item) > after);
      return start === -1 ? [] : items.slice(start, start + limit);
    },
    count: async () => items.length,
  };
}
