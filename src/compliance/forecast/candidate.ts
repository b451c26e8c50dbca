import { addDays, addMonths, type IsoDate, LAST_DATE } from '../../domain/date.ts';
import { latestOn, type MembershipEntry, type MembershipStage } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { Posting, WorkerHistory } from '../../domain/worker.ts';
import { probationOn } from '../worker-history.ts';

/** 发展党员工作细则: an activist is trained for at least a year before becoming a development target. */
const ACTIVIST_MONTHS = 12;
/** Nobody is admitted who leaves the unit within three months. */
const LEAVING_MONTHS = 3;

export const CANDIDATE_STAGES = ['PROBATIONARY', 'DEVELOPMENT_TARGET', 'ACTIVIST', 'APPLICANT'] as const;
/** The stages on the way to full membership, the nearest first. */
export type CandidateStage = (typeof CANDIDATE_STAGES)[number];

export const CANDIDATE_OBSTACLES = ['STEPS_BACK', 'LEAVES_BEFORE_ADMISSION', 'LEAVES_BEFORE_FULL_MEMBERSHIP'] as const;
/**
 * Why there is no such day: a step back is recorded ahead, such as the end of the membership; or the posting ends too
 * early: within three months of the earliest admission, or before full membership.
 */
export type CandidateObstacle = (typeof CANDIDATE_OBSTACLES)[number];

/** A worker on the way to full membership, as of a date. */
export interface Candidate {
  readonly workerCode: string;
  readonly stage: CandidateStage;
  /** The first day at that stage; of an extended probation, of the extension. */
  readonly since: IsoDate;
  /** A probation that was extended once. */
  readonly isExtended: boolean;
  readonly nextStage: MembershipStage;
  /**
   * The first day on which the next stage is lawful; in the past: it could have been taken since, or should have been.
   */
  readonly nextStageFrom: IsoDate;
  /** The probation is over and nobody has decided. */
  readonly isOverdue: boolean;
  /** The day on which the stay at the station ends; null: no end is recorded. */
  readonly leavesOn: IsoDate | null;
  /** Within three months of the date. */
  readonly leavesSoon: boolean;
  /**
   * The first day on which the worker can lawfully be a full member at this station, or will be, as recorded; null:
   * see `obstacle`.
   */
  readonly fullMemberFrom: IsoDate | null;
  readonly obstacle: CandidateObstacle | null;
}

/**
 * How near a worker posted to a station is to full membership on a date; undefined: not on the way (rules, section 7).
 * An activist of a year may become a development target, who may be admitted at once, to be a full member a year
 * later: 24 months from activist to full member at the least. An applicant counts as if made an activist on the date.
 * Stages recorded ahead take place as recorded: a probation to be extended is counted from the extension, and after a
 * step back only an admission recorded leads to full membership. Nobody is admitted whose stay ends within three months.
 * What is recorded of the days after the stay is no matter of this station.
 * Boundary: an activist since 2026-01-01 is a full member on 2028-01-01 at the earliest; not if the stay ends on
 * 2027-04-01, for admission on 2027-01-01 is within three months of it.
 */
export function assessCandidate(
  history: WorkerHistory,
  posting: Posting,
  date: IsoDate,
  probationMonths: number,
): Candidate | undefined {
  const leavesOn = stayEnd(history, posting);
  const worker = whileHere(history, leavesOn);
  const held = latestOn(worker.membership, date)?.stage;
  const stage = CANDIDATE_STAGES.find((known) => known === held);
  if (stage === undefined) return undefined;
  const probation = stage === 'PROBATIONARY' ? probationOn(worker, date) : undefined;
  const isOverdue = probation !== undefined && addMonths(probation.since, probationMonths) < date;
  const recorded = firstAhead(worker, 'FULL', date)?.from;
  const last = latestOn(worker.membership, recorded === undefined ? LAST_DATE : addDays(recorded, -1));
  const admission = probation?.since ?? admissionFrom(worker, stage, date);
  const counted = last?.stage === 'PROBATIONARY' ? probationOn(worker, last.from).since : admission;
  const probationEnd = addMonths(counted, probationMonths);
  const lawful = later(probationEnd, date);
  const obstacle =
    recorded === undefined && last?.stage !== 'PROBATIONARY' && stepsBack(worker, stage, date)
      ? 'STEPS_BACK'
      : findObstacle(leavesOn, probation === undefined ? admission : undefined, recorded ?? lawful);
  return {
    workerCode: worker.code,
    stage,
    since: probation?.since ?? stageBegin(worker, date),
    isExtended: probation?.isExtended === true,
    ...nextStep(worker, stage, date, isOverdue ? addMonths(admission, probationMonths) : probationEnd),
    isOverdue,
    leavesOn,
    leavesSoon: leavesOn !== null && leavesOn <= addMonths(date, LEAVING_MONTHS),
    fullMemberFrom: obstacle === null ? (recorded ?? lawful) : null,
    obstacle,
  };
}

