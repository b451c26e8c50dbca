import type { IsoDate } from '../domain/date.ts';
import type { MembershipStage } from '../domain/membership.ts';
import { membershipOf, updateMembershipEntry } from '../storage/membership.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { requireOne } from './require.ts';
import { requireEntry, requireFreeDay } from './require-entry.ts';

/** The entry, by worker and recorded day. Absent: as it is. */
export interface CorrectMembershipStageInput {
  readonly workerCode: string;
  readonly from: IsoDate;
  readonly newFrom?: IsoDate | null | undefined;
  readonly stage?: MembershipStage | null | undefined;
}

/** Corrects a stage that was recorded wrongly. */
export async function correctMembershipStage(app: App, input: CorrectMembershipStageInput): Promise<Changed> {
  const { workerCode: code, newFrom } = input;
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireOne(sight, 'worker', code, ['workerCode']);
    const entries = (await membershipOf(trx, [code])).get(code) ?? [];
    const present = requireEntry(entries, input.from);
    const from = newFrom ?? present.from;
    if (from !== present.from) requireFreeDay(entries, from, 'newFrom');
    await touch({ workers: [code], inPlace: true });
    await updateMembershipEntry(trx, code, present.from, { stage: input.stage ?? present.stage, from }, recordedAt);
    return { code };
  });
}
