import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../src/compliance/describe-finding.ts';
import { describeRequirement } from '../../src/compliance/describe-requirement.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { findPolicy } from '../../src/compliance/policy.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { FINDING_CODES } from '../../src/domain/finding-code.ts';
import { STRUCTURE_KINDS } from '../../src/domain/structure-kind.ts';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { judge } from '../../src/services/judge.ts';
import { namesIn } from '../support/names-in.ts';
import { someDate, someFacts } from '../support/random-district.ts';
import { SAMPLE } from '../support/sample.ts';

/** One thing said to a person, by which finding or requirement of which station. */
interface Said {
  readonly by: string;
  readonly part: 'message' | 'remedy' | 'reason';
  readonly text: string;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('the sample has words for every finding and requirement, and they are sound', () => {
    const said = sayAll(SAMPLE, '2026-11-21', language);
    for (const { text } of said) expectSound(text, SAMPLE, language);
    for (const by of [...FINDING_CODES, ...STRUCTURE_KINDS]) expect(said.map((words) => words.by)).toContain(by);
  });

  test('so are those of any district', () => {
    fc.assert(
      fc.property(someFacts(), someDate, (facts, date) => {
        const distinct = giveNames(facts);
        for (const { part, text } of sayAll(distinct, date, language)) {
          expectSound(text, distinct, language);
          if (part !== 'remedy') expect(namesOf(distinct).some((name) => text.includes(name))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a station is told whom to join, never itself', () => {
  const [yuexi] = saidOf('320506003-01', 'COVERAGE_MISSING');
  expect(yuexi).toEqual({
    message:
      '正式党员不足 3 名的社工站应当由联合党支部或者挂靠的党支部覆盖；越溪街道社会工作站有 2 名，没有党支部覆盖。',
    remedy: '请越溪街道党工委牵头，由越溪街道社会工作站与城南街道社会工作站成立联合党支部。',
  });
});

test('a station in a joint branch that needs its own is told that the joint branch does not count', () => {
  const [guoxiang] = saidOf('320506004-01', 'BRANCH_MISSING');
  expect(guoxiang).toEqual({
    message:
      '有正式党员 3 名以上的社工站应当成立党支部；郭巷街道社会工作站有 3 名，没有单独的党支部，参加「临湖郭巷社会工作站联合党支部」不能代替。',
    remedy: '请郭巷街道社会工作站向郭巷街道党工委申请单独成立党支部。',
  });
});

test('a branch too small is dissolved in favour of what the station is left with', () => {
  const remedies = ['320506103-02', '320506109-01'].map((code) => saidOf(code, 'BRANCH_UNDERSIZED')[0]?.remedy);
  expect(remedies).toEqual([
    '请上级党组织及时调整或者撤销「木渎镇藏书社会工作站党支部」，把木渎镇藏书社会工作站挂靠到就近的党支部。',
    '请上级党组织及时调整或者撤销「金庭镇社会工作站党支部」，由金庭镇社会工作站与香山街道社会工作站成立联合党支部。',
  ]);
});

test('a probation that was extended is not to be extended again', () => {
  const station = judge(SAMPLE, '2026-11-21', POLICIES).find(({ findings }) =>
    findings.some(({ code }) => code === 'PROBATION_OVERDUE'),
  );
  const [late] = station?.findings.flatMap(({ evidence }) => evidence.workers ?? []) ?? [];
  const worker = SAMPLE.workers.find(({ code }) => code === late);
  if (station === undefined || worker === undefined) throw new Error('the sample has no probation that is overdue');
  const first = { stage: 'PROBATIONARY', from: '2024-06-01' } as const;
  const extended = { ...worker, code: 'z', membership: [first, { ...first, from: '2025-06-01' }] };
  const others = SAMPLE.workers.filter(({ code }) => code !== late);
  const decisionsOf = (workers: Facts['workers']) =>
    sayAll({ ...SAMPLE, workers: [...others, ...workers] }, '2026-11-21', 'en')
      .filter(({ by, part }) => by === 'PROBATION_OVERDUE' && part === 'remedy')
      .map(({ text }) => text.replace(/^.* decide on /, ''));
  expect(decisionsOf([worker])).toEqual(['admission, extension or cancellation.']);
  expect(decisionsOf([extended])).toEqual(['admission or cancellation.']);
  expect(decisionsOf([worker, extended])).toEqual([
    'admission, extension (only of those not extended before) or cancellation.',
  ]);
});

test('the figures of a branch over the cap say into how many to divide it', () => {
  const [mudu] = saidOf('320506103-01', 'BRANCH_OVER_CAP', 'en');
  expect(mudu?.message).toContain('"木渎镇社会工作站党支部" (51 members)');
  expect(mudu?.remedy).toContain('into at least 2 branches');
});

test('a local finding cites its own clause and the national one it rests on', () => {
  const verdict = verdictOf('320506104-01');
  const evidence = { branches: [{ code: 'b-320506104-01', count: 51 }] };
  const finding = { code: 'BRANCH_OVER_CAP', severity: 'ERROR', waiverFrom: null, evidence } as const;
  const { clause, restsOn } = describeFinding(finding, verdict, policyOf(verdict), namesIn(SAMPLE), 'zh-CN');
  expect(clause.text).toBe('党支部党员人数一般不超过 50 人');
  expect(restsOn?.number).toBe('第四条');
});

function sayAll(facts: Facts, date: string, language: Language): readonly Said[] {
  const names = namesIn(facts);
  return judge(facts, date, POLICIES).flatMap((verdict) => {
    const { required, findings } = verdict;
    const policy = policyOf(verdict);
    const said: Said[] = [];
    if (required !== null) {
      const { reason } = describeRequirement(verdict, required, policy, names, language);
      said.push({ by: required.kind, part: 'reason', text: reason });
    }
    for (const finding of findings) {
      const { message, remedy } = describeFinding(finding, verdict, policy, names, language);
      said.push({ by: finding.code, part: 'message', text: message });
      said.push({ by: finding.code, part: 'remedy', text: remedy });
    }
    return said;
  });
}

/** The words a finding of the sample has at a station. */
function saidOf(stationCode: string, code: string, language: Language = 'zh-CN') {
  const verdict = verdictOf(stationCode);
  return verdict.findings
    .filter((finding) => finding.code === code)
    .map((finding) => {
      const { message, remedy } = describeFinding(finding, verdict, policyOf(verdict), namesIn(SAMPLE), language);
      return { message, remedy };
    });
}

function verdictOf(stationCode: string): Verdict {
  const verdict = judge(SAMPLE, '2026-11-21', POLICIES).find((one) => one.stationCode === stationCode);
  if (verdict === undefined) throw new Error(`the sample has no station ${stationCode}`);
  return verdict;
}

function policyOf(verdict: Verdict) {
  const policy = findPolicy(POLICIES, verdict.policy);
  if (policy === undefined) throw new Error(`no policy ${verdict.policy}`);
  return policy;
}

/** Whole sentences, in one language but for names, without a hole, and never naming a worker. */
function expectSound(text: string, facts: Facts, language: Language): void {
  expect(text).not.toMatch(/undefined|NaN|null|\[object|\s\s|\s$|^\s|与成立|「」|""/);
  for (const { name } of facts.workers) expect(text).not.toContain(name);
  const withoutNames = namesOf(facts).reduce(
    (rest, name) => rest.replaceAll(name, language === 'en' ? 'X' : '某'),
    text,
  );
  if (language === 'en') {
    expect(text).toMatch(/\.$/);
    expect(withoutNames).not.toMatch(/[\p{Script=Han}，。；：「」（）、]/u);
    expect(withoutNames).not.toMatch(/\.\.|;\.|, [,.]/);
  } else {
    expect(text).toMatch(/。$/u);
    expect(withoutNames).not.toMatch(/[A-Za-z;,.()"]/);
    for (const part of withoutNames.split(/[。；：，]/u).slice(0, -1)) expect(part).toMatch(/\p{Script=Han}/u);
    expect(withoutNames).not.toMatch(/[，；、：]。|，，|；；/u);
  }
}

/** Longest first, so that none is taken for a part of another. */
function namesOf({ stations, branches, partyBodies }: Facts): readonly string[] {
  return [...stations, ...branches, ...partyBodies].map(({ name }) => name).sort((a, b) => b.length - a.length);
}

/** Random facts call every branch alike. */
function giveNames(facts: Facts): Facts {
  return { ...facts, branches: facts.branches.map((branch) => ({ ...branch, name: `支部${branch.code}` })) };
}
