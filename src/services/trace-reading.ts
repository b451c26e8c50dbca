import { recordReading } from '../storage/audit/record-reading.ts';
import type { EntryHead } from '../storage/audit/write-entry.ts';
import type { Database } from '../storage/connect.ts';
import type { App } from './app.ts';
import { headOf } from './entry-head.ts';

/** What was read of people, as the log says it. */
export interface Reading {
  /** The operation of the API, or the file: `stationPage`, `export workers`. Absent: that of the act. */
  readonly action?: string | undefined;
  /** What belongs to this reading: the cost, the filter. No names. */
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
  /** The codes of those whose data were read. */
  readonly workers: Iterable<string>;
  /** The request it came with, and the program that sent it. Absent: those of the act. */
  readonly origin?: { readonly requestId: string; readonly client: string | null } | undefined;
}

interface Waiting {
  readonly head: EntryHead;
  readonly workers: readonly string[];
}

interface Queue {
  waiting: Waiting[];
  written: Promise<void> | undefined;
}

const queues = new WeakMap<Database, Queue>();

/**
 * Writes to the log that somebody reads people's data; to be awaited before any of it leaves, and if it fails, none may.
 * Readings that come while the database is busy are written together. Nobody read: nothing is written.
 */
export async function traceReading(app: App, { action, detail, workers, origin }: Reading): Promise<void> {
  const codes = [...new Set(workers)].sort();
  if (codes.length === 0) return;
  const { database } = app;
  const head = headOf(app);
  const entry = { ...head, action: action ?? head.action, ...origin, detail: { ...detail, workers: codes } };
  const queue: Queue = queues.get(database) ?? { waiting: [], written: undefined };
  queues.set(database, queue);
  queue.waiting.push({ head: entry, workers: codes });
  queue.written ??= writeWaiting(database, queue);
  await queue.written;
}

function writeWaiting(database: Database, queue: Queue): Promise<void> {
  function takeWaiting(): readonly Waiting[] {
    const { waiting } = queue;
    queue.waiting = [];
    queue.written = undefined;
    return waiting;
  }

  let hasBegun = false;
  const written = database.write(async (trx) => {
    hasBegun = true;
    for (const { head, workers } of takeWaiting()) await recordReading(trx, head, workers);
  });
  // those that waited for a transaction that cannot even begin fail with it, and the next ones may try again
  return written.catch((error: unknown) => {
    if (!hasBegun) takeWaiting();
    throw error;
  });
}
