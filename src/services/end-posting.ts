import type { IsoDate } from '../domain/date.ts';
import { holdsOn } from '../domain/period.ts';
import { postingsOf, updatePosting } from '../storage/posting.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkOrder } from './check-input.ts';
import { invalid } from './refusals.ts';
import { requireOne } from './require.ts';

export interface EndPostingInput {
  readonly workerCode: string;
  /** The first day they are no longer at the station. */
  readonly on: IsoDate;
}

/** Ends the posting a worker has on a day. */
export async function endPosting(app: App, { workerCode: code, on }: EndPostingInput): Promise<Changed> {
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireOne(sight, 'worker', code, ['workerCode']);
    const postings = (await postingsOf(trx, [code])).get(code) ?? [];
    const present = postings.find((posting) => holdsOn(posting, on));
    if (present === undefined) {
      throw invalid(['on'], `该社工在 ${on} 没有派驻`, `The worker has no posting on ${on}`);
    }
    checkOrder(present.from, on, ['on']);
    await touch({ workers: [code] });
    await updatePosting(trx, code, present.from, { ...present, until: on }, recordedAt);
    return { code };
  });
}
