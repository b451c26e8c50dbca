import type { Trx } from '../database.ts';
import { forgetAnswersNaming } from '../kept-answer.ts';
import { deleteWhere } from '../row-statements.ts';
import { writeRecorded } from './recorder.ts';

/**
 * Removes every name of a worker that the log keeps, and what could confirm a guess of one; to be called when the name
 * itself is replaced. The log stays as it is: its commitments tell nothing without what is removed.
 */
export async function forgetPerson(trx: Trx, workerCode: string): Promise<void> {
  // what was changed just now still needs the commitment
  await writeRecorded(trx);
  await deleteWhere(trx, 'audit_person', ['worker_code'], { worker_code: workerCode });
  await forgetAnswersNaming(trx, [workerCode]);
}
