import { Worker } from 'node:worker_threads';
import type { TellProgress } from '../../domain/progress.ts';
import type { RosterRow } from '../../domain/roster.ts';
import { describeRefusal } from './file-refused.ts';
import { READING_LIMITS, type ReadingLimits } from './reading-limits.ts';
import type { RosterMessage, RosterWork } from './roster-messages.ts';
import type { ReadRoster, RosterFault, RosterFileErrorCode } from './roster-row.ts';

/** What a thread may use beside the heap in which it keeps its data. */
const [YOUNG_MEGABYTES, STACK_MEGABYTES] = [32, 4];

/**
 * Reads a roster (XLSX or CSV, told by its content) in a thread of its own, which is ended when it takes too long or
 * too much memory; the program goes on with other work meanwhile. Never rejects for what is in the file.
 */
export async function readRoster(
  bytes: Uint8Array,
  changed: Partial<ReadingLimits> = {},
  tell?: TellProgress,
): Promise<ReadRoster> {
  const limits = { ...READING_LIMITS, ...changed };
  if (bytes.length > limits.fileBytes) return refuse('FILE_TOO_LARGE');
  const worker = new Worker(new URL('./roster-worker.ts', import.meta.url), {
    workerData: { bytes, limits } satisfies RosterWork,
    // nothing of the program's settings concerns a reader of files, and nothing it says belongs in a log
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMegabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      stackSizeMb: STACK_MEGABYTES,
    },
  });
  try {
    tell?.('READ');
    return await hear(worker, limits, tell);
  } finally {
    await worker.terminate();
  }
}

function hear(worker: Worker, limits: ReadingLimits, tell: TellProgress | undefined): Promise<ReadRoster> {
  return new Promise((resolve) => {
    const rows: RosterRow[] = [];
    const faults: RosterFault[] = [];
    const timer = setTimeout(() => end(refuse('TOOK_TOO_LONG')), limits.milliseconds);
    worker.on('message', (message: RosterMessage) => {
      if (message.kind === 'REFUSED') return end(refuse(message.code));
      if (message.kind === 'DONE') return end({ ok: true, document: { ...message.rest, rows, faults } });
      if (message.kind === 'ROWS') {
        for (const row of message.rows) rows.push(row);
        tell?.('READ', rows.length, message.of);
      } else for (const fault of message.faults) faults.push(fault);
      worker.postMessage('TAKEN');
    });
    // the heap is full, or the thread could not go on
    worker.on('error', (error) => end(refuse(isOutOfMemory(error) ? 'TOO_MANY_CELLS' : 'DAMAGED')));
    worker.on('exit', () => end(refuse('DAMAGED')));

    function end(result: ReadRoster): void {
      clearTimeout(timer);
      resolve(result);
    }
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function refuse(code: RosterFileErrorCode): ReadRoster {
  return { ok: false, error: describeRefusal(code) };
}
