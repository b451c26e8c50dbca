import type { IsoDate } from '../domain/date.ts';
import { relationsOf, updateRelation } from '../storage/relation.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { type RelationPlaceInput, readRelationPlace } from './relation-place.ts';
import { requireOne } from './require.ts';
import { requireEntry, requireFreeDay } from './require-entry.ts';

/** The entry, by worker and recorded day. `newFrom` absent, or neither place given: as it is. */
export interface CorrectRelationInput extends RelationPlaceInput {
  readonly workerCode: string;
  readonly from: IsoDate;
  readonly newFrom?: IsoDate | null | undefined;
}

/** Corrects a relation that was recorded wrongly. */
export async function correctRelation(app: App, input: CorrectRelationInput): Promise<Changed> {
  const { workerCode: code, newFrom, branchCode, elsewhere } = input;
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireOne(sight, 'worker', code, ['workerCode']);
    const entries = (await relationsOf(trx, [code])).get(code) ?? [];
    const present = requireEntry(entries, input.from);
    const from = newFrom ?? present.from;
    if (from !== present.from) requireFreeDay(entries, from, 'newFrom');
    const keepsPlace = typeof branchCode !== 'string' && typeof elsewhere !== 'string';
    const place = keepsPlace ? present : await readRelationPlace(sight, input);
    await touch({ workers: [code] });
    await updateRelation(trx, code, present.from, { ...place, from }, recordedAt);
    return { code };
  });
}
