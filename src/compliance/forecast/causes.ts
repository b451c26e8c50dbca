import { addDays, type IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { latestOn } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { WorkerHistory } from '../../domain/worker.ts';
import type { Turn } from '../turning-dates.ts';
import type { TurnKind } from '../turns.ts';
import type { OutlookChange } from './changes.ts';
import type { Outlook } from './outlook.ts';

/** What a station's verdict can rest on, on the eve of a change and on the day. */
interface Surroundings {
  readonly own: string;
  /** Itself, those it shares a joint branch with, and those of the group it is required to form. */
  readonly stations: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
  readonly partyBodies: ReadonlySet<string>;
  /** The policy it is judged by from the day on, if that is another. */
  readonly newPolicy: string | undefined;
}

/**
 * Which of the turns of the day of a change bring it about: those of the station itself, its workers, waivers and bodies,
 * of its branches and of the stations and workers these join it with. Where none of them is, the plan has grouped the
 * stations of the district anew: then all turns of the day. Boundary: a worker who leaves another station of the district
 * is a cause only if that station shares a branch or a group with this one.
 */
export function findCauses(
  change: OutlookChange,
  turnsOfDay: readonly Turn[],
  workers: ReadonlyMap<string, WorkerHistory>,
): readonly Turn[] {
  const around = surroundingsOf(change);
  const near = turnsOfDay.filter((turn) => concerns(turn, around, workers));
  return near.length > 0 ? near : turnsOfDay;
}

/** The workers of facts, as {@link findCauses} looks them up. */
export function workersByCode({ workers }: JudgedFacts): ReadonlyMap<string, WorkerHistory> {
  return new Map(workers.map((worker) => [worker.code, worker]));
}

function surroundingsOf({ stationCode, before, after }: OutlookChange): Surroundings {
  const both: readonly Outlook[] = [before, after].filter((outlook) => outlook !== null);
  return {
    own: stationCode,
    stations: new Set([
      stationCode,
      ...both.flatMap(({ required, coverage }) => [
        ...(required?.jointGroup ?? []),
        ...coverage.flatMap(({ jointCodes }) => jointCodes),
      ]),
    ]),
    branches: new Set(both.flatMap(({ coverage }) => coverage.map(({ code }) => code))),
    partyBodies: new Set(both.flatMap(({ partyBody }) => partyBody ?? [])),
    newPolicy: before?.policy === after?.policy ? undefined : after?.policy,
  };
}

type Concern = (turn: Turn, around: Surroundings, workers: ReadonlyMap<string, WorkerHistory>) => boolean;

const ofItself: Concern = ({ code }, { own }) => code === own;
const ofItsBodies: Concern = ({ code }, { partyBodies }) => partyBodies.has(code);
const ofStationsAround: Concern = ({ code }, { stations }) => stations.has(code);
const ofItsBranches: Concern = ({ code }, { branches }) => branches.has(code);
const ofPostingsAround: Concern = ({ about }, { stations }) => stations.has(about ?? '');
const ofCoverageAround: Concern = ({ code, about }, { branches, stations }) =>
  branches.has(code) && stations.has(about ?? '');
const ofWorkersHere: Concern = ({ code, on }, { own }, workers) =>
  workers.get(code)?.postings.some((posting) => posting.stationCode === own && holdsOn(posting, on)) === true;
const ofMembersAround: Concern = ({ code, on }, { stations, branches }, workers) => {
  const worker = workers.get(code);
  return isPostedTo(worker, stations, on) || isRelatedTo(worker, branches, on);
};

const CONCERNS: Readonly<Record<TurnKind, Concern>> = {
  STATION_OPENED: ofStationsAround,
  STATION_CLOSED: ofStationsAround,
  BODY_NAMED: ofItself,
  BODY_LEFT: ofItself,
  PARTY_BODY_BEGAN: ofItsBodies,
  PARTY_BODY_ENDED: ofItsBodies,
  WAIVER_BEGAN: ofStationsAround,
  WAIVER_ENDED: ofStationsAround,
  POLICY_BEGAN: ({ code }, { newPolicy }) => code === newPolicy,
  POSTING_BEGAN: ofPostingsAround,
  POSTING_ENDED: ofPostingsAround,
  STAGE_BEGAN: ofMembersAround,
  PROBATION_OVER: ofWorkersHere,
  RELATION_BEGAN: ofMembersAround,
  TRANSFER_DUE: ofWorkersHere,
  BRANCH_ESTABLISHED: ofItsBranches,
  BRANCH_DISSOLVED: ofItsBranches,
  COVERAGE_BEGAN: ofCoverageAround,
  COVERAGE_ENDED: ofCoverageAround,
  COMMITTEE_ELECTED: ofItsBranches,
  COMMITTEE_DISSOLVED: ofItsBranches,
  TERM_ENDING: ofItsBranches,
  TERM_ENDED: ofItsBranches,
  SECRETARY_BEGAN: ofItsBranches,
  SECRETARY_ENDED: ofItsBranches,
};

function concerns(turn: Turn, around: Surroundings, workers: ReadonlyMap<string, WorkerHistory>): boolean {
  return CONCERNS[turn.kind](turn, around, workers);
}

function isPostedTo(worker: WorkerHistory | undefined, stations: ReadonlySet<string>, on: IsoDate): boolean {
  const eve = addDays(on, -1);
  return (
    worker?.postings.some(
      (posting) => stations.has(posting.stationCode) && (holdsOn(posting, on) || holdsOn(posting, eve)),
    ) === true
  );
}

function isRelatedTo(worker: WorkerHistory | undefined, branches: ReadonlySet<string>, on: IsoDate): boolean {
  const relations = worker?.relations ?? [];
  return [addDays(on, -1), on].some((date) => branches.has(latestOn(relations, date)?.branchCode ?? ''));
}
