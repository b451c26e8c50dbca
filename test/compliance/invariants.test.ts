import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { findPolicy } from '../../src/compliance/policy.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import type { Branch } from '../../src/domain/branch.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { WAIVABLE_FINDING_CODES, type WaivableFindingCode } from '../../src/domain/finding-code.ts';
import { isMember, MEMBERSHIP_STAGES } from '../../src/domain/membership.ts';
import { holdsOn } from '../../src/domain/period.ts';
import { countsOn } from '../../src/domain/station.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { judge } from '../../src/services/judge.ts';
import { someDate, someFacts, TODAY } from '../support/random-district.ts';
import { shuffleLists } from '../support/shuffle-lists.ts';

const RUNS = { numRuns: 400 };
/** Few stations meet in many branches; more of them make plans. */
const denseOrWide = fc.oneof(someFacts({ most: 2 }), someFacts({ most: 8 }));

test('the order of every list changes nothing', () => {
  fc.assert(
    fc.property(denseOrWide, someDate, fc.infiniteStream(fc.nat()), (facts, date, numbers) => {
      const shuffled = shuffleLists(facts, () => numbers.next().value);
      expect(judge(shuffled, date, POLICIES)).toEqual(judge(facts, date, POLICIES));
    }),
    RUNS,
  );
});

test('every station has one verdict, and it counts while it is open', () => {
  forAllVerdicts((verdicts, facts, date) => {
    expect(verdicts.map(({ stationCode }) => stationCode)).toEqual(facts.stations.map(({ code }) => code).sort());
    for (const station of facts.stations) {
      const { counts } = verdictOf(verdicts, station.code);
      expect(counts).toBe(countsOn(station, date));
    }
  });
});

test('a judged station has exactly one requirement, the one its full members ask for; any other has none', () => {
  forAllVerdicts((verdicts, facts) => {
    for (const { stationCode, counts, status, required, findings, planGroup, headcount } of verdicts) {
      const station = facts.stations.find(({ code }) => code === stationCode);
      const isJudged = counts && station?.level === 'TOWN_STATION';
      expect([required !== null, status !== 'NOT_APPLICABLE']).toEqual([isJudged, isJudged]);
      if (required === null) {
        expect([findings, planGroup]).toEqual([[], null]);
        continue;
      }
      expect(kindsFor(headcount.fullMembers)).toContain(required.kind);
      if (required.kind === 'JOINT_BRANCH') expect(required.jointGroup).toContain(stationCode);
      else expect(required.jointGroup).toEqual([]);
      expect(required.jointGroup).toEqual([...new Set(required.jointGroup)].sort());
      if (headcount.fullMembers < 3) expect(required.minimumBranches).toBe(headcount.fullMembers === 0 ? 0 : 1);
      else expect(required.minimumBranches).toBeGreaterThanOrEqual(1);
    }
  });
});

test('the status follows from the findings', () => {
  forAllVerdicts((verdicts) => {
    for (const { required, findings, status, headcount } of verdicts) {
      if (required === null) continue;
      const fails = findings.some(({ severity, waiverFrom }) => severity === 'ERROR' && waiverFrom === null);
      const otherwise = headcount.fullMembers === 0 ? 'IN_PROGRESS' : 'COMPLIANT';
      expect(status).toBe(fails ? 'NON_COMPLIANT' : otherwise);
    }
  });
});

test('findings are sorted, one of each code, with the severity of the policy; only an approved exception in force waives', () => {
  forAllVerdicts((verdicts, facts, date) => {
    for (const { stationCode, findings, policy } of verdicts) {
      const codes = findings.map(({ code }) => code);
      expect(codes).toEqual([...new Set(codes)].sort());
      for (const { code, severity, waiverFrom } of findings) {
        expect(severity).toBe(findPolicy(POLICIES, policy)?.findings[code].severity);
        const waivers = facts.waivers.filter(
          (waiver) => waiver.stationCode === stationCode && waiver.findingCode === code && holdsOn(waiver, date),
        );
        expect(waiverFrom).toBe(waivers.map(({ from }) => from).sort()[0] ?? null);
        if (waiverFrom !== null) expect(WAIVABLE_FINDING_CODES).toContain(code as WaivableFindingCode);
      }
    }
  });
});

