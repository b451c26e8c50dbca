import type { WorkerHistory } from '../domain/worker.ts';
import { compileOnce } from './compile-once.ts';
import type { Db } from './database.ts';
import { membershipOf } from './membership.ts';
import { postingsOf } from './posting.ts';
import { relationsOf } from './relation.ts';

const selectPostedTo = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('posting').select('worker_code').where('station_code', 'in', codes),
);

const selectRelatedTo = compileOnce((db, { codes }: { codes: readonly string[] }) =>
  db.selectFrom('relation').select('worker_code').where('branch_code', 'in', codes),
);

/**
 * The workers posted to one of these stations, or related to one of these branches, at any time; each once, with
 * everything that is dated, of whatever station and branch, but without their names.
 */
export async function workerHistoriesConcerning(
  db: Db,
  stationCodes: readonly string[],
  branchCodes: readonly string[],
): Promise<WorkerHistory[]> {
  const concerned = new Set<string>();
  for (const row of await selectPostedTo(db, { codes: stationCodes })) concerned.add(row.worker_code);
  for (const row of await selectRelatedTo(db, { codes: branchCodes })) concerned.add(row.worker_code);
  const codes = [...concerned];
  const postings = await postingsOf(db, codes);
  const membership = await membershipOf(db, codes);
  const relations = await relationsOf(db, codes);
  return codes.map((code) => ({
    code,
    postings: postings.get(code) ?? [],
    membership: membership.get(code) ?? [],
    relations: relations.get(code) ?? [],
  }));
}