/** The next stage, and the first day on which it is lawful. */
function nextStep(
  worker: WorkerHistory,
  stage: CandidateStage,
  date: IsoDate,
  probationEnd: IsoDate,
): Pick<Candidate, 'nextStage' | 'nextStageFrom'> {
  switch (stage) {
    case 'PROBATIONARY':
      return { nextStage: 'FULL', nextStageFrom: probationEnd };
    case 'DEVELOPMENT_TARGET':
      return { nextStage: 'PROBATIONARY', nextStageFrom: later(targetFrom(worker, date), stageBegin(worker, date)) };
    case 'ACTIVIST':
      return { nextStage: 'DEVELOPMENT_TARGET', nextStageFrom: targetFrom(worker, date) };
    case 'APPLICANT':
      return { nextStage: 'ACTIVIST', nextStageFrom: date };
  }
}

/** The first day on or after the date on which the worker can be admitted to probation, or is, as recorded. */
function admissionFrom(worker: WorkerHistory, stage: CandidateStage, date: IsoDate): IsoDate {
  const recorded = firstAhead(worker, 'PROBATIONARY', date);
  if (recorded !== undefined) return recorded.from;
  const target = firstAhead(worker, 'DEVELOPMENT_TARGET', date)?.from ?? date;
  if (stage !== 'APPLICANT') return later(targetFrom(worker, date), target);
  const activist = firstAhead(worker, 'ACTIVIST', date)?.from ?? date;
  return later(addMonths(activist, ACTIVIST_MONTHS), target);
}

/**
 * The first day on which a development target is lawful: a year after becoming an activist; the record's own where it
 * tells of no activist.
 */
function targetFrom(worker: WorkerHistory, date: IsoDate): IsoDate {
  const way = stagesUntil(worker, date, ['ACTIVIST', 'DEVELOPMENT_TARGET']);
  const activist = way.findLast(({ stage }) => stage === 'ACTIVIST');
  return activist === undefined ? stageBegin(worker, date) : addMonths(activist.from, ACTIVIST_MONTHS);
}

function findObstacle(
  leavesOn: IsoDate | null,
  admission: IsoDate | undefined,
  fullMemberFrom: IsoDate,
): CandidateObstacle | null {
  if (leavesOn === null) return null;
  if (admission !== undefined && leavesOn <= addMonths(admission, LEAVING_MONTHS)) return 'LEAVES_BEFORE_ADMISSION';
  return leavesOn <= fullMemberFrom ? 'LEAVES_BEFORE_FULL_MEMBERSHIP' : null;
}

/** The first day of the stage held on the date; entries of the same stage that follow each other are one. */
function stageBegin(worker: WorkerHistory, date: IsoDate): IsoDate {
  const held = latestOn(worker.membership, date)?.stage;
  return stagesUntil(worker, date, held === undefined ? [] : [held]).at(-1)?.from ?? date;
}

/** The entries up to a date as far back as they are of these stages, the latest first. */
function stagesUntil({ membership }: WorkerHistory, date: IsoDate, stages: readonly MembershipStage[]) {
  const past = membership.filter(({ from }) => from <= date).sort((one, other) => (one.from < other.from ? 1 : -1));
  const other = past.findIndex(({ stage }) => !stages.includes(stage));
  return other === -1 ? past : past.slice(0, other);
}

/** Whether a stage is recorded ahead that is none on the way, or lies further from full membership than that reached. */
function stepsBack({ membership }: WorkerHistory, reached: CandidateStage, date: IsoDate): boolean {
  const onward: readonly MembershipStage[] = CANDIDATE_STAGES.slice(0, CANDIDATE_STAGES.indexOf(reached) + 1);
  return membership.some(({ stage, from }) => from > date && !onward.includes(stage));
}

/** The first entry of a stage after the date. */
function firstAhead(worker: WorkerHistory, stage: MembershipStage, date: IsoDate): MembershipEntry | undefined {
  const ahead = worker.membership.filter((entry) => entry.stage === stage && entry.from > date);
  return ahead.sort((one, other) => (one.from < other.from ? -1 : 1))[0];
}

/** The day a stay ends: postings to the same station that follow each other without a gap are one. */
function stayEnd({ postings }: WorkerHistory, posting: Posting): IsoDate | null {
  let end = posting.until;
  for (;;) {
    const next = postings.find(({ stationCode, from }) => stationCode === posting.stationCode && from === end);
    if (next === undefined) return end ?? null;
    end = next.until;
  }
}

/** A worker without the stages begun when the stay has ended. */
function whileHere(worker: WorkerHistory, leavesOn: IsoDate | null): WorkerHistory {
  if (leavesOn === null) return worker;
  return { ...worker, membership: worker.membership.filter(({ from }) => from < leavesOn) };
}

/** The posting of a worker that holds on a date. */
export function postingOn({ postings }: WorkerHistory, date: IsoDate): Posting | undefined {
  return postings.find((posting) => holdsOn(posting, date));
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}
