import type { IsoDate } from '../../domain/date.ts';
import { STAGE_LABELS } from '../../domain/labels.ts';
import { isMember, latestOn, type MembershipEntry, type MembershipStage } from '../../domain/membership.ts';
import type { RosterDate, RosterRow } from '../../domain/roster.ts';
import { checkStages, type DatedStage, STAGES_IN_ORDER } from './check-stages.ts';
import { assumedDay, assumedFrom, type PartDiff, type RosterChange, sayEntry } from './roster-change.ts';
import { conflictAt, type RosterConflict } from './roster-conflict.ts';
import { isSameDay } from './same-day.ts';

type Diff = PartDiff<readonly MembershipEntry[]>;

/** Which column dates which stage: 入党时间 is the first day on probation, 转正时间 that of full membership. */
const DATES = {
  APPLICANT: 'applicantFrom',
  ACTIVIST: 'activistFrom',
  DEVELOPMENT_TARGET: 'developmentTargetFrom',
  PROBATIONARY: 'joinedOn',
  FULL: 'fullOn',
} as const;

/**
 * What a row makes of the stages of a worker. Dated stages are added, or take the place of the same stage on another day;
 * the present stage without a date of its own holds from the date of the roster on. 群众 says nothing of who is on the way.
 */
export function diffStages(row: RosterRow, entries: readonly MembershipEntry[], asOf: IsoDate): Diff {
  const said = STAGES_IN_ORDER.flatMap((stage): DatedStage[] => {
    const date: RosterDate | undefined = row[DATES[stage]];
    return date === undefined ? [] : [{ stage, date }];
  });
  if (isRecorded(row, said, entries, asOf)) return { part: entries, changes: [], conflicts: [] };
  const faults = checkStages(said, row.stage, asOf);
  if (faults.length > 0) return { part: entries, changes: [], conflicts: faults };
  const dated = mergeDates(said, entries);
  const present = addPresent(row, dated.part, asOf);
  return {
    part: present.part,
    changes: [...dated.changes, ...present.changes],
    conflicts: [...dated.conflicts, ...present.conflicts, ...refuseReturn(said, entries, present.part)],
  };
}

/** Whether a row repeats what is recorded: then it contradicts nothing, however odd the record is. */
function isRecorded(
  { stage }: RosterRow,
  said: readonly DatedStage[],
  entries: readonly MembershipEntry[],
  asOf: IsoDate,
): boolean {
  if (stage !== undefined && stage.value !== latestOn(entries, asOf)?.stage) return false;
  return said.every(({ stage: each, date }) => {
    return isSameDay(date, entries.find((entry) => entry.stage === each)?.from);
  });
}

function mergeDates(said: readonly DatedStage[], entries: readonly MembershipEntry[]): Diff {
  const moves = said.flatMap(({ stage, date }) => {
    const known = entries.find((entry) => entry.stage === stage);
    return known !== undefined && isSameDay(date, known.from) ? [] : [{ stage, date, known }];
  });
  const staying = entries.filter((entry) => !moves.some(({ known }) => known === entry));
  const taken = new Map(staying.map((entry) => [entry.from, entry]));
  const changes: RosterChange[] = [];
  const conflicts: RosterConflict[] = [];
  for (const { stage, date, known } of moves) {
    const entry = { stage, from: date.value };
    const other = taken.get(entry.from);
    if (other !== undefined) conflicts.push(refuseDay(entry, other, date.column));
    taken.set(entry.from, entry);
    const before = known === undefined ? null : sayEntry(known);
    changes.push({ field: 'STAGE', column: date.column, before, after: sayEntry(entry), assumed: assumedDay(date) });
  }
  return { part: inOrder([...taken.values()]), changes, conflicts };
}

