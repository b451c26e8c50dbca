import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExplanationStep } from '../../src/compliance/explanation/explanation.ts';
import { applyChange } from '../../src/compliance/explanation/named-change.ts';
import { FINDING_RULES } from '../../src/compliance/finding-rules.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { type Policy, policyInForce } from '../../src/compliance/policy.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import { addDays, addMonths } from '../../src/domain/date.ts';
import type { Facts, JudgedFacts } from '../../src/domain/facts.ts';
import { judge } from '../../src/services/judge.ts';
import { explainIn } from '../support/explanation.ts';
import { someDate, someFacts } from '../support/random-district.ts';
import { SAMPLE } from '../support/sample.ts';

const RUNS = { numRuns: Number(process.env.ZHIBU_RUNS ?? 80) };
type StepOf<Kind> = Extract<ExplanationStep, { readonly kind: Kind }>;

/** Some station of some district on some date, with its verdict and its explanation. */
function forAllExplanations(
  check: (verdict: Verdict, steps: readonly ExplanationStep[], facts: Facts, date: string) => void,
) {
  const facts = fc.oneof(someFacts({ most: 3 }), someFacts({ most: 6 }));
  fc.assert(
    fc.property(facts, someDate, fc.nat(), (district, date, number) => {
      const { code } = district.stations[number % district.stations.length] ?? { code: '' };
      const hosts = district.branches.slice(0, 1).map((branch) => branch.code);
      const { steps } = explainIn(district, code, date, hosts).explanation;
      check(verdictOf(district, code, date), steps, district, date);
    }),
    RUNS,
  );
}

test('the conclusion is the verdict: requirement, every finding and its exception, and nothing else', () => {
  forAllExplanations((verdict, steps) => {
    const [requirement] = of(steps, 'REQUIREMENT');
    expect(requirement?.required ?? null).toEqual(verdict.required);
    const rules = of(steps, 'RULE');
    expect(rules.map(({ code }) => code)).toEqual(
      verdict.required === null ? [] : FINDING_RULES.map(({ code }) => code),
    );
    expect(rules.flatMap(({ finding }) => finding ?? [])).toEqual(verdict.findings);
    const outcomes = new Map(rules.map(({ code, outcome }) => [code, outcome]));
    for (const { code, severity, waiverFrom } of verdict.findings) {
      expect(outcomes.get(code)).toBe(waiverFrom !== null ? 'WAIVED' : severity === 'ERROR' ? 'FAILED' : 'NOTICED');
    }
    for (const { finding, waiver } of rules) expect(waiver?.from ?? null).toBe(finding?.waiverFrom ?? null);
  });
});

test('whoever is counted makes up the headcount of the verdict, one by one', () => {
  forAllExplanations(({ headcount }, steps) => {
    const postings = of(steps, 'POSTING');
    const live = postings.filter(({ standing }) => standing.presence === 'POSTED');
    const count = (outcome: string) => postings.filter((step) => step.outcome === outcome).length;
    expect({
      resident: live.filter(({ standing }) => standing.posting.kind === 'RESIDENT').length,
      dispatched: live.filter(({ standing }) => standing.posting.kind === 'DISPATCHED').length,
      fullMembers: count('COUNTED'),
      probationaryMembers: count('COUNTED_AS_MEMBER'),
    }).toEqual(headcount);
    expect(new Set(postings.map(({ standing }) => standing.code)).size).toBe(postings.length);
  });
});

test('every figure is that of the verdict and of the policy in force', () => {
  forAllExplanations(({ headcount, required, findings, policy }, steps) => {
    const { fullMembers, probationaryMembers, resident, dispatched } = headcount;
    const known: Readonly<Record<string, number | undefined>> = {
      WORKERS: resident + dispatched,
      RESIDENT: resident,
      DISPATCHED: dispatched,
      FULL_MEMBERS: fullMembers,
      PROBATIONARY_MEMBERS: probationaryMembers,
      MINIMUM_BRANCHES: required?.minimumBranches,
    };
    const limits = Object.values(policyNamed(policy).parameters);
    for (const { kind, figures } of steps) {
      for (const { name, value, limit, branchCode } of figures) {
        if (limit !== null) expect(limits).toContain(limit);
        if (kind === 'CHANGE' || kind === 'KNOWN_DATE' || branchCode !== null) continue;
        if (name in known) expect([name, value]).toEqual([name, known[name]]);
        if (name === 'MEMBERS') expect(value).toBe(fullMembers + probationaryMembers);
      }
    }
    for (const { code, evidence } of findings) {
      const step = of(steps, 'RULE').find((rule) => rule.code === code);
      for (const { code: branchCode, count } of evidence.branches ?? []) {
        if (count === undefined) continue;
        expect(step?.figures.find((figure) => figure.branchCode === branchCode)?.value).toBe(count);
      }
    }
  });
});

