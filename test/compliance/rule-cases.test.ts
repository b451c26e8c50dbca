import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { judge } from '../../src/services/judge.ts';
import { answersOf } from '../support/answers.ts';
import { readSnapshot } from '../support/read-snapshot.ts';
import { expectationsOf, hasSharedRuleCases, type RuleCase, readRuleCases } from '../support/rule-cases.ts';

const CASES = readRuleCases();

describe('rule cases', () => {
  test.each(casesOf('project'))('$name', expectAnswers);
});

describe.skipIf(!hasSharedRuleCases())('sample rule cases (in ../shared)', () => {
  test.each(casesOf('shared'))('$name', expectAnswers);
});

function expectAnswers(ruleCase: RuleCase): void {
  const facts = readSnapshot(JSON.stringify(ruleCase.snapshot));
  const policies = [...POLICIES, ...(facts.policies ?? [])];
  const answers = answersOf(judge(facts, ruleCase.asOf, policies));
  expect(expectationsOf(ruleCase, answers)).toEqual(ruleCase.expect);
}

function casesOf(source: RuleCase['source']): RuleCase[] {
  return CASES.filter((ruleCase) => ruleCase.source === source);
}
