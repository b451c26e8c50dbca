import { compareCodes } from '../../domain/compare-codes.ts';
import type { RosterRow } from '../../domain/roster.ts';
import type { Worker } from '../../domain/worker.ts';
import { giveWay } from '../../storage/give-way.ts';
import { isSameName, nameAsWritten } from './as-written.ts';
import type { RosterStation } from './find-station.ts';
import { MatchedPeople } from './matched-people.ts';
import type { RosterBasis } from './roster-basis.ts';
import { conflictAt, type RosterConflict, type RosterConflictCode } from './roster-conflict.ts';
import { isAbout, type RosterDecision, type RosterQuestion } from './roster-question.ts';

/** A row with the station and the person it is about, as far as there is no doubt. */
export interface MatchedRow {
  readonly row: RosterRow;
  readonly station: RosterStation | undefined;
  /** Absent: somebody new, unless there are conflicts. */
  readonly worker: Worker | undefined;
  /** Of somebody said to be new: others of the name at the station, for the same roster may have been taken in before. */
  readonly alike: readonly Worker[];
  readonly conflicts: readonly RosterConflict[];
}

type Draft = { -readonly [Part in keyof MatchedRow]: MatchedRow[Part] } & {
  readonly decision: RosterDecision | undefined;
  /** Whether the roster or somebody says who it is. */
  isSettled: boolean;
};

/**
 * Finds whom each row is about: by what somebody decided, by the code of the roster, else by the name among those posted
 * to its station. Where a name leaves a doubt, nobody is assumed.
 */
export async function matchRows(
  { rows, decisions, asOf }: RosterQuestion,
  basis: RosterBasis,
): Promise<readonly MatchedRow[]> {
  const people = new MatchedPeople(basis, asOf);
  const decided = Map.groupBy(decisions, ({ row }) => row);
  const drafts = rows.map((row, index): Draft => {
    const decision = decided.get(row.row)?.find((each) => isAbout(each, row));
    const found = basis.stationsOfRows[index] ?? [];
    const draft = { row, decision, worker: undefined, alike: [], isSettled: false };
    if (found.length === 1) return { ...draft, station: found[0], conflicts: [] };
    return { ...draft, station: undefined, conflicts: [refuseStation(row, found)] };
  });
  for (const draft of drafts) {
    settle(draft, people);
    await giveWay();
  }
  for (const { worker, station } of drafts) if (worker !== undefined) people.claim(worker, station);
  const open = drafts.filter(({ isSettled, station }) => !isSettled && station !== undefined);
  const absent = await findPresent(open, people);
  const alike = Map.groupBy(absent, ({ row }) => nameAsWritten(row.name.value));
  for (const draft of absent) {
    findElsewhere(draft, alike.get(nameAsWritten(draft.row.name.value)) ?? [], people);
    await giveWay();
  }
  for (const draft of drafts) {
    const isNew = draft.decision?.workerCode === null && draft.worker === undefined;
    if (isNew && draft.station !== undefined) draft.alike = people.presentUnclaimed(draft.row, draft.station);
  }
  refuseTwice(drafts);
  return drafts;
}

function settle(draft: Draft, people: MatchedPeople): void {
  const { row, decision } = draft;
  const code = decision?.workerCode ?? row.workerCode?.value;
  const known = code === undefined ? undefined : people.byCode(code);
  if (typeof decision?.workerCode === 'string' && known === undefined) {
    draft.isSettled = true;
    const { value, column } = { value: decision.workerCode, column: row.name.column };
    draft.conflicts = [
      ...draft.conflicts,
      conflictAt('WORKER_UNKNOWN', column, `没有编号为“${value}”的社工`, `There is no worker with the code "${value}"`),
    ];
  } else if (known !== undefined) {
    draft.isSettled = true;
    draft.worker = known;
    if (!isSameName(row.name.value, known.name) && typeof decision?.workerCode !== 'string') {
      refuse(
        draft,
        people,
        'NAME_DIFFERS',
        [known],
        [
          `编号“${known.code}”登记的姓名是“${known.name}”，与名册不同`,
          `The code "${known.code}" is recorded for "${known.name}", not for the name in the roster`,
        ],
      );
    }
  } else if (code !== undefined && people.isTaken(code)) {
    draft.isSettled = true;
    const { column } = row.workerCode ?? row.name;
    draft.conflicts = [
      ...draft.conflicts,
      conflictAt(
        'CODE_TAKEN',
        column,
        `编号“${code}”已被使用，请核对或者换一个`,
        `The code "${code}" is taken; check it or choose another`,
      ),
    ];
  } else if (decision?.workerCode === null) draft.isSettled = true;
}

/** Those of the name at the station. Answers the rows for which there is nobody. */
async function findPresent(open: readonly Draft[], people: MatchedPeople): Promise<readonly Draft[]> {
  const byName = Map.groupBy(
    open.filter(({ row }) => row.workerCode === undefined),
    ({ row, station }) => `${station?.code}\n${nameAsWritten(row.name.value)}`,
  );
  const absent = open.filter(({ row }) => row.workerCode !== undefined);
  for (const group of byName.values()) {
    await giveWay();
    for (const draft of group) {
      if (draft.station === undefined) continue;
      const present = people.presentUnclaimed(draft.row, draft.station);
      if (group.length > 1) {
        refuse(draft, people, 'NAME_TWICE', present, [
          `姓名“${draft.row.name.value}”在同一站出现 ${group.length} 次`,
          `The name "${draft.row.name.value}" stands ${group.length} times for one station`,
        ]);
      } else if (present.length > 1) {
        refuse(draft, people, 'SEVERAL_OF_NAME', present, [
          `该站有 ${present.length} 名社工叫“${draft.row.name.value}”`,
          `${present.length} workers of the station are called "${draft.row.name.value}"`,
        ]);
      } else if (present[0] !== undefined) {
        draft.worker = present[0];
        people.claim(present[0], draft.station);
      } else absent.push(draft);
    }
  }
  return absent;
}

