import { findOverlaps } from '../../domain/check-periods.ts';
import type { IsoDate } from '../../domain/date.ts';
import { holdsOn } from '../../domain/period.ts';
import type { RosterRow } from '../../domain/roster.ts';
import type { Text } from '../../domain/text.ts';
import type { Posting } from '../../domain/worker.ts';
import type { RosterStation } from './find-station.ts';
import { assumedDay, assumedFrom, joinAssumed, type PartDiff, sayPosting } from './roster-change.ts';
import { conflictAt, type RosterConflict } from './roster-conflict.ts';
import { isSameDay } from './same-day.ts';

/** The postings after a row, and whether the worker comes from another station. */
export interface PostingDiff extends PartDiff<readonly Posting[]> {
  readonly isMove: boolean;
}

interface Context {
  readonly station: RosterStation;
  readonly asOf: IsoDate;
  readonly nameOf: (stationCode: string) => string;
}

/**
 * What a row makes of the postings of a worker: the one at its station is corrected, or begins; that at another station
 * ends on the day on which it begins. 离站时间 is the first day they are no longer there.
 */
export function diffPosting(row: RosterRow, postings: readonly Posting[], context: Context): PostingDiff {
  const { station, asOf } = context;
  const until = row.postedUntil ?? row.leftOn;
  const here = postings.find(
    (posting) =>
      posting.stationCode === station.code &&
      (holdsOn(posting, asOf) || (until !== undefined && isSameDay(until, posting.until))),
  );
  const diff = here === undefined ? begin(row, postings, context) : correct(row, here, postings, context);
  const conflicts = [...refuseFuture(row, asOf), ...refuseContradictions(row, diff, context)];
  return { ...diff, conflicts };
}

type Unchecked = Omit<PostingDiff, 'conflicts'> & { readonly posting: Posting };

function correct(row: RosterRow, here: Posting, postings: readonly Posting[], { nameOf }: Context): Unchecked {
  const { postedFrom, postingKind } = row;
  const until = row.postedUntil ?? row.leftOn;
  const posting: Posting = {
    ...here,
    kind: postingKind?.value ?? here.kind,
    from: postedFrom === undefined || isSameDay(postedFrom, here.from) ? here.from : postedFrom.value,
    until: until === undefined || isSameDay(until, here.until) ? here.until : until.value,
  };
  const isSame = posting.kind === here.kind && posting.from === here.from && posting.until === here.until;
  if (isSame) return { part: postings, changes: [], isMove: false, posting: here };
  const cell = posting.from !== here.from ? postedFrom : posting.until !== here.until ? until : postingKind;
  const name = nameOf(here.stationCode);
  return {
    part: postings.map((each) => (each === here ? posting : each)),
    changes: [
      {
        field: 'POSTING',
        column: cell?.column ?? null,
        before: sayPosting(here, name),
        after: sayPosting(posting, name),
        assumed: cell === undefined || !('precision' in cell) ? null : assumedDay(cell),
      },
    ],
    isMove: false,
    posting,
  };
}

function begin(row: RosterRow, postings: readonly Posting[], { station, asOf, nameOf }: Context): Unchecked {
  const { postedFrom, postingKind } = row;
  const until = (row.postedUntil ?? row.leftOn)?.value;
  const posting: Posting = {
    stationCode: station.code,
    kind: postingKind?.value ?? 'RESIDENT',
    from: postedFrom?.value ?? asOf,
    until,
  };
  const isPast = until !== undefined && until <= asOf;
  const left = isPast ? undefined : postings.find((each) => holdsOn(each, asOf) && each.from < posting.from);
  const others = postings.map((each) => (each === left ? { ...each, until: posting.from } : each));
  return {
    part: [...others, posting].sort((one, other) => (one.from < other.from ? -1 : 1)),
    changes: [
      {
        field: 'POSTING',
        column: (postedFrom ?? row.stationText ?? row.name).column,
        before: left === undefined ? null : sayPosting(left, nameOf(left.stationCode)),
        after: sayPosting(posting, station.name),
        assumed: sayAssumed(row, asOf),
      },
    ],
    isMove: left !== undefined,
    posting,
  };
}

function sayAssumed({ postedFrom, postingKind }: RosterRow, asOf: IsoDate): Text | null {
  return joinAssumed(
    postedFrom === undefined ? assumedFrom(asOf) : assumedDay(postedFrom),
    postingKind === undefined ? RESIDENT_ASSUMED : null,
  );
}

const RESIDENT_ASSUMED: Text = {
  'zh-CN': '名册没有写驻站或外派，按驻站记录',
  en: 'the roster says neither resident nor dispatched, so resident',
};

function refuseFuture({ postedFrom }: RosterRow, asOf: IsoDate): readonly RosterConflict[] {
  if (postedFrom === undefined || postedFrom.value <= asOf) return [];
  return [
    conflictAt(
      'DATE_IN_FUTURE',
      postedFrom.column,
      `派驻时间 ${postedFrom.value} 晚于 ${asOf}`,
      `The first day at the station, ${postedFrom.value}, is later than ${asOf}`,
    ),
  ];
}

function refuseContradictions(
  row: RosterRow,
  { part, changes, posting }: Unchecked,
  { nameOf }: Context,
): readonly RosterConflict[] {
  if (changes.length === 0) return [];
  const { from, until } = posting;
  const begins = row.postedFrom ?? row.stationText ?? row.name;
  const ends = row.postedUntil ?? row.leftOn ?? begins;
  if (until !== undefined && until <= from) {
    return [
      conflictAt(
        'DATES_OUT_OF_ORDER',
        ends.column,
        `离站时间 ${until} 应晚于派驻时间 ${from}${row.postedFrom === undefined ? '（名册没有写派驻时间）' : ''}`,
        `The end, ${until}, must be later than the first day at the station, ${from}`,
      ),
    ];
  }
  const others = part.filter((each) => each !== posting);
  const clash = others[findOverlaps([...others, posting])[0]?.earlier ?? -1];
  if (clash === undefined) return [];
  return [
    conflictAt(
      'POSTING_OVERLAPS',
      begins.column,
      `${from} 起的派驻与已登记的派驻（${sayPosting(clash, nameOf(clash.stationCode))['zh-CN']}）重叠；请核对派驻时间，或者先更正已登记的派驻`,
      `The posting from ${from} overlaps the one recorded (${sayPosting(clash, nameOf(clash.stationCode)).en}); check the date, or correct the recorded posting first`,
    ),
  ];
}
