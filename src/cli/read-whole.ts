import type { CodeList } from '../services/code-list.ts';

const AT_ONCE = 100;

/** Everything on a list that is read page by page. */
export async function readWhole<Item>(
  { read }: CodeList<Item>,
  keyOf: (item: Item) => string,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = await read(null, AT_ONCE); ; ) {
    items.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < AT_ONCE) return items;
    page = await read(keyOf(last), AT_ONCE);
  }
}