test('what would change it does: each change, made and judged again, gives what is foretold', () => {
  let seen = 0;
  forAllExplanations((verdict, steps, facts, date) => {
    for (const { change, result } of of(steps, 'CHANGE')) {
      const after = verdictOf(applyChange(facts, verdict.stationCode, change, date), verdict.stationCode, date);
      expectResult(result, verdict, after);
      expect(decisionOf(after)).not.toEqual(decisionOf(verdict));
      seen += 1;
    }
  });
  expect(seen).toBeGreaterThan(RUNS.numRuns / 2);
});

test('what is recorded changes it on those days, and on no other day of the year ahead', () => {
  let seen = 0;
  fc.assert(
    fc.property(someFacts({ most: 2 }), someDate, (district, date) => {
      const { code = '' } = district.stations[0] ?? {};
      const dates = of(explainIn(district, code, date).explanation.steps, 'KNOWN_DATE');
      let before = verdictOf(district, code, date);
      const expected: string[] = [];
      for (let day = addDays(date, 1); day <= addMonths(date, 12); day = addDays(day, 1)) {
        const after = verdictOf(district, code, day);
        if (JSON.stringify(decisionOf(after)) !== JSON.stringify(decisionOf(before))) {
          expected.push(day);
          const step = dates.find(({ on }) => on === day);
          if (step?.result) expectResult(step.result, before, after);
          expect(step?.events.length, `why on ${day}`).toBeGreaterThan(0);
        }
        before = after;
      }
      expect(dates.filter(({ result }) => result !== null).map(({ on }) => on)).toEqual(expected);
      if (expected.length === 0) expect(dates.map(({ on }) => on)).toEqual([addMonths(date, 12)]);
      seen += expected.length;
    }),
    { numRuns: Math.ceil(RUNS.numRuns / 8) },
  );
  expect(seen).toBeGreaterThan(0);
});

test('every finding of the sample that can be mended on the spot names a change that mends it', () => {
  for (const verdict of judge(SAMPLE, '2026-11-22', POLICIES)) {
    if (verdict.status !== 'NON_COMPLIANT') continue;
    const hosts = verdict.planGroup === null ? [] : ['b-320506104-01'];
    const { steps } = explainIn(SAMPLE, verdict.stationCode, '2026-11-22', hosts).explanation;
    expect(of(steps, 'CHANGE').length).toBeGreaterThan(1);
    const gone = of(steps, 'CHANGE').flatMap(({ result }) => result.going);
    const errors = verdict.findings.filter(({ severity, waiverFrom }) => severity === 'ERROR' && waiverFrom === null);
    expect(gone).toEqual(expect.arrayContaining([errors[0]?.code]));
  }
});

function expectResult(result: StepOf<'CHANGE'>['result'], before: Verdict, after: Verdict): void {
  expect(result.after).toEqual(after);
  const [earlier, later] = [openCodes(before), openCodes(after)];
  expect(result.arising).toEqual(later.filter((code) => !earlier.includes(code)));
  expect(result.going).toEqual(earlier.filter((code) => !later.includes(code)));
}

function of<Kind extends ExplanationStep['kind']>(steps: readonly ExplanationStep[], kind: Kind) {
  return steps.filter((step): step is StepOf<Kind> => step.kind === kind);
}

function verdictOf(facts: JudgedFacts, code: string, date: string): Verdict {
  const verdict = judge(facts, date, POLICIES).find(({ stationCode }) => stationCode === code);
  if (verdict === undefined) throw new Error(`no verdict of ${code}`);
  return verdict;
}

function openCodes({ findings }: Verdict) {
  return findings.filter(({ waiverFrom }) => waiverFrom === null).map(({ code }) => code);
}

function decisionOf(verdict: Verdict) {
  const { status, required } = verdict;
  const open = verdict.findings.filter(({ waiverFrom }) => waiverFrom === null);
  const severities = open.map(({ code, severity }) => [code, severity]);
  return [status, required && [required.kind, required.minimumBranches, required.jointGroup], severities];
}

function policyNamed(name: string): Policy {
  return policyInForce(POLICIES, name, '9999-12-31');
}
