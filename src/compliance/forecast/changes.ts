import { compareCodes } from '../../domain/compare-codes.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { StructureKind } from '../../domain/structure-kind.ts';
import { isSameOutlook, isSameRequirement, type Outlook, type Outlooks } from './outlook.ts';

/** How a station stands on a day and on the eve. */
export interface OutlookPair {
  readonly stationCode: string;
  /** Null: it does not count on the eve. */
  readonly before: Outlook | null;
  /** Null: it does not count on the day. */
  readonly after: Outlook | null;
}

/** A station that stands otherwise on a day than on the eve. */
export interface OutlookChange extends OutlookPair {
  readonly date: IsoDate;
  /** Where the joint plan alone has another form or group for it: the stations that moved the plan; else none. */
  readonly movers: readonly OutlookPair[];
}

/**
 * The stations that stand otherwise on a date than before it, sorted by code; whoever begins or ceases to count is
 * one. `moversOf` names the stations that the plan for a station sees otherwise than before.
 */
export function compareOutlooks(
  date: IsoDate,
  before: Outlooks,
  after: Outlooks,
  moversOf: (stationCode: string) => readonly string[],
): readonly OutlookChange[] {
  const pairOf = (stationCode: string): OutlookPair => ({
    stationCode,
    before: before.get(stationCode) ?? null,
    after: after.get(stationCode) ?? null,
  });
  const codes = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodes);
  return codes.flatMap((stationCode) => {
    if (isSameOutlook(before.get(stationCode), after.get(stationCode))) return [];
    const pair = pairOf(stationCode);
    return [{ ...pair, date, movers: isPlannedAnew(pair) ? moversOf(stationCode).map(pairOf) : [] }];
  });
}

/** What is required where there are too few full members for a branch: by the plan, unless it is registered already. */
const PLANNED_KINDS: readonly StructureKind[] = ['JOINT_BRANCH', 'AFFILIATION'];

/** Whether the same full members as before are to be grouped otherwise, or no longer, by the plan alone. */
function isPlannedAnew({ before, after }: OutlookPair): boolean {
  if (before === null || after === null || isSameRequirement(before.required, after.required)) return false;
  return (
    before.headcount.fullMembers === after.headcount.fullMembers &&
    [before, after].some(({ required }) => required?.registered === false && PLANNED_KINDS.includes(required.kind))
  );
}

export const FORECAST_BASES = ['CERTAIN', 'ASSUMED'] as const;
/** `CERTAIN`: follows from what is recorded, if nothing is recorded beside it. `ASSUMED`: assumes a normal course. */
export type ForecastBasis = (typeof FORECAST_BASES)[number];

/** A change, and what it rests on. */
export interface FoundedChange extends OutlookChange {
  readonly basis: ForecastBasis;
  /**
   * Whether it happens in a normal course. False: only if that course fails, such as a probation not ending on time.
   */
  readonly inNormalCourse: boolean;
}

/**
 * The changes of two courses as one list in the order of date and station: by what is recorded alone, and in a normal
 * course. What happens alike in both is there once, and certain; of two that differ the certain one comes first. So
 * the certain ones are the recorded course, and those in a normal course are that.
 */
export function joinCourses(
  recorded: readonly OutlookChange[],
  normal: readonly OutlookChange[],
): readonly FoundedChange[] {
  const normally = new Map(normal.map((change) => [keyOf(change), change]));
  const joined: FoundedChange[] = recorded.map((change) => {
    const other = normally.get(keyOf(change));
    const inNormalCourse = other !== undefined && isSameChange(change, other);
    if (inNormalCourse) normally.delete(keyOf(change));
    return { ...change, basis: 'CERTAIN', inNormalCourse };
  });
  for (const change of normally.values()) joined.push({ ...change, basis: 'ASSUMED', inNormalCourse: true });
  return joined.sort(compareChanges);
}

/** By date, then station code, then the certain one first. */
export function compareChanges(one: FoundedChange, other: FoundedChange): number {
  return (
    compareCodes(one.date, other.date) ||
    compareCodes(one.stationCode, other.stationCode) ||
    FORECAST_BASES.indexOf(one.basis) - FORECAST_BASES.indexOf(other.basis)
  );
}

function keyOf({ date, stationCode }: OutlookChange): string {
  return `${date} ${stationCode}`;
}

function isSameChange(one: OutlookChange, other: OutlookChange): boolean {
  return (
    isSameOutlook(one.before ?? undefined, other.before ?? undefined) &&
    isSameOutlook(one.after ?? undefined, other.after ?? undefined)
  );
}
