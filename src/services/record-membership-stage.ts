import type { IsoDate } from '../domain/date.ts';
import type { MembershipStage } from '../domain/membership.ts';
import { insertMembershipEntry, membershipOf } from '../storage/membership.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { requireOne } from './require.ts';
import { requireFreeDay } from './require-entry.ts';

export interface RecordMembershipStageInput {
  readonly workerCode: string;
  readonly stage: MembershipStage;
  readonly from: IsoDate;
}

/** Records the stage a worker is at from a day on, until the next entry; in any order. */
export async function recordMembershipStage(app: App, input: RecordMembershipStageInput): Promise<Changed> {
  const { workerCode: code, stage, from } = input;
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const entries = (await membershipOf(trx, [code])).get(code) ?? [];
    // who has entries is there, and for whoever may do everything that is all
    if (entries.length === 0 || !sight.people.isEverything) await requireOne(sight, 'worker', code, ['workerCode']);
    requireFreeDay(entries, from, 'from');
    await touch({ workers: [code], inPlace: true });
    await insertMembershipEntry(trx, code, { stage, from }, recordedAt);
    return { code };
  });
}
