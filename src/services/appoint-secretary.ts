import type { Secretary } from '../domain/branch.ts';
import type { IsoDate } from '../domain/date.ts';
import { insertSecretary, secretariesOf, updateSecretary } from '../storage/secretary.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { conflict } from './refusals.ts';
import { findSeen, requireOne } from './require.ts';
import { requireLife } from './require-life.ts';

export interface AppointSecretaryInput {
  readonly branchCode: string;
  readonly workerCode: string;
  readonly on: IsoDate;
}

/** Appoints the secretary of a branch without a committee from a day on; the one before ends that day. */
export async function appointSecretary(app: App, input: AppointSecretaryInput): Promise<Changed> {
  const { branchCode: code, workerCode, on } = input;
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    requireLife(await requireOne(sight, 'branch', code, ['branchCode']), on, ['on']);
    await requireOne(sight, 'worker', workerCode, ['workerCode']);
    const recorded = (await secretariesOf(trx, [code])).get(code) ?? [];
    const later = recorded.find(({ from }) => from >= on);
    if (later !== undefined) throw refuseEarlier(later, await findSeen(sight, 'worker', [later.workerCode]));
    await touch({ branches: [code] });
    for (const present of recorded.filter(({ until }) => until === undefined || until > on)) {
      await updateSecretary(trx, code, present, { ...present, until: on }, recordedAt);
    }
    await insertSecretary(trx, code, { workerCode, from: on }, recordedAt);
    return { code };
  });
}

/** Who it is, is only said where the asker may know. */
function refuseEarlier({ workerCode, from }: Secretary, seen: ReadonlyMap<string, unknown>) {
  const [chinese, english] = seen.has(workerCode) ? [`“${workerCode}”`, `"${workerCode}"`] : ['其他社工', 'Somebody'];
  return conflict(
    ['on'],
    seen.has(workerCode) ? `${workerCode} ${from}` : from,
    `已登记${chinese}自 ${from} 起任书记；新的任命必须晚于该日期`,
    `${english} is recorded as secretary from ${from}; appoint the next later than that`,
  );
}
