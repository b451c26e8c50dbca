import { compareCodes } from '../../domain/compare-codes.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { latestOn } from '../../domain/membership.ts';
import type { BranchOnDate, FactsOnDate, StationOnDate } from '../facts-on-date.ts';
import type { Policy } from '../policy.ts';
import type { Verdict } from '../verdict.ts';
import { listBranchMembers, type WorkerStanding } from './classify-workers.ts';
import type { NamedChange } from './named-change.ts';

/** What the changes that are worth trying depend on. */
export interface Situation {
  readonly facts: JudgedFacts;
  readonly onDate: FactsOnDate;
  readonly station: StationOnDate;
  readonly verdict: Verdict;
  readonly policy: Policy;
  readonly standings: readonly WorkerStanding[];
  /** The branches it could be affiliated with, best first. */
  readonly hosts: readonly string[];
  readonly date: IsoDate;
}

/** A branch this near to a number of the policy is told so. */
const NEAR = 3;
/** So many probationary members are spoken of one by one. */
const MOST_PROBATIONERS = 3;

/**
 * The changes nearest to a station that could alter its verdict: what its findings ask for, the numbers of the policy
 * next above and below its full members, those its branches are near to. Whether they do is for judging to say. With 2
 * full members: one more, which makes 3, and one or two fewer.
 */
export function proposeChanges(situation: Situation): readonly NamedChange[] {
  return [...answersTo(situation), ...crossings(situation), ...crossingsOfBranches(situation)];
}

function* answersTo({ verdict, station, standings, policy, hosts }: Situation): Generator<NamedChange> {
  const open = verdict.findings.filter(({ waiverFrom }) => waiverFrom === null);
  const { required } = verdict;
  if (open.some(({ code }) => code === 'BRANCH_MISSING')) yield { kind: 'BRANCH_ESTABLISHED' };
  for (const { code, evidence } of open) {
    if (code !== 'COMMITTEE_MISSING') continue;
    for (const branch of evidence.branches ?? []) yield { kind: 'COMMITTEE_ELECTED', branchCode: branch.code };
  }
  if (required?.kind === 'JOINT_BRANCH' && !required.registered) {
    yield { kind: 'JOINT_BRANCH_ESTABLISHED', stations: required.jointGroup };
  }
  const [host] = hosts;
  if (host !== undefined && verdict.planGroup !== null && required?.registered === false)
    yield { kind: 'AFFILIATED', branchCode: host };
  if (open.some(({ code }) => code === 'DEVELOPMENT_NOT_STARTED')) yield developmentAt(station, standings);
  for (const { code, severity } of open) {
    if (severity === 'ERROR' && policy.findings[code].waivable) yield { kind: 'WAIVER_GRANTED', findingCode: code };
  }
}

function developmentAt(station: StationOnDate, standings: readonly WorkerStanding[]): NamedChange {
  const namesBody = station.responsibleBody?.isLive !== true;
  if (station.candidates > 0) return { kind: 'DEVELOPMENT_BEGUN', namesBody };
  const free = standings.filter(
    ({ presence, stage }) => presence === 'POSTED' && (stage === undefined || stage.stage === 'APPLICANT'),
  );
  // whoever has applied already comes first
  const [worker] = free.toSorted((one, other) => Number(other.stage !== undefined) - Number(one.stage !== undefined));
  return { kind: 'DEVELOPMENT_BEGUN', worker: worker?.code ?? null, namesBody };
}

function* crossings({ station, verdict, policy, standings }: Situation): Generator<NamedChange> {
  if (verdict.required === null) return;
  const { fullMembers } = station.headcount;
  const { branchFullMembers, committeeFullMembers } = policy.parameters;
  const limits = [1, branchFullMembers, committeeFullMembers];
  const next = limits.find((limit) => limit > fullMembers);
  for (const count of distinct([1, (next ?? fullMembers) - fullMembers])) yield { kind: 'FULL_MEMBERS_ARRIVE', count };
  const probationers = standings.filter(({ countsAs }) => countsAs === 'PROBATIONARY_MEMBER');
  for (const { code } of probationers.slice(0, MOST_PROBATIONERS)) yield { kind: 'PROBATIONER_ADMITTED', worker: code };
  const full = standings
    .filter(({ countsAs }) => countsAs === 'FULL_MEMBER')
    .toSorted(
      (one, other) =>
        Number(one.relation !== undefined) - Number(other.relation !== undefined) || compareCodes(one.code, other.code),
    );
  const last = limits.findLast((limit) => limit <= fullMembers);
  for (const count of distinct([1, fullMembers - (last ?? fullMembers) + 1])) {
    if (count > fullMembers) continue;
    yield { kind: 'FULL_MEMBERS_LEAVE', workers: codesOf(full.slice(0, count)) };
  }
}

/** 6 → 7 full members, 50 → 51 members of a branch, and back. */
function* crossingsOfBranches({
  facts,
  onDate,
  station,
  verdict,
  policy,
  standings,
}: Situation): Generator<NamedChange> {
  if (verdict.required === null) return;
  const { committeeFullMembers, branchMaximumMembers } = policy.parameters;
  for (const branch of station.branches) {
    const branchCode = branch.code;
    const over = [committeeFullMembers - branch.fullMembers, branchMaximumMembers + 1 - branch.members];
    for (const count of distinct(over)) if (count <= NEAR) yield { kind: 'MEMBERS_JOIN_BRANCH', branchCode, count };
    const here = new Set(codesOf(standings.filter(({ presence }) => presence === 'POSTED')));
    // those posted elsewhere first: only the branch loses them
    const members = listBranchMembers(facts.workers, branchCode, onDate).toSorted(
      (one, other) => Number(here.has(one)) - Number(here.has(other)) || compareCodes(one, other),
    );
    for (const workers of leavers(branch, members, facts, policy, onDate.date)) {
      yield { kind: 'MEMBERS_LEAVE_BRANCH', branchCode, workers };
    }
  }
}

function* leavers(
  branch: BranchOnDate,
  members: readonly string[],
  facts: JudgedFacts,
  { parameters }: Policy,
  date: IsoDate,
): Generator<readonly string[]> {
  const tooMany = branch.members - parameters.branchMaximumMembers;
  if (tooMany > 0 && tooMany <= NEAR) yield members.slice(0, tooMany);
  const tooFew = branch.fullMembers - parameters.committeeFullMembers + 1;
  if (tooFew < 1 || tooFew > NEAR) return;
  const stages = new Map(facts.workers.map(({ code, membership }) => [code, latestOn(membership, date)?.stage]));
  yield members.filter((code) => stages.get(code) === 'FULL').slice(0, tooFew);
}

function codesOf(items: readonly { readonly code: string }[]): readonly string[] {
  return items.map(({ code }) => code);
}

function distinct(counts: readonly number[]): readonly number[] {
  return [...new Set(counts)].filter((count) => count > 0);
}
