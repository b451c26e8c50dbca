import { giveWay } from '../storage/give-way.ts';

/** The same text as `JSON.stringify`, made item by item of its lists, so that nobody waits for a long document. */
export async function stringifyInTurns(document: Readonly<Record<string, unknown>>): Promise<string> {
  const members: string[] = [];
  for (const [name, value] of Object.entries(document)) {
    if (value === undefined) continue;
    members.push(
      `${JSON.stringify(name)}:${Array.isArray(value) ? await stringifyList(value) : JSON.stringify(value)}`,
    );
  }
  return `{${members.join(',')}}`;
}

async function stringifyList(list: readonly unknown[]): Promise<string> {
  const items: string[] = [];
  for (const item of list) {
    items.push(JSON.stringify(item) ?? 'null');
    await giveWay();
  }
  return `[${items.join(',')}]`;
}
