import * as fc from 'fast-check';
import { COMMITTEE_ROLES, COVERAGE_MODES } from '../../src/domain/branch.ts';
import { addDays, type IsoDate } from '../../src/domain/date.ts';
import { FINDING_CODES, WAIVABLE_FINDING_CODES } from '../../src/domain/finding-code.ts';
import { MEMBERSHIP_STAGES } from '../../src/domain/membership.ts';
import { ADJACENCY_KINDS, STATION_LEVELS } from '../../src/domain/station.ts';
import { POSTING_KINDS } from '../../src/domain/worker.ts';
import { actFor } from '../../src/services/act-for.ts';
import { addPolicy } from '../../src/services/add-policy.ts';
import { addWorker } from '../../src/services/add-worker.ts';
import { answerOnce } from '../../src/services/answer-once.ts';
import type { App } from '../../src/services/app.ts';
import { appointSecretary } from '../../src/services/appoint-secretary.ts';
import type { Affected } from '../../src/services/change.ts';
import { changeCoverage } from '../../src/services/change-coverage.ts';
import { closeStation } from '../../src/services/close-station.ts';
import { confirmNeighbors } from '../../src/services/confirm-neighbors.ts';
import { correctBranchDates } from '../../src/services/correct-branch-dates.ts';
import { correctMembershipStage } from '../../src/services/correct-membership-stage.ts';
import { correctPosting } from '../../src/services/correct-posting.ts';
import { correctRelation } from '../../src/services/correct-relation.ts';
import { correctStationDates } from '../../src/services/correct-station-dates.ts';
import { createPartyBody } from '../../src/services/create-party-body.ts';
import { createStation } from '../../src/services/create-station.ts';
import { dissolveBranch } from '../../src/services/dissolve-branch.ts';
import { dissolvePartyBody } from '../../src/services/dissolve-party-body.ts';
import { electCommittee } from '../../src/services/elect-committee.ts';
import { endPosting } from '../../src/services/end-posting.ts';
import { establishBranch } from '../../src/services/establish-branch.ts';
import { grantWaiver } from '../../src/services/grant-waiver.ts';
import { moveStation } from '../../src/services/move-station.ts';
import { PLAN_STRATEGIES } from '../../src/services/plan/plan-options.ts';
import { postWorker } from '../../src/services/post-worker.ts';
import { recordMembershipStage } from '../../src/services/record-membership-stage.ts';
import { recordRelation } from '../../src/services/record-relation.ts';
import { removeMembershipStage } from '../../src/services/remove-membership-stage.ts';
import { removePosting } from '../../src/services/remove-posting.ts';
import { removeRelation } from '../../src/services/remove-relation.ts';
import { revokeWaiver } from '../../src/services/revoke-waiver.ts';
import { setNeighbors } from '../../src/services/set-neighbors.ts';
import { setResponsibleBody } from '../../src/services/set-responsible-body.ts';
import { updateDivision } from '../../src/services/update-division.ts';
import { adoptPlan } from './adopt-plan.ts';
import { applySomeRoster } from './apply-some-roster.ts';
import { someDate, TODAY } from './random-district.ts';
import { policyDocument, type SomePolicy, somePolicy } from './some-policy.ts';

/** One step: a mutation with its input, printable, and how to run it. */
export interface RandomChange {
  readonly name: string;
  readonly input: unknown;
  run(app: App): Promise<Affected>;
}

/** The same as somebody makes it who sends it under a key, and may send it again. */
export function withKey({ name: action, input, run }: RandomChange, idempotencyKey: string): RandomChange {
  const act = { action, input: Object(input), idempotencyKey, expectedVersion: null, note: null };
  return {
    name: action,
    input,
    run(app) {
      const acting = actFor(app, app.asker, { ...act, client: null, requestId: null });
      return answerOnce(acting, () => run(acting));
    },
  };
}

