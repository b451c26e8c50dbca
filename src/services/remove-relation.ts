import type { IsoDate } from '../domain/date.ts';
import { deleteRelation, relationsOf } from '../storage/relation.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { requireOne } from './require.ts';
import { requireEntry } from './require-entry.ts';

export interface RemoveRelationInput {
  readonly workerCode: string;
  readonly from: IsoDate;
}

/** Takes back a relation that never was. */
export async function removeRelation(app: App, { workerCode: code, from }: RemoveRelationInput): Promise<Changed> {
  return change(app, async ({ trx, sight, touch }) => {
    await requireOne(sight, 'worker', code, ['workerCode']);
    requireEntry((await relationsOf(trx, [code])).get(code) ?? [], from);
    await touch({ workers: [code] });
    await deleteRelation(trx, code, from);
    return { code };
  });
}
