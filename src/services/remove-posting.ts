import type { IsoDate } from '../domain/date.ts';
import { deletePosting } from '../storage/posting.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { requirePosting } from './require-posting.ts';

export interface RemovePostingInput {
  readonly workerCode: string;
  readonly from: IsoDate;
}

/** Takes back a posting that never was. */
export async function removePosting(app: App, { workerCode: code, from }: RemovePostingInput): Promise<Changed> {
  return change(app, async ({ trx, sight, touch }) => {
    await requirePosting(sight, code, from);
    await touch({ workers: [code] });
    await deletePosting(trx, code, from);
    return { code };
  });
}