const codes = (prefix: string, count: number) => fc.integer({ min: 0, max: count - 1 }).map((n) => `${prefix}${n}`);
const station = codes('s', 9);
const worker = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(codes('s', 8), fc.integer({ min: 0, max: 2 })).map(([s, n]) => `${s}-w${n}`) },
  { weight: 1, arbitrary: codes('n', 6) },
);
const branch = codes('b', 6);
const body = fc.constantFrom('B1', 'B2', 'B3');
const division = fc.constantFrom('C', 'D1', 'D2', 'T1', 'T2', 'T3');
/** Mostly a day on which something is likely to be recorded already. */
const date: fc.Arbitrary<IsoDate> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(TODAY, '2023-01-01', '2022-01-01') },
  { weight: 3, arbitrary: someDate },
);
const laterDate = fc.tuple(date, fc.integer({ min: 1, max: 600 })).map(([from, days]) => addDays(from, days));
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const clearable = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof(arbitrary, fc.constant(null), fc.constant(undefined));
const coverage = fc.oneof(
  fc.array(fc.record({ stationCode: station, mode: fc.constantFrom(...COVERAGE_MODES) }), { maxLength: 3 }),
  fc
    .uniqueArray(station, { minLength: 2, maxLength: 4 })
    .map((chosen) => chosen.map((stationCode) => ({ stationCode, mode: 'JOINT' as const }))),
);
const location = fc.record({
  latitude: fc.integer({ min: 31000, max: 31300 }).map((n) => n / 1000),
  longitude: fc.integer({ min: 120300, max: 120900 }).map((n) => n / 1000),
});

function step<Input>(
  run: (app: App, input: Input) => Promise<Affected>,
  input: fc.Arbitrary<Input>,
): fc.Arbitrary<RandomChange> {
  return input.map((value) => ({ name: run.name, input: value, run: (app) => run(app, value) }));
}

function addSomePolicy(app: App, some: SomePolicy): Promise<Affected> {
  return addPolicy(app, policyDocument(some));
}