test('the plan puts stations with 1 or 2 full members in groups of 2 or 3, and names them to each', () => {
  forAllVerdicts((verdicts) => {
    for (const { stationCode, required, planGroup, headcount } of verdicts) {
      const mayBeGrouped = required !== null && headcount.fullMembers > 0 && headcount.fullMembers < 3;
      expect(planGroup !== null).toBe(mayBeGrouped);
      if (planGroup === null || planGroup.length === 0) continue;
      expect(planGroup).toContain(stationCode);
      expect([2, 3]).toContain(planGroup.length);
      for (const code of planGroup) expect(verdictOf(verdicts, code).planGroup).toEqual(planGroup);
    }
  });
});

test('a worker who is no member changes no requirement', () => {
  const someStage = fc.option(fc.constantFrom(...MEMBERSHIP_STAGES.filter((stage) => !isMember(stage))));
  fc.assert(
    fc.property(denseOrWide, someDate, someStage, fc.nat(), (facts, date, stage, number) => {
      const station = facts.stations[number % facts.stations.length];
      const newcomer: Worker = {
        code: 'newcomer',
        name: '新来社工',
        postings: [{ stationCode: station?.code ?? '', kind: 'DISPATCHED', from: '2015-01-01' }],
        membership: stage === null ? [] : [{ stage, from: '2015-01-01' }],
        relations: [],
      };
      const before = judge(facts, date, POLICIES);
      const after = judge({ ...facts, workers: [newcomer, ...facts.workers] }, date, POLICIES);
      expect(after.map(({ required }) => required)).toEqual(before.map(({ required }) => required));
    }),
    RUNS,
  );
});

test('a joint branch of at most three small stations, with no affiliates and no relation from outside, needs no committee', () => {
  fc.assert(
    fc.property(denseOrWide, someDate, fc.infiniteStream(fc.nat()), (facts, date, numbers) => {
      const small = judge(facts, date, POLICIES).filter(({ counts, headcount }) => counts && headcount.fullMembers < 3);
      const chosen = shuffleLists(small, () => numbers.next().value).slice(0, 3);
      const branch: Branch = {
        code: 'joint',
        name: '联合党支部',
        establishedOn: '2015-01-01',
        coverage: chosen.map(({ stationCode }) => ({ stationCode, mode: 'JOINT', from: '2015-01-01' })),
        committees: [],
        secretaries: [],
      };
      const workers = facts.workers.map((worker) => ({
        ...worker,
        relations: worker.relations.filter(({ elsewhere }) => elsewhere !== undefined),
      }));
      const verdicts = judge({ ...facts, workers, branches: [branch] }, date, POLICIES);
      const codes = verdicts.flatMap(({ findings }) => findings.map(({ code }) => code));
      expect(codes).not.toContain('COMMITTEE_MISSING');
    }),
    RUNS,
  );
});

function forAllVerdicts(check: (verdicts: readonly Verdict[], facts: Facts, date: string) => void): void {
  const mostlyToday = fc.oneof({ weight: 2, arbitrary: fc.constant(TODAY) }, { weight: 1, arbitrary: someDate });
  fc.assert(
    fc.property(denseOrWide, mostlyToday, (facts, date) => check(judge(facts, date, POLICIES), facts, date)),
    RUNS,
  );
}

function verdictOf(verdicts: readonly Verdict[], code: string): Verdict {
  const verdict = verdicts.find(({ stationCode }) => stationCode === code);
  if (verdict === undefined) throw new Error(`no verdict of ${code}`);
  return verdict;
}

function kindsFor(fullMembers: number): readonly string[] {
  if (fullMembers === 0) return ['DEVELOPMENT'];
  return fullMembers < 3 ? ['JOINT_BRANCH', 'AFFILIATION'] : ['BRANCH', 'BRANCH_WITH_COMMITTEE'];
}
