import { findOverlaps } from '../domain/check-periods.ts';
import type { IsoDate } from '../domain/date.ts';
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
    const { posting: present, all: postings, isKnown } = await requirePosting(sight, code, input.from);
    if (typeof input.stationCode === 'string') await requireOne(sight, 'station', input.stationCode, ['stationCode']);
    const posting: Posting = {
      stationCode: input.stationCode ?? present.stationCode,
      kind: input.kind ?? present.kind,
      from: input.newFrom ?? present.from,
      until: input.newUntil === undefined ? present.until : (input.newUntil ?? undefined),
    };
    const path = [typeof input.newFrom === 'string' ? 'newFrom' : 'newUntil'];
    checkOrder(posting.from, posting.until, path);
    const others = postings.filter((other) => other !== present);
    const clash = others[findOverlaps([...others, posting])[0]?.earlier ?? -1];
    if (clash !== undefined) {
      throw isKnown(clash)
        ? conflict(
            path,
            `${clash.stationCode} ${clash.from}`,
            `与该社工自 ${clash.from} 起在“${clash.stationCode}”的派驻重叠`,
            `This overlaps the worker's posting to "${clash.stationCode}" from ${clash.from}`,
          )
        : conflict(path, code, '与该社工另一次派驻重叠', 'This overlaps another posting of the worker');
    }
    await touch({ workers: [code] });
    await updatePosting(trx, code, present.from, posting, recordedAt);
    return { code };
  });
}
