import type { IsoDate } from '../domain/date.ts';
import { insertRelation, relationsOf } from '../storage/relation.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { type RelationPlaceInput, readRelationPlace } from './relation-place.ts';
import { requireOne } from './require.ts';
import { requireFreeDay } from './require-entry.ts';

export interface RecordRelationInput extends RelationPlaceInput {
  readonly workerCode: string;
  readonly from: IsoDate;
}

/** Records where a member's organisational relation is kept from a day on, until the next entry. */
export async function recordRelation(app: App, input: RecordRelationInput): Promise<Changed> {
  const { workerCode: code, from } = input;
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireOne(sight, 'worker', code, ['workerCode']);
    const place = await readRelationPlace(sight, input);
    requireFreeDay((await relationsOf(trx, [code])).get(code) ?? [], from, 'from');
    await touch({ workers: [code] });
    await insertRelation(trx, code, { from, ...place }, recordedAt);
    return { code };
  });
}
