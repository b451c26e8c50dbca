import { addYears, type IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import type { FindingCode } from '../../domain/finding-code.ts';
import type { MembershipStage, Relation } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { WorkerHistory } from '../../domain/worker.ts';
import { affiliate, electCommittee, establishBranch } from './change-branches.ts';

/** Something that could happen to a station on the date, and that would change its verdict. */
export type NamedChange =
  | { readonly kind: 'FULL_MEMBERS_ARRIVE'; readonly count: number }
  | { readonly kind: 'FULL_MEMBERS_LEAVE'; readonly workers: readonly string[] }
  | { readonly kind: 'PROBATIONER_ADMITTED'; readonly worker: string }
  | { readonly kind: 'MEMBERS_JOIN_BRANCH'; readonly branchCode: string; readonly count: number }
  | { readonly kind: 'MEMBERS_LEAVE_BRANCH'; readonly branchCode: string; readonly workers: readonly string[] }
  | { readonly kind: 'BRANCH_ESTABLISHED' }
  | { readonly kind: 'JOINT_BRANCH_ESTABLISHED'; readonly stations: readonly string[] }
  | { readonly kind: 'AFFILIATED'; readonly branchCode: string }
  | { readonly kind: 'COMMITTEE_ELECTED'; readonly branchCode: string }
  | {
      readonly kind: 'DEVELOPMENT_BEGUN';
      /** Who becomes an activist; null: somebody newly posted; undefined: nobody needs to. */
      readonly worker?: string | null;
      /** Whether a live responsible body is named as well. */
      readonly namesBody: boolean;
    }
  | { readonly kind: 'WAIVER_GRANTED'; readonly findingCode: FindingCode };

/**
 * The facts as they would be had the change happened to the station on the date; nothing else differs, and the facts
 * given stay as they are. One more full member means a worker not yet on record, posted there, without a relation.
 */
export function applyChange(facts: JudgedFacts, stationCode: string, change: NamedChange, date: IsoDate): JudgedFacts {
  switch (change.kind) {
    case 'FULL_MEMBERS_ARRIVE':
      return addWorkers(facts, change.count, newcomer(stationCode, 'FULL', date));
    case 'FULL_MEMBERS_LEAVE':
      return changeWorkers(facts, change.workers, (worker) => endPosting(worker, date));
    case 'PROBATIONER_ADMITTED':
      return changeWorkers(facts, [change.worker], (worker) => enterStage(worker, 'FULL', date));
    case 'MEMBERS_JOIN_BRANCH': {
      const relations = [{ branchCode: change.branchCode, from: date }];
      return addWorkers(facts, change.count, { postings: [], membership: [{ stage: 'FULL', from: date }], relations });
    }
    case 'MEMBERS_LEAVE_BRANCH':
      return changeWorkers(facts, change.workers, (worker) => moveRelation(worker, { elsewhere: '-', from: date }));
    case 'BRANCH_ESTABLISHED':
      return establishBranch(facts, [stationCode], 'OWN', date);
    case 'JOINT_BRANCH_ESTABLISHED':
      return establishBranch(facts, change.stations, 'JOINT', date);
    case 'AFFILIATED':
      return affiliate(facts, stationCode, change.branchCode, date);
    case 'COMMITTEE_ELECTED':
      return electCommittee(facts, change.branchCode, date);
    case 'DEVELOPMENT_BEGUN':
      return beginDevelopment(change.namesBody ? nameBody(facts, stationCode) : facts, stationCode, change, date);
    case 'WAIVER_GRANTED': {
      const waiver = { stationCode, findingCode: change.findingCode, approvedBy: '-', reason: '-', from: date };
      return { ...facts, waivers: [...facts.waivers, { ...waiver, until: addYears(date, 1) }] };
    }
  }
}

function newcomer(stationCode: string, stage: MembershipStage, from: IsoDate): Omit<WorkerHistory, 'code'> {
  return { postings: [{ stationCode, kind: 'RESIDENT', from }], membership: [{ stage, from }], relations: [] };
}

function addWorkers(facts: JudgedFacts, count: number, worker: Omit<WorkerHistory, 'code'>): JudgedFacts {
  const taken = new Set(facts.workers.map(({ code }) => code));
  const added: WorkerHistory[] = [];
  for (let number = 1; added.length < count; number++) {
    const code = `new-${number}`;
    if (!taken.has(code)) added.push({ ...worker, code });
  }
  return { ...facts, workers: [...facts.workers, ...added] };
}

function changeWorkers(
  facts: JudgedFacts,
  codes: readonly string[],
  change: (worker: WorkerHistory) => WorkerHistory,
): JudgedFacts {
  return { ...facts, workers: facts.workers.map((worker) => (codes.includes(worker.code) ? change(worker) : worker)) };
}

function endPosting(worker: WorkerHistory, date: IsoDate): WorkerHistory {
  const postings = worker.postings.flatMap((posting) => {
    if (!holdsOn(posting, date)) return [posting];
    return posting.from === date ? [] : [{ ...posting, until: date }];
  });
  return { ...worker, postings };
}

function enterStage(worker: WorkerHistory, stage: MembershipStage, from: IsoDate): WorkerHistory {
  return { ...worker, membership: [...worker.membership.filter((entry) => entry.from !== from), { stage, from }] };
}

function moveRelation(worker: WorkerHistory, relation: Relation): WorkerHistory {
  return { ...worker, relations: [...worker.relations.filter(({ from }) => from !== relation.from), relation] };
}

function beginDevelopment(
  facts: JudgedFacts,
  stationCode: string,
  { worker }: { readonly worker?: string | null },
  date: IsoDate,
): JudgedFacts {
  if (worker === undefined) return facts;
  if (worker === null) return addWorkers(facts, 1, newcomer(stationCode, 'ACTIVIST', date));
  return changeWorkers(facts, [worker], (each) => enterStage(each, 'ACTIVIST', date));
}

function nameBody(facts: JudgedFacts, stationCode: string): JudgedFacts {
  let code = 'new-body';
  while (facts.partyBodies.some((body) => body.code === code)) code += '+';
  return {
    ...facts,
    partyBodies: [...facts.partyBodies, { code, name: code, kind: 'OTHER', divisionCode: '' }],
    stations: facts.stations.map((station) =>
      station.code === stationCode ? { ...station, responsibleBodies: [{ partyBodyCode: code }] } : station,
    ),
  };
}
