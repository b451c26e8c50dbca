import { updateWorker } from '../storage/worker.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkPersonName } from './check-input.ts';
import { requireOne } from './require.ts';

export interface CorrectWorkerNameInput {
  readonly workerCode: string;
  readonly name: string;
}

/** Corrects a worker's name, on all dates. */
export async function correctWorkerName(
  app: App,
  { workerCode: code, name }: CorrectWorkerNameInput,
): Promise<Changed> {
  checkPersonName(name, ['name']);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const worker = await requireOne(sight, 'worker', code, ['workerCode']);
    await touch({ workers: [code], inName: true });
    await updateWorker(trx, { ...worker, name }, recordedAt);
    return { code };
  });
}
