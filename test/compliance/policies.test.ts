import { describe, expect, test } from 'vitest';
import { FINDING_RULES, findingRule } from '../../src/compliance/finding-rules.ts';
import { NATIONAL_2018 } from '../../src/compliance/policies/national-2018.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { WUZHONG_2022 } from '../../src/compliance/policies/wuzhong-2022.ts';
import { type Clause, policyInForce } from '../../src/compliance/policy.ts';
import { FINDING_CODES, WAIVABLE_FINDING_CODES } from '../../src/domain/finding-code.ts';
import { STRUCTURE_KINDS } from '../../src/domain/structure-kind.ts';

const NOTICES = [
  'COMMITTEE_SIZE_UNUSUAL',
  'SECRETARY_MISSING',
  'COMMITTEE_TERM_ENDING',
  'COMMITTEE_TERM_EXPIRED',
  'RELATION_NOT_TRANSFERRED',
  'PROBATION_OVERDUE',
];
const FINDINGS = FINDING_CODES.filter((code) => !NOTICES.includes(code));

test('there is one rule a finding, sorted by code', () => {
  expect(FINDING_RULES.map(({ code }) => code)).toEqual([...FINDING_CODES].sort());
  for (const code of FINDING_CODES) expect(findingRule(code).code).toBe(code);
});

test('the packs are those a snapshot may name', () => {
  expect(POLICIES.map(({ name }) => name)).toEqual(['national-2018', 'wuzhong-2022']);
});

describe.each(POLICIES)('$name', (policy) => {
  test('treats every finding and no other', () => {
    expect(Object.keys(policy.findings).sort()).toEqual([...FINDING_CODES].sort());
  });

  test('the nine findings are errors, the six notices warnings', () => {
    expect(FINDINGS).toHaveLength(9);
    for (const code of FINDING_CODES) {
      expect([code, policy.findings[code].severity]).toEqual([code, NOTICES.includes(code) ? 'WARNING' : 'ERROR']);
    }
  });

  test('just the findings that leave room for it can be waived', () => {
    const waivable = FINDING_CODES.filter((code) => policy.findings[code].waivable);
    expect(waivable).toEqual([...WAIVABLE_FINDING_CODES]);
  });

  test('every finding and every requirement cites a sentence', () => {
    for (const code of FINDING_CODES) {
      expectCited(policy.findings[code].clause);
      const { restsOn } = policy.findings[code];
      if (restsOn !== null) expectCited(restsOn);
    }
    for (const kind of STRUCTURE_KINDS) expectCited(policy.requirements[kind]);
  });

  test('has a title in both languages and judges town stations', () => {
    expect(policy.title['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(policy.title.en).toMatch(/[a-z]/);
    expect(policy.judgedLevels).toEqual(['TOWN_STATION']);
  });
});

test('the packs differ in what they decide only in the stations a joint branch may cover', () => {
  const { jointBranchMaximumStations: local, ...others } = WUZHONG_2022.parameters;
  const { jointBranchMaximumStations: national, ...nationalOthers } = NATIONAL_2018.parameters;
  expect([local, national]).toEqual([3, 5]);
  expect(others).toEqual(nationalOthers);
});

test('the figures are those of the rules', () => {
  expect(NATIONAL_2018.parameters).toMatchObject({
    branchFullMembers: 3,
    committeeFullMembers: 7,
    branchMaximumMembers: 50,
    committeeMinimumSize: 3,
    committeeMaximumSize: 7,
    termReminderMonths: 6,
    relationTransferMonths: 6,
    probationMonths: 12,
  });
});

test('Wuzhong cites clause 11 for the nine findings, and beside it the national sentence', () => {
  for (const code of FINDINGS) {
    const { clause, restsOn } = WUZHONG_2022.findings[code];
    expect(clause).toMatchObject({ document: '吴政办〔2022〕59号', number: '第三部分（三）第 11 条' });
    if (code !== 'DEVELOPMENT_NOT_STARTED') expect(restsOn).toEqual(NATIONAL_2018.findings[code].clause);
  }
  for (const kind of STRUCTURE_KINDS) expect(WUZHONG_2022.requirements[kind].document).toBe('吴政办〔2022〕59号');
});

test('article numbers still to be checked are marked as such', () => {
  const { findings } = NATIONAL_2018;
  const unconfirmed = FINDING_CODES.filter((code) => !findings[code].clause.numberConfirmed);
  expect(unconfirmed.sort()).toEqual([
    'BRANCH_UNDERSIZED',
    'COMMITTEE_MISSING',
    'COMMITTEE_SIZE_UNUSUAL',
    'COMMITTEE_TERM_ENDING',
    'COMMITTEE_TERM_EXPIRED',
    'RELATION_NOT_TRANSFERRED',
    'SECRETARY_MISSING',
  ]);
});

describe('the policy in force', () => {
  test.each([
    ['wuzhong-2022', '2022-07-14', 'wuzhong-2022'],
    ['wuzhong-2022', '2022-07-13', 'national-2018'],
    ['national-2018', '2026-11-21', 'national-2018'],
    ['national-2018', '1949-10-01', 'national-2018'],
    [undefined, '2026-11-21', 'national-2018'],
  ])('where %s is named, on %s: %s', (named, date, name) => {
    expect(policyInForce(POLICIES, named, date).name).toBe(name);
  });
});

function expectCited({ document, number, text }: Clause): void {
  for (const part of [document, number, text]) expect(part).toMatch(/\p{Script=Han}/u);
  expect(text).not.toMatch(/[。；，]$/u);
}
