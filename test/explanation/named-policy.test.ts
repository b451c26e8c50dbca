import { expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Policy } from '../../src/compliance/policy.ts';
import { toPolicy } from '../../src/domain/policy-document.ts';
import { explainFrom } from '../../src/services/explain-station.ts';
import { sayIn } from '../support/explanation.ts';
import { smallDistrict } from '../support/small-district.ts';
import { policyDocument } from '../support/some-policy.ts';

const pack = (from: string, title: string, more: object = {}) =>
  toPolicy(policyDocument({ from, title, englishTitle: title, ...more }));

/** What the explanation says of the policy where the division names the pack `ours`. */
function sayPolicyOn(date: string, policies: readonly Policy[], policy: string | undefined = 'ours') {
  const bare = smallDistrict({ stations: 'a2' });
  const facts = { ...bare, divisions: bare.divisions.map((division) => ({ ...division, policy })) };
  const explained = explainFrom(facts, 'a', date, [...POLICIES, ...policies], []);
  if (explained === undefined) throw new Error('the station a is missing');
  return sayIn(facts, explained).find(({ step }) => step.kind === 'POLICY')?.text;
}

test('a pack that was added: not yet, in force, the next version, no longer', () => {
  const ours = [pack('2026-01-01', 'First'), pack('2027-01-01', 'Second', { until: '2028-01-01' })];
  const said = (date: string) => sayPolicyOn(date, ours)?.en.replace(/"National[^"]*"/, '"National"');
  expect(said('2025-12-31')).toBe(
    'Its division names "First", in force only from 2026-01-01. It is judged by "National".',
  );
  expect(said('2026-01-01')).toBe('It is judged by "First", as its division says, in force from 2026-01-01.');
  expect(said('2026-12-31')).toBe('It is judged by "First", as its division says, in force from 2026-01-01.');
  expect(said('2027-01-01')).toBe('It is judged by "Second", as its division says, in force from 2027-01-01.');
  expect(said('2028-01-01')).toBe(
    'Its division names "Second", no longer in force from 2028-01-01. It is judged by "National".',
  );
  expect(sayPolicyOn('2028-01-01', ours)?.['zh-CN']).toMatch(/^所在区划指定《Second》，2028年1月1日起不再施行，适用《/);
});

test('a later version of a pack that comes with the program speaks for itself', () => {
  const later = [pack('2027-01-01', 'Later', { name: 'wuzhong-2022' })];
  expect(sayPolicyOn('2027-01-01', later, 'wuzhong-2022')?.en).toBe(
    'It is judged by "Later", as its division says, in force from 2027-01-01.',
  );
  expect(sayPolicyOn('2026-12-31', later, 'wuzhong-2022')?.en).toMatch(
    /as its division says, in force from 2022-07-14/,
  );
  expect(sayPolicyOn('2022-07-13', later, 'wuzhong-2022')?.en).toMatch(/in force only from 2022-07-14\./);
});

test('the national pack may be named too, and need not', () => {
  expect(sayPolicyOn('2026-01-01', [], 'national-2018')?.en).toMatch(/, as its division says\.$/);
  const bare = smallDistrict({ stations: 'a2' });
  const facts = { ...bare, divisions: bare.divisions.map((division) => ({ ...division, policy: undefined })) };
  const explained = explainFrom(facts, 'a', '2026-01-01', POLICIES, []);
  if (explained === undefined) throw new Error('the station a is missing');
  const [said] = sayIn(facts, explained).filter(({ step }) => step.kind === 'POLICY');
  expect(said?.text.en).toMatch(/^No division it lies in names rules of its own\./);
});
