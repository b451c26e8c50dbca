import type { IsoDate } from '../domain/date.ts';
import type { MembershipStage } from '../domain/membership.ts';
import type { PostingKind } from '../domain/worker.ts';
import { insertMembershipEntry } from '../storage/membership.ts';
import { insertPosting } from '../storage/posting.ts';
import { insertWorkers } from '../storage/worker.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkCode, checkPersonName } from './check-input.ts';
import { invalid } from './refusals.ts';
import { requireOne, requireUnused } from './require.ts';

export interface AddWorkerInput {
  readonly code: string;
  readonly name: string;
  readonly stationCode: string;
  readonly kind: PostingKind;
  readonly postedOn: IsoDate;
  readonly stage?: MembershipStage | null | undefined;
  /** Absent: `postedOn`. */
  readonly stageFrom?: IsoDate | null | undefined;
}

/** Adds a worker, posted and with a stage at once. */
export async function addWorker(app: App, input: AddWorkerInput): Promise<Changed> {
  const { code, name, stationCode, kind, postedOn, stage, stageFrom } = input;
  checkCode(code, ['code']);
  checkPersonName(name, ['name']);
  const hasStage = typeof stage === 'string';
  if (typeof stageFrom === 'string' && !hasStage) {
    throw invalid(['stageFrom'], '填写了发展阶段日期，请同时填写发展阶段', 'A date of the stage needs a stage');
  }
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireUnused(sight, 'worker', code);
    await requireOne(sight, 'station', stationCode, ['stationCode']);
    await touch({ workers: [code] });
    await insertWorkers(trx, [{ code, name }], recordedAt);
    await insertPosting(trx, code, { stationCode, kind, from: postedOn }, recordedAt);
    if (hasStage) await insertMembershipEntry(trx, code, { stage, from: stageFrom ?? postedOn }, recordedAt);
    return { code };
  });
}
