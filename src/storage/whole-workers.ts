import type { Worker } from '../domain/worker.ts';
import type { Db } from './database.ts';
import { membershipOf } from './membership.ts';
import { postingsOf } from './posting.ts';
import { relationsOf } from './relation.ts';
import { findWorkers } from './worker.ts';

/** The workers with these codes with everything that is recorded of them, in no order; those that do not exist are missing. */
export async function findWholeWorkers(db: Db, codes: readonly string[]): Promise<Worker[]> {
  const postings = await postingsOf(db, codes);
  const membership = await membershipOf(db, codes);
  const relations = await relationsOf(db, codes);
  return (await findWorkers(db, codes)).map((worker) => ({
    ...worker,
    postings: postings.get(worker.code) ?? [],
    membership: membership.get(worker.code) ?? [],
    relations: relations.get(worker.code) ?? [],
  }));
}
