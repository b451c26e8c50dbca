import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { FileRefused } from './file-refused.ts';
import { parseRoster } from './parse-roster.ts';
import type { RosterMessage, RosterWork } from './roster-messages.ts';

/** Rows or faults in one message. */
const PART = 250;

const { bytes, limits } = workerData as RosterWork;

try {
  const { rows, faults, ...rest } = await parseRoster(bytes, limits);
  for (const part of inParts(rows)) await hand({ kind: 'ROWS', rows: part, of: rows.length });
  for (const part of inParts(faults)) await hand({ kind: 'FAULTS', faults: part });
  parentPort?.postMessage({ kind: 'DONE', rest } satisfies RosterMessage);
} catch (error) {
  const code = error instanceof FileRefused ? error.code : 'DAMAGED';
  parentPort?.postMessage({ kind: 'REFUSED', code } satisfies RosterMessage);
}

async function hand(message: RosterMessage): Promise<void> {
  if (parentPort === null) return;
  const taken = once(parentPort, 'message');
  parentPort.postMessage(message);
  await taken;
}

function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += PART) yield items.slice(start, start + PART);
}
