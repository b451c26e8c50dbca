import type { IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import { deleteWaiver, updateWaiver, waiversOf } from '../storage/waiver.ts';
import type { App } from './app.ts';
import { change } from './change.ts';
import type { WaiverChanged } from './grant-waiver.ts';
import { unknownWaiver } from './refusals.ts';
import { requireOne } from './require.ts';

export interface RevokeWaiverInput {
  readonly stationCode: string;
  readonly findingCode: FindingCode;
  /** The first day it holds no more. */
  readonly on: IsoDate;
}

/**
 * Ends a waiver on a day: the one that holds on it, else the next to come. On or before its first day the waiver is
 * removed, since no day of it is left.
 */
export async function revokeWaiver(
  app: App,
  { stationCode, findingCode, on }: RevokeWaiverInput,
): Promise<WaiverChanged> {
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    await requireOne(sight, 'station', stationCode, ['stationCode']);
    const lasting = (await waiversOf(trx, [stationCode])).filter(
      (recorded) => recorded.findingCode === findingCode && recorded.until > on,
    );
    const [waiver] = lasting;
    if (waiver === undefined) throw unknownWaiver(findingCode, on);
    await touch({ stations: [stationCode] });
    if (on <= waiver.from) {
      await deleteWaiver(trx, waiver);
      return { waiver };
    }
    // imported ones may overlap: what is revoked must not go on under another
    for (const begun of lasting.filter(({ from }) => from < on)) {
      await updateWaiver(trx, begun.from, { ...begun, until: on }, recordedAt);
    }
    return { waiver: { ...waiver, until: on } };
  });
}
