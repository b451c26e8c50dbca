import { compareCodes } from '../../domain/compare-codes.ts';
import type { IsoDate } from '../../domain/date.ts';
import { holdsOn } from '../../domain/period.ts';
import type { Worker } from '../../domain/worker.ts';
import { giveWay } from '../../storage/give-way.ts';
import { nameAsWritten } from './as-written.ts';
import { branchFinder } from './diff-relation.ts';
import { type DiffContext, diffWorker, type WorkerDiff } from './diff-worker.ts';
import type { RosterStation } from './find-station.ts';
import { type MatchedRow, matchRows } from './match-rows.ts';
import { codeGiver } from './new-codes.ts';
import type { RosterBasis } from './roster-basis.ts';
import { plain, type RosterChange } from './roster-change.ts';
import type { RosterConflict } from './roster-conflict.ts';
import type { RosterQuestion } from './roster-question.ts';

export const ROSTER_ENTRY_KINDS = ['NEW', 'CHANGED', 'MOVED', 'UNCHANGED', 'CONFLICT'] as const;
export type RosterEntryKind = (typeof ROSTER_ENTRY_KINDS)[number];

/** What one row of a roster would bring about. */
export interface RosterEntry {
  readonly kind: RosterEntryKind;
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly station: RosterStation | null;
  /** Of somebody new, the code they will be given; null: it is not known who it is. */
  readonly workerCode: string | null;
  /** None where there are conflicts. */
  readonly changes: readonly RosterChange[];
  readonly conflicts: readonly RosterConflict[];
}

/** Somebody posted to a station of the roster who is missing in it. */
export interface RosterLeaver {
  readonly workerCode: string;
  readonly name: string;
  readonly station: RosterStation;
  readonly postedFrom: IsoDate;
  /** The first day they are no longer posted; null: nothing is changed, or the posting begins only then. */
  readonly endsOn: IsoDate | null;
}

/** All that a roster would bring about. */
export interface RosterDiff {
  /** In the order of the rows. */
  readonly entries: readonly RosterEntry[];
  /** By station and code. */
  readonly left: readonly RosterLeaver[];
  /** Everybody anything changes for, as they will stand. */
  readonly workers: readonly Worker[];
}

/** Compares a roster with what is recorded: the same for the same facts, whenever it is asked. */
export async function diffRoster(question: RosterQuestion, basis: RosterBasis): Promise<RosterDiff> {
  const { asOf, rows } = question;
  const matched = await matchRows(question, basis);
  const stationName = (code: string) => basis.stations.get(code)?.name ?? basis.stationNames.get(code) ?? code;
  const branchNames = new Map(basis.branches.map(({ code, name }) => [code, name]));
  const context: DiffContext = {
    asOf,
    findBranches: branchFinder(basis.branches, asOf),
    stationName,
    branchName: (code) => branchNames.get(code) ?? code,
  };
  const giveCode = codeGiver([...basis.usedCodes, ...rows.flatMap(({ workerCode }) => workerCode?.value ?? [])]);
  const workers: Worker[] = [];
  const takenIn = new Set<string>();
  const entries: RosterEntry[] = [];
  for (const each of matched) {
    const before = each.worker ?? findTakenIn(each, takenIn, context);
    const { entry, after } = diffRow(each, before, giveCode, context);
    if (after !== undefined) workers.push(after);
    entries.push(entry);
    await giveWay();
  }
  const left = findLeft(question, basis, matched, entries);
  for (const { workerCode, endsOn } of left) {
    const worker = basis.workers.get(workerCode);
    if (endsOn !== null && worker !== undefined) workers.push(endPosting(worker, asOf));
  }
  return { entries, left, workers };
}

