import type { Worker } from '../domain/worker.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import type { WorkerTable } from './tables.ts';
import { insertRows, updateRow } from './write-rows.ts';

/** A worker without their dated lists: one row. */
export type WorkerRecord = Omit<Worker, 'postings' | 'membership' | 'relations'>;

/** The columns a worker is made of. */
export const WORKER_COLUMNS = ['worker.code', 'worker.name', 'worker.certificate', 'worker.employer'] as const;

export function toWorkerRecord(row: Omit<WorkerTable, 'recorded_at'>): WorkerRecord {
  return {
    code: row.code,
    name: row.name,
    certificate: row.certificate ?? undefined,
    employer: row.employer ?? undefined,
  };
}

export function workerRow(worker: WorkerRecord, recordedAt: string): WorkerTable {
  return {
    code: worker.code,
    name: worker.name,
    certificate: worker.certificate ?? null,
    employer: worker.employer ?? null,
    recorded_at: recordedAt,
  };
}

const selectWorkers = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('worker').select(WORKER_COLUMNS).where('code', 'in', codes),
);

/** The workers with these codes, in no order; those that do not exist are missing. */
export async function findWorkers(db: Db, codes: readonly string[]): Promise<WorkerRecord[]> {
  const rows = await selectWorkers(db, { codes });
  return rows.map(toWorkerRecord);
}

/** The workers with these codes, by code; those that do not exist are missing. */
export async function workersByCodes(db: Db, codes: readonly string[]): Promise<Map<string, WorkerRecord>> {
  const workers = await findWorkers(db, codes);
  return new Map(workers.map((worker) => [worker.code, worker]));
}

const selectNamed = compileOnce((db, { names }: { names: readonly string[] }) =>
  db.selectFrom('worker').select('code').where('name', 'in', names),
);

/** The codes of the workers who have one of these names, in no order. */
export async function workerCodesNamed(db: Db, names: readonly string[]): Promise<string[]> {
  return (await selectNamed(db, { names })).map(({ code }) => code);
}

const selectBetween = compileOnce((db, { from, until }: { from: string; until: string }) =>
  db.selectFrom('worker').select('code').where('code', '>=', from).where('code', '<', until),
);

/** The codes of workers that begin with a text that ends in a letter or sign of ASCII, in no order. */
export async function workerCodesBeginning(db: Db, beginning: string): Promise<string[]> {
  const last = beginning.charCodeAt(beginning.length - 1);
  const until = beginning.slice(0, -1) + String.fromCharCode(last + 1);
  return (await selectBetween(db, { from: beginning, until })).map(({ code }) => code);
}

export async function insertWorkers(trx: Trx, workers: readonly WorkerRecord[], recordedAt: string): Promise<void> {
  const rows = workers.map((worker) => workerRow(worker, recordedAt));
  await insertRows(trx, 'worker', rows);
}

/** Writes a worker as they now are: another name, certificate or employer. */
export async function updateWorker(trx: Trx, worker: WorkerRecord, recordedAt: string): Promise<void> {
  await updateRow(trx, 'worker', { code: worker.code }, workerRow(worker, recordedAt));
}
