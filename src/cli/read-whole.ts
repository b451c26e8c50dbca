const AT_ONCE = 100;

/** A list that is read page by page: so many of those behind a key; null: from the beginning. */
interface Pages<Item, Key> {
  readonly read: (after: Key | null, limit: number) => Promise<readonly Item[]>;
}

/** Everything on a list. */
export async function readWhole<Item, Key>(
  { read }: Pages<Item, Key>,
  keyOf: (item: Item) => Key,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = await read(null, AT_ONCE); ; ) {
    items.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < AT_ONCE) return items;
    page = await read(keyOf(last), AT_ONCE);
  }
}
