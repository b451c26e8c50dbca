import type { IsoDate } from '../domain/date.ts';
import { deleteMembershipEntry, membershipOf } from '../storage/membership.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { requireOne } from './require.ts';
import { requireEntry } from './require-entry.ts';

export interface RemoveMembershipStageInput {
  readonly workerCode: string;
  readonly from: IsoDate;
}

/** Takes back a stage that never was. */
export async function removeMembershipStage(app: App, input: RemoveMembershipStageInput): Promise<Changed> {
  const { workerCode: code, from } = input;
  return change(app, async ({ trx, sight, touch }) => {
    await requireOne(sight, 'worker', code, ['workerCode']);
    requireEntry((await membershipOf(trx, [code])).get(code) ?? [], from);
    await touch({ workers: [code], inPlace: true });
    await deleteMembershipEntry(trx, code, from);
    return { code };
  });
}
