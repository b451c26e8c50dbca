import { addDays, type IsoDate } from '../../domain/date.ts';
import { isMember, latestOn, type MembershipStage } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { WorkerHistory } from '../../domain/worker.ts';
import type { Turn } from '../turning-dates.ts';
import type { TurnKind } from '../turns.ts';
import type { OutlookPair } from './changes.ts';
import type { Outlook } from './outlook.ts';

/** What a station's verdict can rest on, on the eve of a change and on the day. */
export interface Surroundings {
  readonly own: string;
  /** Itself, those it shares a joint branch with, and those of the group it is required to form. */
  readonly stations: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
  readonly partyBodies: ReadonlySet<string>;
  /** The policy it is judged by from the day on, if that is another. */
  readonly newPolicy: string | undefined;
  /** The one it was judged by until then. */
  readonly oldPolicy: string | undefined;
}

/** What the verdict of a station rests on, on either of two days. */
export function surroundingsOf({ stationCode, before, after }: OutlookPair): Surroundings {
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
    oldPolicy: before?.policy === after?.policy ? undefined : before?.policy,
  };
}

type Concern = (turn: Turn, around: Surroundings, workers: ReadonlyMap<string, WorkerHistory>) => boolean;

const ofItself: Concern = ({ code }, { own }) => code === own;
const ofItsBodies: Concern = ({ code }, { partyBodies }) => partyBodies.has(code);
const ofStationsAround: Concern = ({ code }, { stations }) => stations.has(code);
const ofItsBranches: Concern = ({ code }, { branches }) => branches.has(code);
const ofPostingsAround: Concern = ({ code, about = '', on }, { own, stations }, workers) =>
  about === own || (stations.has(about) && stagesAround(workers.get(code), on).some(isMember));
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
  POLICY_ENDED: ({ code }, { oldPolicy }) => code === oldPolicy,
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

/** Whether a turn can change the verdict of the station these are the surroundings of. */
export function concerns(turn: Turn, around: Surroundings, workers: ReadonlyMap<string, WorkerHistory>): boolean {
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

/** The stages of a worker on the eve and on the day. */
export function stagesAround(worker: WorkerHistory | undefined, on: IsoDate): readonly (MembershipStage | undefined)[] {
  const membership = worker?.membership ?? [];
  return [addDays(on, -1), on].map((date) => latestOn(membership, date)?.stage);
}

function isRelatedTo(worker: WorkerHistory | undefined, branches: ReadonlySet<string>, on: IsoDate): boolean {
  const relations = worker?.relations ?? [];
  return [addDays(on, -1), on].some((date) => branches.has(latestOn(relations, date)?.branchCode ?? ''));
}
