import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import { isMember, latestOn, type MembershipStage, type Relation } from '../domain/membership.ts';
import { holdsOn } from '../domain/period.ts';
import type { BranchDraft, Drafts, StationDraft } from './draft-facts.ts';
import type { StationOnDate } from './facts-on-date.ts';
import { probationOn, stayBegin } from './worker-history.ts';

export const UNDER_DEVELOPMENT: readonly (MembershipStage | undefined)[] = [
  'ACTIVIST',
  'DEVELOPMENT_TARGET',
  'PROBATIONARY',
];

/** Where a worker counts on the date; undefined: nowhere. */
export interface CountedWorker {
  readonly code: string;
  readonly stage: MembershipStage | undefined;
  /** The station they are posted to. */
  readonly stationCode: string | undefined;
  /** The live branch they belong to as a member. */
  readonly branchCode: string | undefined;
}

/**
 * A worker counts to the station they are posted to. A member's explicit relation decides which branch they belong
 * to, wherever they are posted; without one it is the first live branch covering their station, if that counts.
 */
export function postWorkers(
  facts: JudgedFacts,
  stations: Drafts<StationDraft>,
  branches: Drafts<BranchDraft>,
  date: IsoDate,
  report?: (worker: CountedWorker) => void,
): void {
  const probationers = new Map<StationDraft, StationDraft['probationers'][number][]>();
  const related = new Map<StationDraft, StationDraft['related'][number][]>();
  for (const worker of facts.workers) {
    const { code } = worker;
    const posting = worker.postings.find((candidate) => holdsOn(candidate, date));
    const stage = latestOn(worker.membership, date)?.stage;
    const relation = latestOn(worker.relations, date);
    const station = posting === undefined ? undefined : stations.get(posting.stationCode);
    if (station !== undefined && posting !== undefined) {
      station.headcount[posting.kind === 'RESIDENT' ? 'resident' : 'dispatched'] += 1;
      if (stage === 'FULL') station.headcount.fullMembers += 1;
      if (stage === 'PROBATIONARY') station.headcount.probationaryMembers += 1;
      if (UNDER_DEVELOPMENT.includes(stage)) station.candidates += 1;
      if (stage === 'PROBATIONARY') addTo(probationers, station, { code, ...probationOn(worker, date) });
      if (isMember(stage) && relation !== undefined) {
        addTo(related, station, { code, branchCode: relation.branchCode, since: stayBegin(worker, posting) });
      }
    }
    const branch = isMember(stage) ? branchOfMember(relation, station, branches) : undefined;
    report?.({ code, stage, stationCode: station?.code, branchCode: branch?.code });
    if (branch === undefined) continue;
    branch.members += 1;
    if (stage === 'FULL') branch.fullMembers += 1;
  }
  for (const [station, workers] of probationers) station.probationers = workers.sort(byCode);
  for (const [station, workers] of related) station.related = workers.sort(byCode);
}

function addTo<Value>(lists: Map<StationDraft, Value[]>, station: StationDraft, value: Value): void {
  const list = lists.get(station);
  if (list === undefined) lists.set(station, [value]);
  else list.push(value);
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return compareCodes(one.code, other.code);
}

/**
 * The live branch a member belongs to: the one their explicit relation names; without one the first that covers the
 * station they are posted to, if that counts. With a relation kept elsewhere, none.
 */
export function branchOfMember<Branch>(
  relation: Relation | undefined,
  station: StationOnDate | undefined,
  branches: ReadonlyMap<string, Branch>,
): Branch | undefined {
  if (relation !== undefined) return branches.get(relation.branchCode ?? '');
  if (station === undefined || !station.counts) return undefined;
  const first = station.coverage[0];
  return first === undefined ? undefined : branches.get(first.branch.code);
}
