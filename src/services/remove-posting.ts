import type { IsoDate } from '../domain/date.ts';
import { deletePosting, postingsOf } from '../storage/posting.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { requireOne } from './require.ts';
import { requireEntry } from './require-entry.ts';

export interface RemovePostingInput {
  readonly workerCode: string;
  readonly from: IsoDate;
}

/** Takes back a posting that never was. */
export async function removePosting(app: App, { workerCode: code, from }: RemovePostingInput): Promise<Changed> {
  return change(app, async ({ trx, touch }) => {
    await requireOne(trx, 'worker', code, ['workerCode']);
    requireEntry((await postingsOf(trx, [code])).get(code) ?? [], from);
    await touch({ workers: [code] });
    await deletePosting(trx, code, from);
    return { code };
  });
}
