import type { IsoDate } from '../domain/date.ts';
import { holdsOn } from '../domain/period.ts';
import type { PostingKind } from '../domain/worker.ts';
import { insertPosting, postingsOf, updatePosting } from '../storage/posting.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { conflict } from './refusals.ts';
import { requireOne } from './require.ts';

export interface PostWorkerInput {
  readonly workerCode: string;
  readonly stationCode: string;
  readonly kind: PostingKind;
  readonly on: IsoDate;
}

/** Posts a worker to a station from a day on; the posting they have ends that day. Refused where one begins then or later. */
export async function postWorker(
  app: App,
  { workerCode: code, stationCode, kind, on }: PostWorkerInput,
): Promise<Changed> {
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireOne(sight, 'worker', code, ['workerCode']);
    await requireOne(sight, 'station', stationCode, ['stationCode']);
    const postings = (await postingsOf(trx, [code])).get(code) ?? [];
    const later = postings.find(({ from }) => from >= on);
    if (later !== undefined) {
      throw conflict(
        ['on'],
        `${later.stationCode} ${later.from}`,
        `该社工已登记于 ${later.from} 派驻“${later.stationCode}”；新的派驻必须晚于该日期，或者先更正该条记录`,
        `The worker is recorded as posted to "${later.stationCode}" from ${later.from}; post them later than that, or correct that posting first`,
      );
    }
    await touch({ workers: [code] });
    const present = postings.find((posting) => holdsOn(posting, on));
    if (present !== undefined) await updatePosting(trx, code, present.from, { ...present, until: on }, recordedAt);
    await insertPosting(trx, code, { stationCode, kind, from: on }, recordedAt);
    return { code };
  });
}
