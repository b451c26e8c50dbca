import type { IsoDate } from '../domain/date.ts';
import type { InputPath } from '../domain/errors.ts';
import { overlap } from '../domain/period.ts';
import type { Posting, PostingKind } from '../domain/worker.ts';
import { updatePosting } from '../storage/posting.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkOrder } from './check-input.ts';
import { conflict } from './refusals.ts';
import { requireOne } from './require.ts';
import { requirePosting } from './require-posting.ts';

/** The posting, by worker and recorded first day. Absent: as it is. `newUntil` null: still posted. */
export interface CorrectPostingInput {
  readonly workerCode: string;
  readonly from: IsoDate;
  readonly newFrom?: IsoDate | null | undefined;
  readonly newUntil?: IsoDate | null | undefined;
  readonly kind?: PostingKind | null | undefined;
  readonly stationCode?: string | null | undefined;
}

/** Corrects a posting that was recorded wrongly. */
export async function correctPosting(app: App, input: CorrectPostingInput): Promise<Changed> {
  const { workerCode: code } = input;
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const { posting: present, others } = await requirePosting(sight, code, input.from);
    if (typeof input.stationCode === 'string') await requireOne(sight, 'station', input.stationCode, ['stationCode']);
    const posting: Posting = {
      stationCode: input.stationCode ?? present.stationCode,
      kind: input.kind ?? present.kind,
      from: input.newFrom ?? present.from,
      until: input.newUntil === undefined ? present.until : (input.newUntil ?? undefined),
    };
    const path = [typeof input.newFrom === 'string' ? 'newFrom' : 'newUntil'];
    checkOrder(posting.from, posting.until, path);
    const clash = others.find(({ days }) => overlap(days, posting));
    if (clash !== undefined) throw refuseClash(clash.known, code, path);
    await touch({ workers: [code] });
    await updatePosting(trx, code, present.from, posting, recordedAt);
    return { code };
  });
}

/** Of a posting that the asker may not know of, no more is said than that it is in the way. */
function refuseClash(known: Posting | null, workerCode: string, path: InputPath) {
  if (known === null) {
    return conflict(
      path,
      workerCode,
      '与该社工另一次派驻重叠，或者颠倒了先后',
      'This overlaps another posting of the worker, or comes to its other side',
    );
  }
  return conflict(
    path,
    `${known.stationCode} ${known.from}`,
    `与该社工自 ${known.from} 起在“${known.stationCode}”的派驻重叠`,
    `This overlaps the worker's posting to "${known.stationCode}" from ${known.from}`,
  );
}
