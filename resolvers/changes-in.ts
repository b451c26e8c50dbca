import { type LoggedEntry, loadChanges } from '../src/services/audit/audit-trail.ts';
import type { LoggedChange } from '../src/services/audit/logged-change.ts';
import type { ChangeWindow } from '../src/storage/audit/changes-of-entries.ts';
import type { Context } from './context.ts';

/** What one page of entries is asked for: read together. */
interface Asked {
  readonly entries: LoggedEntry[];
  readonly read: Promise<ReadonlyMap<number, readonly LoggedChange[]>>;
}

const asked = new WeakMap<Context, Map<string, Asked>>();

/** The changes of an entry; those of all entries asked for at the same time are read at once. */
export async function changesIn(
  entry: LoggedEntry,
  window: ChangeWindow,
  context: Context,
): Promise<readonly LoggedChange[]> {
  const waiting = asked.get(context) ?? new Map<string, Asked>();
  asked.set(context, waiting);
  const key = JSON.stringify([window, entry.range]);
  let together = waiting.get(key);
  if (together === undefined) {
    const entries: LoggedEntry[] = [];
    const read = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      waiting.delete(key);
      return loadChanges(context.app, entries, window);
    });
    together = { entries, read };
    waiting.set(key, together);
  }
  together.entries.push(entry);
  const changes = (await together.read).get(entry.sequence) ?? [];
  for (const { subject, code } of changes) if (subject === 'WORKER') context.loaders.people.add(code);
  return Promise.all(changes.map((change) => withoutOthers(change, context)));
}

/** Without the codes of workers who are not to be seen, in what is told of a branch. */
async function withoutOthers(change: LoggedChange, { app, loaders, today }: Context): Promise<LoggedChange> {
  if (change.subject !== 'BRANCH' || app.asker.scopes.PEOPLE.isEverything) return change;
  const isSeen = async (code: string | null) =>
    code === null || (await loaders.on(today).workers.load(code)) !== undefined;
  const kept = await Promise.all(
    change.fields.map(async ({ name, before, after }) => {
      return name !== 'worker_code' || ((await isSeen(before)) && (await isSeen(after)));
    }),
  );
  return { ...change, fields: change.fields.filter((_, index) => kept[index]) };
}
