import type { IsoDate } from '../../domain/date.ts';
import { holdsOn } from '../../domain/period.ts';
import type { Text } from '../../domain/text.ts';
import type { Worker } from '../../domain/worker.ts';

export const ROSTER_CONFLICT_CODES = [
  'STATION_UNKNOWN',
  'STATION_AMBIGUOUS',
  'WORKER_UNKNOWN',
  'CODE_TAKEN',
  'WORKER_LEFT',
  'NAME_DIFFERS',
  'NAME_TWICE',
  'SEVERAL_OF_NAME',
  'SAME_NAME_HERE',
  'SAME_NAME_ELSEWHERE',
  'TWO_STATIONS',
  'WORKER_TWICE',
  'DATE_IN_FUTURE',
  'DATES_OUT_OF_ORDER',
  'POSTING_OVERLAPS',
  'STAGES_CONTRADICT',
  'STAGE_BACKWARDS',
  'STAGE_DAY_TAKEN',
  'RELATION_AMBIGUOUS',
] as const;
/** Why nothing of a row is recorded. */
export type RosterConflictCode = (typeof ROSTER_CONFLICT_CODES)[number];

/** Conflicts that end when somebody says who is meant. */
export const DOUBTS: readonly RosterConflictCode[] = [
  'NAME_DIFFERS',
  'NAME_TWICE',
  'SEVERAL_OF_NAME',
  'SAME_NAME_HERE',
  'SAME_NAME_ELSEWHERE',
  'TWO_STATIONS',
];

/** Somebody who may be meant. */
export interface RosterCandidate {
  readonly workerCode: string;
  readonly name: string;
  /** Where they are posted on the date. */
  readonly stationName: string | null;
}

export interface RosterConflict {
  readonly code: RosterConflictCode;
  /** Letters of the column, or what stands for it. */
  readonly column: string;
  /** What is wrong, and what to do. */
  readonly text: Text;
  /** The first of those who may be meant. */
  readonly candidates: readonly RosterCandidate[];
}

/** A conflict by its words. */
export function conflictAt(
  code: RosterConflictCode,
  column: string,
  chinese: string,
  english: string,
  candidates: readonly RosterCandidate[] = [],
): RosterConflict {
  const isDoubt = DOUBTS.includes(code);
  const text = isDoubt
    ? {
        'zh-CN': `${chinese}${listInChinese(candidates)}；请确认是已登记的哪一位，或者是新来的社工`,
        en: `${english}${listInEnglish(candidates)}; say which recorded worker it is, or that it is somebody new`,
      }
    : { 'zh-CN': chinese, en: english };
  return { code, column, text, candidates };
}

/** So many of those who may be meant are named. */
const MOST_CANDIDATES = 5;

/** The first of these workers, as candidates. */
export function asCandidates(
  workers: readonly Worker[],
  asOf: IsoDate,
  stationNames: ReadonlyMap<string, string>,
): readonly RosterCandidate[] {
  return workers.slice(0, MOST_CANDIDATES).map(({ code, name, postings }) => {
    const present = postings.find((posting) => holdsOn(posting, asOf));
    const stationName = present === undefined ? null : (stationNames.get(present.stationCode) ?? present.stationCode);
    return { workerCode: code, name, stationName };
  });
}

function listInChinese(candidates: readonly RosterCandidate[]): string {
  if (candidates.length === 0) return '';
  const named = candidates.map(
    ({ workerCode, name, stationName }) => `${name}（${workerCode}，${stationName ?? '目前无派驻'}）`,
  );
  return `：${named.join('、')}`;
}

function listInEnglish(candidates: readonly RosterCandidate[]): string {
  if (candidates.length === 0) return '';
  const named = candidates.map(
    ({ workerCode, name, stationName }) => `${name} (${workerCode}, ${stationName ?? 'posted nowhere'})`,
  );
  return `: ${named.join(', ')}`;
}
