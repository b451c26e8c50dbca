import { describe, expect, test } from 'vitest';
import { findPolicyFaults } from '../../src/domain/check-policy.ts';
import { findVersionFaults, type PolicyVersion } from '../../src/domain/check-policy-versions.ts';
import type { PolicyParameters } from '../../src/domain/policy.ts';
import { describePolicy, toPolicy } from '../../src/domain/policy-document.ts';
import { PARAMETER_NAMES } from '../../src/domain/policy-limits.ts';
import { policyDocument } from '../support/some-policy.ts';

test('a pack that says what the national one says is sound, and is the same again as a document', () => {
  const document = policyDocument({ until: '2027-01-01', englishTitle: 'Ours' });
  expect(findPolicyFaults(document)).toEqual([]);
  expect(describePolicy(toPolicy(document))).toEqual(document);
});

describe('the figures a pack may set', () => {
  const RANGES: Record<keyof PolicyParameters, readonly [number, number]> = {
    branchFullMembers: [3, 3],
    committeeFullMembers: [7, 7],
    branchMaximumMembers: [50, 50],
    jointBranchMaximumStations: [2, 5],
    committeeMinimumSize: [3, 7],
    committeeMaximumSize: [3, 7],
    termReminderMonths: [6, 24],
    relationTransferMonths: [1, 6],
    probationMonths: [12, 12],
  };
  test.each(PARAMETER_NAMES)('%s', (name) => {
    const [least, most] = RANGES[name];
    const faulty = [-1, 0, least - 1, least + 0.5, most + 1, 1e9];
    for (const value of faulty) expect(pathsOf({ [name]: value })).toEqual([`parameters.${name}`]);
    for (const value of [least, most]) expect(pathsOf(soundBeside(name, value))).toEqual([]);
  });

  test('the most members of a committee are not fewer than the least', () => {
    expect(pathsOf({ committeeMinimumSize: 5, committeeMaximumSize: 5 })).toEqual([]);
    expect(pathsOf({ committeeMinimumSize: 5, committeeMaximumSize: 4 })).toEqual(['parameters.committeeMaximumSize']);
  });

  function soundBeside(name: keyof PolicyParameters, value: number): Partial<PolicyParameters> {
    return name === 'committeeMinimumSize' ? { [name]: value, committeeMaximumSize: 7 } : { [name]: value };
  }

  function pathsOf(parameters: Partial<PolicyParameters>): readonly string[] {
    return findPolicyFaults(policyDocument({ parameters })).map(({ path }) => path.join('.'));
  }
});

test('every finding and every requirement is there once; what 应当 demands cannot be waived; town stations are judged', () => {
  const whole = policyDocument({});
  const faulty = {
    ...whole,
    until: whole.from,
    judgedLevels: ['VILLAGE_ROOM' as const],
    findings: [...whole.findings.slice(2), ...whole.findings.slice(0, 1)].map((finding) => ({
      ...finding,
      waivable: true,
    })),
    requirements: [...whole.requirements.slice(1), ...whole.requirements.slice(1, 2)],
  };
  const faults = findPolicyFaults(faulty);
  expect(faults.map(({ path }) => path.join('.'))).toEqual([
    'until',
    'judgedLevels',
    'findings',
    ...[4, 6, 7, 8, 9, 10, 11, 12, 13].map((index) => `findings.${index}.waivable`),
    'requirements.4.kind',
    'requirements',
  ]);
  expect(faults.find(({ path }) => path.join('.') === 'findings')?.text.en).toContain('COMMITTEE_MISSING');
});

describe('versions of a pack', () => {
  const standing = [
    version('national', null),
    version('built-in', '2022-07-14'),
    version('ended', '2022-01-01', '2026-01-01'),
  ];

  test.each<[string, PolicyVersion[], string[]]>([
    ['a new pack', [version('new', '2026-01-01')], []],
    ['a new pack that ends', [version('new', '2026-01-01', '2027-01-01')], []],
    ['a second version', [version('new', '2026-01-01'), version('new', '2027-01-01')], []],
    ['in any order', [version('new', '2027-01-01'), version('new', '2026-01-01')], []],
    [
      'the next begins on the day one ends',
      [version('new', '2026-01-01', '2027-01-01'), version('new', '2027-01-01')],
      [],
    ],
    ['a day later: a gap', [version('new', '2026-01-01', '2027-01-01'), version('new', '2027-01-02')], ['1.from']],
    [
      'a day earlier: an overlap',
      [version('new', '2026-01-01', '2027-01-01'), version('new', '2026-12-31')],
      ['1.from'],
    ],
    [
      'the later in the list is at fault',
      [version('new', '2027-01-02'), version('new', '2026-01-01', '2027-01-01')],
      ['1.until'],
    ],
    ['two from one date', [version('new', '2026-01-01'), version('new', '2026-01-01')], ['1.from']],
    ['of the national pack', [version('national', '2027-01-01')], ['0.name']],
    ['of a pack that stands, after it', [version('built-in', '2022-07-15')], []],
    ['on its day', [version('built-in', '2022-07-14')], ['0.from']],
    ['before its day', [version('built-in', '2022-07-13', '2022-07-14')], ['0.from']],
    ['of a pack that has ended, on the day', [version('ended', '2026-01-01')], []],
    ['of a pack that has ended, later', [version('ended', '2026-01-02')], ['0.from']],
    ['of a pack that has ended, earlier', [version('ended', '2025-12-31')], ['0.from']],
    ['other packs do not matter', [version('a', '2026-01-01', '2026-02-01'), version('b', '2026-03-01')], []],
  ])('%s', (_what, added, faults) => {
    expect(findVersionFaults(standing, added).map(({ index, member }) => `${index}.${member}`)).toEqual(faults);
  });
});

function version(name: string, effectiveFrom: string | null, effectiveUntil?: string): PolicyVersion {
  return { name, effectiveFrom, effectiveUntil };
}
