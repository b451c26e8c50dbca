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

export async function insertWorkers(trx: Trx, workers: readonly WorkerRecord[], recordedAt: string): Promise<void> {
  const rows = workers.map((worker) => workerRow(worker, recordedAt));
  await insertRows(trx, 'worker', rows);
}

/** Writes a worker as they now are: another name, certificate or employer. */
export async function updateWorker(trx: Trx, worker: WorkerRecord, recordedAt: string): Promise<void> {
  await updateRow(trx, 'worker', { code: worker.code }, workerRow(worker, recordedAt));
}
