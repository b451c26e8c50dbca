import { expect, test } from 'vitest';
import { describeTurn } from '../../src/compliance/describe-turn.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Policy } from '../../src/compliance/policy.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { toPolicy } from '../../src/domain/policy-document.ts';
import type { WorkerHistory } from '../../src/domain/worker.ts';
import { explainFrom } from '../../src/services/explain-station.ts';
import { sayIn } from '../support/explanation.ts';
import { smallDistrict } from '../support/small-district.ts';
import { policyDocument } from '../support/some-policy.ts';

const TODAY = '2026-11-22';

/** What is said of the dates already recorded that concern the station a. */
function sayDates(facts: Facts, policies: readonly Policy[] = POLICIES) {
  const explained = explainFrom(facts, 'a', TODAY, policies, []);
  if (explained === undefined) throw new Error('the station a is missing');
  return sayIn(facts, explained).flatMap(({ step, text }) => (step.kind === 'KNOWN_DATE' ? [text] : []));
}

function change(facts: Facts, code: string, changed: Partial<WorkerHistory>): Facts {
  return { ...facts, workers: facts.workers.map((each) => (each.code === code ? { ...each, ...changed } : each)) };
}

test('another policy is named, and a finding that becomes a notice is told', () => {
  const version = (from: string, title: string, severity: 'ERROR' | 'WARNING') =>
    toPolicy(
      policyDocument({
        name: 'wuzhong-2022',
        from,
        title,
        englishTitle: 'Stricter',
        severities: { DEVELOPMENT_NOT_STARTED: severity },
      }),
    );
  const policies = [...POLICIES, version('2026-01-01', '旧版', 'ERROR'), version('2027-01-01', '新版', 'WARNING')];
  const [said] = sayDates(smallDistrict({ stations: 'a0' }), policies);
  expect(said?.en).toMatch(/^On 2027-01-01 \(judged by "Stricter" from then on\): "[^"]+" then a notice instead; /);
  expect(said?.['zh-CN']).toMatch(/^2027年1月1日（改按《新版》判定）：“未着手发展党员”改列为提示；/);
});

test('a plan that moves is told, with the stations of its groups that moved it', () => {
  const facts = smallDistrict({ stations: 'a1 b2 c2', neighbors: 'a-b a-c' });
  const leaving = change(facts, 'b-w0', {
    postings: [{ stationCode: 'b', kind: 'RESIDENT', from: '2024-01-01', until: '2027-02-01' }],
  });
  const gone = change(leaving, 'b-w1', {
    postings: [{ stationCode: 'b', kind: 'RESIDENT', from: '2024-01-01', until: '2027-02-01' }],
  });
  const [said] = sayDates(gone);
  expect(said?.en).toMatch(/^On 2027-02-01 \(the joint plan is another, with changes at b站\): required is then /);
  expect(said?.['zh-CN']).toMatch(/^2027年2月1日（b站情况变化，联合党支部编组方案随之变化）：/);
});

test('numbers agree with their nouns, and a probation is told in plain words', () => {
  const facts = smallDistrict({ stations: 'a1' });
  const bodies = [{ code: 'p', name: '党委', kind: 'OTHER' as const, divisionCode: 'T1' }];
  const stations = facts.stations.map((station) => ({ ...station, responsibleBodies: [{ partyBodyCode: 'p' }] }));
  const rules = (stage: 'ACTIVIST' | 'PROBATIONARY', code: string) => {
    const one = change({ ...facts, partyBodies: bodies, stations }, 'a-w0', {
      membership: [{ stage, from: '2026-11-01' }],
    });
    const explained = explainFrom(one, 'a', TODAY, POLICIES, []);
    if (explained === undefined) throw new Error('the station a is missing');
    return sayIn(one, explained).find(({ step }) => step.kind === 'RULE' && step.code === code)?.text.en;
  };
  expect(rules('ACTIVIST', 'DEVELOPMENT_NOT_STARTED')).toContain(
    '1 of the workers is an activist, a development target or on probation',
  );
  expect(rules('PROBATIONARY', 'PROBATION_OVERDUE')).toContain(
    'On probation: 1; nobody has been for more than 12 months since it began or, where it was extended, since the extension.',
  );
});

test('whatever else the verdict rests on is named: a secretary, a relation due, a probation that is over', () => {
  const facts = smallDistrict({ stations: 'a3', branches: { own: 'a' } });
  const secretary = { workerCode: 'a-w0', from: '2024-01-01', until: '2027-03-01' };
  const led = {
    ...facts,
    branches: facts.branches.map((branch) => ({
      ...branch,
      coverage: branch.coverage.map((row) => ({ ...row, mode: 'OWN' as const })),
      secretaries: [secretary],
    })),
  };
  expect(sayDates(led).map(({ en }) => en.replace(/:.*/, ''))).toEqual([
    'On 2027-03-01 (worker 社工a0 (a-w0) ceases to be secretary of "own党支部")',
  ]);
  const waiting = change(led, 'a-w1', {
    postings: [{ stationCode: 'a', kind: 'RESIDENT', from: '2026-09-01' }],
    relations: [{ elsewhere: '别处', from: '2026-01-01' }],
  });
  const both = sayDates(waiting)[0]?.['zh-CN'];
  expect(both).toContain('社工 社工a1（a-w1）在a站工作已满应当转接组织关系的期限');
  expect(both).toContain('社工 社工a0（a-w0）不再担任「own党支部」书记');
  const probation = change(led, 'a-w2', { membership: [{ stage: 'PROBATIONARY', from: '2026-01-01' }] });
  expect(sayDates(probation)[0]?.en).toMatch(/^On 2027-01-02 \(the probation of worker 社工a2 \(a-w2\) is over\): /);
});

test('a version of a pack is called by the name of the pack', () => {
  const turn = { kind: 'POLICY_BEGAN', on: '2024-01-01', code: 'dd@2024-01-01' } as const;
  expect(describeTurn(turn).en).toBe('The policy dd came into force on 2024-01-01.');
});
