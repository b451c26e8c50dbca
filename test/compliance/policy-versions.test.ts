import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDates } from '../../src/compliance/due-dates.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { endOfPolicy, insteadOfAll, policyInForce } from '../../src/compliance/policy.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import { addDays, type IsoDate } from '../../src/domain/date.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { toPolicy } from '../../src/domain/policy-document.ts';
import { judge } from '../../src/services/judge.ts';
import { someDate, someFacts, TODAY } from '../support/random-district.ts';
import { smallDistrict } from '../support/small-district.ts';
import { policyDocument, type SomePolicy, somePolicy } from '../support/some-policy.ts';

const pack = (some: SomePolicy) => toPolicy(policyDocument(some));

describe('the version in force', () => {
  const policies = [
    ...POLICIES,
    pack({ from: '2027-01-01', until: '2028-01-01' }),
    pack({ from: '2026-01-01' }),
    pack({ name: 'wuzhong-2022', from: '2026-06-01' }),
  ];
  test.each([
    ['ours', '2025-12-31', 'national-2018'],
    ['ours', '2026-01-01', 'ours@2026-01-01'],
    ['ours', '2026-12-31', 'ours@2026-01-01'],
    ['ours', '2027-01-01', 'ours@2027-01-01'],
    ['ours', '2027-12-31', 'ours@2027-01-01'],
    ['ours', '2028-01-01', 'national-2018'],
    ['wuzhong-2022', '2026-05-31', 'wuzhong-2022'],
    ['wuzhong-2022', '2026-06-01', 'wuzhong-2022@2026-06-01'],
    ['unknown', '2026-06-01', 'national-2018'],
  ])('%s on %s: %s', (named, date, id) => {
    expect(policyInForce(policies, named, date).id).toBe(id);
  });

  test('ends where the next begins, or on its own last day', () => {
    const ends = policies.map((policy) => [policy.id, endOfPolicy(policies, policy)]);
    expect(ends).toEqual([
      ['national-2018', undefined],
      ['wuzhong-2022', '2026-06-01'],
      ['ours@2027-01-01', '2028-01-01'],
      ['ours@2026-01-01', '2027-01-01'],
      ['wuzhong-2022@2026-06-01', undefined],
    ]);
  });
});

test('adding a version from a day on judges each side of it by its own version', () => {
  fc.assert(
    fc.property(someFacts(), somePolicy(['ours']), somePolicy(['ours']), someDate, (facts, one, other, date) => {
      const [first, second] = [one, other].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).map(pack);
      if (first === undefined || second === undefined || first.effectiveFrom === second.effectiveFrom) return;
      const earlier = { ...first, effectiveUntil: undefined };
      const named = nameEverywhere(facts, 'ours');
      const together = judge(named, date, [...POLICIES, earlier, second]);
      const own = date < (second.effectiveFrom ?? '') ? [...POLICIES, earlier] : [...POLICIES, second];
      expect(together).toEqual(judge(named, date, own));
    }),
    { numRuns: 150 },
  );
});

test('a pack tried on all judges as if every division named it', () => {
  fc.assert(
    fc.property(someFacts(), somePolicy(['ours']), (facts, some) => {
      const tried = { ...pack(some), effectiveFrom: null, effectiveUntil: undefined };
      const instead = judge(facts, TODAY, insteadOfAll(tried));
      expect(decisionsOf(instead)).toEqual(
        decisionsOf(judge(nameEverywhere(facts, 'ours'), TODAY, [...POLICIES, tried])),
      );
    }),
    { numRuns: 100 },
  );
});

test('from one due date to the eve of the next every day gives the same verdicts, under any packs', () => {
  fc.assert(
    fc.property(someFacts({ most: 2 }), somePolicy(['ours']), fc.nat(), (facts, some, number) => {
      const policies = [...POLICIES, pack(some)];
      const named = { ...facts, divisions: renamed(facts, 'wuzhong-2022', 'ours') };
      let date: IsoDate | undefined = '2021-01-01';
      while (date !== undefined) {
        const due: IsoDate | undefined = [...dueDates(named, date, policies).values()].sort()[0];
        const day = due === undefined ? addDays(date, 1 + (number % 300)) : addDays(due, -1);
        const undated = (on: IsoDate) => judge(named, on, policies).map((verdict) => ({ ...verdict, date: 'any' }));
        if (day > date) expect(undated(day)).toEqual(undated(date));
        date = due;
      }
    }),
    { numRuns: 60 },
  );
});

test('what a pack says changes no due date of stations that do not name it', () => {
  fc.assert(
    fc.property(someFacts(), somePolicy(['ours']), someDate, (facts, some, date) => {
      expect(dueDates(facts, date, [...POLICIES, pack(some)])).toEqual(dueDates(facts, date, POLICIES));
    }),
    { numRuns: 100 },
  );
});

test('a joint branch of five is valid where the pack says five, of six nowhere', () => {
  const facts = smallDistrict({
    stations: 'a1 b1 c1 d1 e1 f1',
    neighbors: 'a-b b-c c-d d-e e-f',
    branches: { five: 'a b c d e' },
  });
  const ours = nameEverywhere(facts, 'ours');
  const codesOf = (verdicts: readonly Verdict[]) => verdicts[0]?.findings.map(({ code }) => code);
  const five = judge(ours, TODAY, [...POLICIES, pack({ parameters: { jointBranchMaximumStations: 5 } })]);
  expect(codesOf(five)).toEqual(['SECRETARY_MISSING']);
  expect(five[0]?.required?.jointGroup).toEqual(['a', 'b', 'c', 'd', 'e']);
  const four = judge(ours, TODAY, [...POLICIES, pack({ parameters: { jointBranchMaximumStations: 4 } })]);
  expect(codesOf(four)).toEqual(['JOINT_BRANCH_TOO_MANY_STATIONS', 'SECRETARY_MISSING']);
  // the plan stays with two or three, whatever the pack says
  expect(four[0]?.required?.jointGroup.length).toBeLessThanOrEqual(3);
});

test('a waiver has no effect where the pack does not allow it, and the joint branch is not valid', () => {
  const district = smallDistrict({ stations: 'a2 b2', branches: { apart: 'a b' } });
  const waivers = ['a', 'b'].map((stationCode) => ({
    stationCode,
    findingCode: 'JOINT_BRANCH_NOT_ADJACENT' as const,
    approvedBy: '区委',
    reason: '批准',
    from: '2026-01-01',
    until: '2027-01-01',
  }));
  const facts = nameEverywhere({ ...district, waivers }, 'ours');
  const [allowed] = judge(facts, TODAY, [...POLICIES, pack({})]);
  expect([allowed?.status, allowed?.required?.registered]).toEqual(['COMPLIANT', true]);
  const [refused] = judge(facts, TODAY, [...POLICIES, pack({ unwaivable: ['JOINT_BRANCH_NOT_ADJACENT'] })]);
  expect([refused?.status, refused?.required?.registered]).toEqual(['NON_COMPLIANT', false]);
});

function nameEverywhere(facts: Facts, policy: string): Facts {
  return { ...facts, divisions: facts.divisions.map((division) => ({ ...division, policy })) };
}

function renamed({ divisions }: Facts, from: string, to: string): Facts['divisions'] {
  return divisions.map((division) => (division.policy === from ? { ...division, policy: to } : division));
}

function decisionsOf(verdicts: readonly Verdict[]): readonly object[] {
  return verdicts.map((verdict) => ({ ...verdict, policy: 'any' }));
}