function addPresent({ stage: cell }: RosterRow, entries: readonly MembershipEntry[], asOf: IsoDate): Diff {
  const present = latestOn(entries, asOf);
  const said = cell?.value;
  const nothing: Diff = { part: entries, changes: [], conflicts: [] };
  if (cell === undefined || said === undefined || said === present?.stage) return nothing;
  if (said === 'NONE') {
    return isMember(present?.stage) ? refuseBackwards('群众', 'no member', present, cell.column, entries) : nothing;
  }
  if (present !== undefined && !mayFollow(present.stage, said)) {
    return refuseBackwards(STAGE_LABELS[said]['zh-CN'], STAGE_LABELS[said].en, present, cell.column, entries);
  }
  const entry = { stage: said, from: asOf };
  if (present?.from === asOf) {
    return { part: entries, changes: [], conflicts: [refuseDay(entry, present, cell.column)] };
  }
  return {
    part: inOrder([...entries, entry]),
    changes: [
      {
        field: 'STAGE',
        column: cell.column,
        before: present === undefined ? null : sayEntry(present),
        after: sayEntry(entry),
        assumed: assumedFrom(asOf),
      },
    ],
    conflicts: [],
  };
}

function refuseBackwards(
  chinese: string,
  english: string,
  present: MembershipEntry | undefined,
  column: string,
  entries: readonly MembershipEntry[],
): Diff {
  const recorded = present === undefined ? undefined : sayEntry(present);
  const conflict = conflictAt(
    'STAGE_BACKWARDS',
    column,
    `名册写“${chinese}”，而已登记为${recorded?.['zh-CN']}：发展阶段不能由名册倒退；确有其事的，请单独登记`,
    `The roster says "${english}", but recorded is ${recorded?.en}: a roster takes no stage back; record it by itself if it is so`,
  );
  return { part: entries, changes: [], conflicts: [conflict] };
}

/** Dates that put a stage before one that comes earlier on the way, where the record had no such thing. */
function refuseReturn(
  said: readonly DatedStage[],
  before: readonly MembershipEntry[],
  after: readonly MembershipEntry[],
): readonly RosterConflict[] {
  const had = new Set(findReturns(before).map(([one, other]) => `${one.stage} ${other.stage}`));
  return findReturns(after).flatMap(([one, other]) => {
    const cause = said.find(({ stage }) => stage === other.stage) ?? said.find(({ stage }) => stage === one.stage);
    if (cause === undefined || had.has(`${one.stage} ${other.stage}`)) return [];
    return conflictAt(
      'STAGE_BACKWARDS',
      cause.date.column,
      `${sayEntry(other)['zh-CN']}，却在${sayEntry(one)['zh-CN']}之后：与已登记的发展阶段顺序相反`,
      `${sayEntry(other).en} would follow ${sayEntry(one).en}: that is the wrong way round`,
    );
  });
}

function findReturns(entries: readonly MembershipEntry[]) {
  return entries.flatMap((entry, index) => {
    const next = entries[index + 1];
    return next !== undefined && rankOf(next.stage) < rankOf(entry.stage) ? [[entry, next] as const] : [];
  });
}

/** Whether a roster can tell of a stage that another is over: it leads on, or out. */
function mayFollow(present: MembershipStage, next: MembershipStage): boolean {
  if (rankOf(next) === -1) return rankOf(present) !== -1;
  return rankOf(present) !== -1 && rankOf(present) < rankOf(next);
}

/** -1: none of the way into the party. */
function rankOf(stage: MembershipStage): number {
  return (STAGES_IN_ORDER as readonly MembershipStage[]).indexOf(stage);
}

function refuseDay(entry: MembershipEntry, other: MembershipEntry, column: string): RosterConflict {
  return conflictAt(
    'STAGE_DAY_TAKEN',
    column,
    `${sayEntry(entry)['zh-CN']}，而同一天已有“${STAGE_LABELS[other.stage]['zh-CN']}”：同一天只能有一个发展阶段`,
    `${sayEntry(entry).en}, but on that day there is "${STAGE_LABELS[other.stage].en}" already: there is one stage a day`,
  );
}

function inOrder(entries: readonly MembershipEntry[]): readonly MembershipEntry[] {
  return entries.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}