/** Any mutation that changes facts, with input that is often, not always, acceptable. */
export const someChange: fc.Arbitrary<RandomChange> = fc.oneof(
  step(
    createStation,
    fc.record({
      code: station,
      name: fc.constant('站'),
      level: fc.constantFrom(...STATION_LEVELS),
      divisionCode: division,
      openedOn: date,
      location: optional(location),
      neighborCodes: optional(fc.array(station, { maxLength: 3 })),
      responsibleBodyCode: optional(body),
    }),
  ),
  step(closeStation, fc.record({ stationCode: station, on: date })),
  step(correctStationDates, fc.record({ stationCode: station, openedOn: optional(date), closedOn: clearable(date) })),
  step(
    moveStation,
    fc.record({ stationCode: station, divisionCode: optional(division), location: clearable(location) }),
  ),
  step(setNeighbors, fc.record({ stationCode: station, neighborCodes: fc.array(station, { maxLength: 4 }) })),
  step(
    confirmNeighbors,
    fc.record({
      pairs: fc.array(
        fc.record({
          stationCodes: fc.uniqueArray(station, { minLength: 2, maxLength: 2 }),
          kind: fc.constantFrom(...ADJACENCY_KINDS),
        }),
        { maxLength: 3 },
      ),
    }),
  ),
  step(setResponsibleBody, fc.record({ stationCode: station, partyBodyCode: clearable(body), on: optional(date) })),
  step(
    createPartyBody,
    fc.record({
      code: body,
      name: fc.constant('党委'),
      kind: fc.constant('OTHER' as const),
      divisionCode: division,
      from: optional(date),
    }),
  ),
  step(dissolvePartyBody, fc.record({ partyBodyCode: body, on: date })),
  step(
    updateDivision,
    fc.record({
      divisionCode: division,
      parentCode: clearable(division),
      policy: clearable(fc.constantFrom('wuzhong-2022', 'national-2018', 'ours', 'theirs')),
    }),
  ),
  step(addSomePolicy, somePolicy(['ours', 'theirs', 'wuzhong-2022'])),
  step(
    addWorker,
    fc.record({
      code: worker,
      name: fc.constant('工'),
      stationCode: station,
      kind: fc.constantFrom(...POSTING_KINDS),
      postedOn: date,
      stage: fc.constantFrom(...MEMBERSHIP_STAGES),
      stageFrom: optional(date),
    }),
  ),
  step(
    postWorker,
    fc.record({ workerCode: worker, stationCode: station, kind: fc.constantFrom(...POSTING_KINDS), on: date }),
  ),
  step(
    applySomeRoster,
    fc.record({
      stationCode: station,
      workers: fc.uniqueArray(worker, { maxLength: 4 }),
      stage: fc.constantFrom('FULL' as const, 'PROBATIONARY' as const, 'ENDED' as const),
      asOf: date,
      endsMissing: fc.boolean(),
    }),
  ),
  step(endPosting, fc.record({ workerCode: worker, on: date })),
  step(
    correctPosting,
    fc.record({
      workerCode: worker,
      from: date,
      newFrom: optional(date),
      newUntil: clearable(laterDate),
      stationCode: optional(station),
    }),
  ),
  step(removePosting, fc.record({ workerCode: worker, from: date })),
  step(
    recordMembershipStage,
    fc.record({ workerCode: worker, stage: fc.constantFrom('FULL' as const, ...MEMBERSHIP_STAGES), from: date }),
  ),
  step(
    correctMembershipStage,
    fc.record({
      workerCode: worker,
      from: date,
      newFrom: optional(date),
      stage: optional(fc.constantFrom(...MEMBERSHIP_STAGES)),
    }),
  ),
  step(removeMembershipStage, fc.record({ workerCode: worker, from: date })),
  step(
    recordRelation,
    fc.oneof(
      fc.record({ workerCode: worker, from: date, branchCode: branch }),
      fc.record({ workerCode: worker, from: date, elsewhere: fc.constant('外地') }),
    ),
  ),
  step(
    correctRelation,
    fc.record({ workerCode: worker, from: date, newFrom: optional(date), branchCode: optional(branch) }),
  ),
  step(removeRelation, fc.record({ workerCode: worker, from: date })),
  step(
    establishBranch,
    fc.record({ code: branch, name: fc.constant('党支部'), on: date, coverage, divisionCode: optional(division) }),
  ),
  step(changeCoverage, fc.record({ branchCode: branch, on: date, coverage })),
  step(
    adoptPlan,
    fc.record({
      divisionCode: division,
      on: optional(date),
      options: optional(
        fc.record({
          strategy: fc.constantFrom(...PLAN_STRATEGIES),
          forbiddenPairs: fc.array(fc.tuple(station, station), { maxLength: 1 }),
          avoidFragile: fc.boolean(),
        }),
      ),
      places: optional(fc.subarray([0, 1, 2])),
    }),
  ),
  step(dissolveBranch, fc.record({ branchCode: branch, on: date })),
  step(
    correctBranchDates,
    fc.record({ branchCode: branch, establishedOn: optional(date), dissolvedOn: clearable(laterDate) }),
  ),
  step(
    electCommittee,
    fc.record({
      branchCode: branch,
      on: date,
      termEndsOn: optional(laterDate),
      members: fc.array(fc.record({ workerCode: worker, role: fc.constantFrom(...COMMITTEE_ROLES) }), { maxLength: 4 }),
    }),
  ),
  step(appointSecretary, fc.record({ branchCode: branch, workerCode: worker, on: date })),
  step(
    grantWaiver,
    fc.record({
      stationCode: station,
      findingCode: fc.constantFrom(...WAIVABLE_FINDING_CODES),
      approvedBy: fc.constant('区委'),
      reason: fc.constant('批准'),
      from: date,
      until: laterDate,
    }),
  ),
  step(revokeWaiver, fc.record({ stationCode: station, findingCode: fc.constantFrom(...FINDING_CODES), on: date })),
);