function diffRow(
  matched: MatchedRow,
  worker: Worker | undefined,
  giveCode: (stationCode: string) => string,
  context: DiffContext,
): { readonly entry: RosterEntry; readonly after?: Worker } {
  const { row, station, conflicts } = matched;
  const base = { sheet: row.sheet, row: row.row, name: row.name.value, station: station ?? null };
  const refused = (found: readonly RosterConflict[], workerCode: string | null) => ({
    entry: { ...base, kind: 'CONFLICT' as const, workerCode, changes: [], conflicts: found },
  });
  if (station === undefined || conflicts.length > 0) return refused(conflicts, worker?.code ?? null);
  if (worker !== undefined) {
    const diff = diffWorker(row, worker, station, context);
    if (diff.conflicts.length > 0) return refused(diff.conflicts, worker.code);
    const entry = { ...base, kind: kindOf(diff), workerCode: worker.code, changes: diff.changes, conflicts: [] };
    return diff.changes.length === 0 ? { entry } : { entry, after: diff.after };
  }
  const blank = { code: '', name: '', postings: [], membership: [], relations: [] };
  const diff = diffWorker(row, blank, station, context);
  if (diff.conflicts.length > 0) return refused(diff.conflicts, null);
  const code = row.workerCode?.value ?? giveCode(station.code);
  const changes = [describeCode(matched, code), ...diff.changes.filter(({ field }) => field !== 'NAME')];
  return {
    entry: { ...base, kind: 'NEW', workerCode: code, changes, conflicts: [] },
    after: { ...diff.after, code },
  };
}

function kindOf({ changes, isMove }: WorkerDiff): RosterEntryKind {
  if (isMove) return 'MOVED';
  return changes.length === 0 ? 'UNCHANGED' : 'CHANGED';
}

/** Somebody said to be new of whom all is recorded that the row says: this roster was taken in before. */
function findTakenIn(
  { row, station, alike, conflicts }: MatchedRow,
  takenIn: Set<string>,
  context: DiffContext,
): Worker | undefined {
  if (station === undefined || conflicts.length > 0) return undefined;
  const found = alike.find((worker) => {
    if (takenIn.has(worker.code)) return false;
    const diff = diffWorker(row, worker, station, context);
    return diff.changes.length + diff.conflicts.length === 0;
  });
  if (found !== undefined) takenIn.add(found.code);
  return found;
}

function describeCode({ row }: MatchedRow, code: string): RosterChange {
  const assumed = { 'zh-CN': '名册没有写编号，按站点顺序编号', en: 'the roster gives no code, so the next free one' };
  const given = row.workerCode;
  return {
    field: 'CODE',
    column: given?.column ?? null,
    before: null,
    after: plain(code),
    assumed: given === undefined ? assumed : null,
  };
}

function findLeft(
  { asOf, endsMissing }: RosterQuestion,
  { stations, workers }: RosterBasis,
  matched: readonly MatchedRow[],
  entries: readonly RosterEntry[],
): readonly RosterLeaver[] {
  const present = new Set(entries.flatMap(({ workerCode }) => workerCode ?? []));
  // whoever a doubtful row may be about is not missing
  const named = new Set(
    matched.filter(({ conflicts }) => conflicts.length > 0).map(({ row }) => nameAsWritten(row.name.value)),
  );
  const left = workers.values().flatMap((worker): readonly RosterLeaver[] => {
    const posting = worker.postings.find((each) => holdsOn(each, asOf));
    const station = posting === undefined ? undefined : stations.get(posting.stationCode);
    if (posting === undefined || station === undefined) return [];
    if (present.has(worker.code) || named.has(nameAsWritten(worker.name))) return [];
    const endsOn = endsMissing && posting.from < asOf ? asOf : null;
    return [{ workerCode: worker.code, name: worker.name, station, postedFrom: posting.from, endsOn }];
  });
  return [...left].sort(
    (one, other) =>
      compareCodes(one.station.code, other.station.code) || compareCodes(one.workerCode, other.workerCode),
  );
}

function endPosting(worker: Worker, on: IsoDate): Worker {
  return {
    ...worker,
    postings: worker.postings.map((posting) => (holdsOn(posting, on) ? { ...posting, until: on } : posting)),
  };
}
