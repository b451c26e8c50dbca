import type { TellProgress } from '../../domain/progress.ts';
import type { Worker } from '../../domain/worker.ts';
import type { Trx } from '../../storage/database.ts';
import { replaceFacts } from '../../storage/replace-facts.ts';

/** Writes workers as they will stand, as an import does: what stays the same is not touched. */
export async function writeWorkers(
  trx: Trx,
  workers: readonly Worker[],
  recordedAt: string,
  tell?: TellProgress,
): Promise<void> {
  const facts = { divisions: [], partyBodies: [], stations: [], adjacencies: [], branches: [], waivers: [] };
  await replaceFacts(trx, { ...facts, workers }, recordedAt, tell);
}
