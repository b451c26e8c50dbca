import type { IsoDate } from '../domain/date.ts';
import { insertSecretary, secretariesOf, updateSecretary } from '../storage/secretary.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { conflict } from './refusals.ts';
import { requireOne } from './require.ts';
import { requireLife } from './require-life.ts';

export interface AppointSecretaryInput {
  readonly branchCode: string;
  readonly workerCode: string;
  readonly on: IsoDate;
}

/** Appoints the secretary of a branch without a committee from a day on; the one before ends that day. */
export async function appointSecretary(app: App, input: AppointSecretaryInput): Promise<Changed> {
  const { branchCode: code, workerCode, on } = input;
  return change(app, async ({ trx, recordedAt, touch }) => {
    requireLife(await requireOne(trx, 'branch', code, ['branchCode']), on, ['on']);
    await requireOne(trx, 'worker', workerCode, ['workerCode']);
    const recorded = (await secretariesOf(trx, [code])).get(code) ?? [];
    const later = recorded.find(({ from }) => from >= on);
    if (later !== undefined) {
      throw conflict(
        ['on'],
        `${later.workerCode} ${later.from}`,
        `已登记“${later.workerCode}”自 ${later.from} 起任书记；新的任命必须晚于该日期`,
        `"${later.workerCode}" is recorded as secretary from ${later.from}; appoint the next later than that`,
      );
    }
    await touch({ branches: [code] });
    for (const present of recorded.filter(({ until }) => until === undefined || until > on)) {
      await updateSecretary(trx, code, present, { ...present, until: on }, recordedAt);
    }
    await insertSecretary(trx, code, { workerCode, from: on }, recordedAt);
    return { code };
  });
}