/** Those of the name anywhere else: whoever is new must not be mistaken for them, nor recorded twice. */
function findElsewhere(draft: Draft, alike: readonly Draft[], people: MatchedPeople): void {
  const { row, station } = draft;
  const name = row.name.value;
  if (station !== undefined && people.hasLeft(row, station)) {
    const { column } = row.name;
    draft.conflicts = [
      ...draft.conflicts,
      conflictAt(
        'WORKER_LEFT',
        column,
        `名册日期在该站的“${name}”现已不在您的权限范围内，不能由您登记`,
        `"${name}", who was at the station on the date of the roster, is no longer yours to record`,
      ),
    ];
    return;
  }
  const hasCode = row.workerCode !== undefined;
  const others = people.named(name).filter((worker) => !hasCode || !people.isClaimed(worker));
  const claims = others.flatMap((worker) => people.stationOfClaim(worker) ?? []);
  if (claims.includes(station?.code ?? '')) {
    refuse(draft, people, 'NAME_TWICE', others, [
      `姓名“${name}”在同一站出现不止一次`,
      `The name "${name}" stands more than once for one station`,
    ]);
  } else if (claims.length > 0) refuseTwoStations(draft, people, others);
  else if (others.length > 0) {
    const isHere = station !== undefined && people.presentUnclaimed(row, station).length > 0;
    refuse(draft, people, isHere ? 'SAME_NAME_HERE' : 'SAME_NAME_ELSEWHERE', others, [
      `已登记有同名社工“${name}”${isHere ? '，编号不同' : ''}`,
      `A worker called "${name}" is recorded already${isHere ? ' under another code' : ''}`,
    ]);
  } else if (!hasCode) {
    const isTwice = alike.some((other) => other.station?.code !== station?.code);
    if (isTwice) refuseTwoStations(draft, people, []);
  }
}

function refuseTwoStations(draft: Draft, people: MatchedPeople, others: readonly Worker[]): void {
  const { value } = draft.row.name;
  refuse(draft, people, 'TWO_STATIONS', others, [
    `姓名“${value}”在名册中出现在不同的站`,
    `The roster has the name "${value}" at different stations`,
  ]);
}

/** So many rows are named of those about one person. */
const MOST_ROWS_NAMED = 5;

/** Somebody that two rows are about: neither is taken. */
function refuseTwice(drafts: readonly Draft[]): void {
  const groups = Map.groupBy(drafts, ({ worker, row, decision }) => {
    return worker?.code ?? (typeof decision?.workerCode === 'string' ? undefined : row.workerCode?.value);
  });
  for (const [code, group] of groups) {
    if (code === undefined || group.length === 1) continue;
    const rows = group.slice(0, MOST_ROWS_NAMED).map(({ row }) => row.row);
    const [inChinese, inEnglish] = [rows.join('、'), rows.join(', ')];
    for (const draft of group) {
      const column = (draft.row.workerCode ?? draft.row.name).column;
      const stations = new Set(group.map(({ station }) => station?.code));
      draft.conflicts = [
        ...draft.conflicts,
        conflictAt(
          'WORKER_TWICE',
          column,
          `社工“${code}”在名册中出现 ${group.length} 次（第 ${inChinese} 行${group.length > rows.length ? '等' : ''}）${stations.size > 1 ? '，所属站点不同' : ''}；请只保留一行`,
          `The worker "${code}" stands ${group.length} times in the roster (rows ${inEnglish}${group.length > rows.length ? ' and others' : ''})${stations.size > 1 ? ', at different stations' : ''}; keep one row`,
        ),
      ];
    }
  }
}

function refuse(
  draft: Draft,
  people: MatchedPeople,
  code: RosterConflictCode,
  others: readonly Worker[],
  [chinese, english]: readonly [string, string],
): void {
  const { column } = code === 'NAME_DIFFERS' ? draft.row.name : (draft.row.workerCode ?? draft.row.name);
  const candidates = people.asCandidates(others.toSorted((one, other) => compareCodes(one.code, other.code)));
  draft.conflicts = [...draft.conflicts, conflictAt(code, column, chinese, english, candidates)];
}

function refuseStation({ stationText, name, sheet }: RosterRow, found: readonly RosterStation[]): RosterConflict {
  const { column } = stationText ?? name;
  const text = stationText?.value ?? sheet;
  if (found.length === 0) {
    return conflictAt(
      'STATION_UNKNOWN',
      column,
      stationText === undefined ? '没有写所属站点' : `所属站点“${text}”不在本次导入的范围内；请写站点的名称或代码`,
      stationText === undefined
        ? 'No station is given'
        : `The station "${text}" is none of those this roster is for; write its name or code`,
    );
  }
  const codes = found.slice(0, 5).map((station) => `${station.name}（${station.code}）`);
  return conflictAt(
    'STATION_AMBIGUOUS',
    column,
    `所属站点“${text}”可以指 ${found.length} 个社工站：${codes.join('、')}；请写全称或代码`,
    `The station "${text}" can be any of ${found.length}: ${codes.join(', ')}; write the full name or the code`,
  );
}
