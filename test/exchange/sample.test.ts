import { expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { COMPLIANCE_STATUSES } from '../../src/domain/compliance-status.ts';
import { FINDING_CODES } from '../../src/domain/finding-code.ts';
import { STATION_LEVELS } from '../../src/domain/station.ts';
import { STRUCTURE_KINDS } from '../../src/domain/structure-kind.ts';
import { judge } from '../../src/services/judge.ts';
import { printSnapshot } from '../support/print-snapshot.ts';
import { SAMPLE, SAMPLE_TEXT } from '../support/sample.ts';

const DATE = '2026-11-21';
const verdicts = judge(SAMPLE, DATE, POLICIES);
const findings = verdicts.flatMap((verdict) => verdict.findings);

test('the sample has no date of its own: today is judged', () => {
  expect(SAMPLE.asOf).toBeUndefined();
});

test('it is printed as export prints it', () => {
  expect(printSnapshot(SAMPLE)).toBe(SAMPLE_TEXT);
});

test('each of the 14 towns and subdistricts has a station, one has two', () => {
  const towns = SAMPLE.divisions.filter(({ level }) => level === 'TOWN' || level === 'SUBDISTRICT');
  const counts = towns.map(
    ({ code }) =>
      SAMPLE.stations.filter(({ level, divisionCode }) => level === 'TOWN_STATION' && divisionCode === code).length,
  );
  expect(counts.toSorted()).toEqual([...Array(13).fill(1), 2]);
  expect(new Set(SAMPLE.stations.map(({ level }) => level))).toEqual(new Set(STATION_LEVELS));
});

test('every town has its committee, the district its committee of social organisations', () => {
  const kinds = SAMPLE.partyBodies.map(({ divisionCode, kind }) => `${divisionCode} ${kind}`);
  for (const { code, level } of SAMPLE.divisions) {
    if (level === 'TOWN') expect(kinds).toContain(`${code} TOWN_COMMITTEE`);
    if (level === 'SUBDISTRICT') expect(kinds).toContain(`${code} SUBDISTRICT_WORKING_COMMITTEE`);
    if (level === 'DISTRICT') expect(kinds).toContain(`${code} DISTRICT_SOCIAL_ORGANIZATION_COMMITTEE`);
  }
});

test.each(STRUCTURE_KINDS)('%s is required somewhere', (kind) => {
  expect(verdicts.map(({ required }) => required?.kind)).toContain(kind);
});

test.each(COMPLIANCE_STATUSES)('%s is the status of a station', (status) => {
  expect(verdicts.map((verdict) => verdict.status)).toContain(status);
});

test.each(FINDING_CODES)('%s occurs without a waiver', (code) => {
  expect(findings).toContainEqual(expect.objectContaining({ code, waiverFrom: null }));
});

test('some findings are waived, one of them so that its station complies', () => {
  expect(findings.filter(({ waiverFrom }) => waiverFrom !== null).map(({ code }) => code)).toEqual([
    'BRANCH_UNDERSIZED',
    'JOINT_BRANCH_TOO_MANY_STATIONS',
  ]);
  const waived = verdicts.filter((verdict) => verdict.findings.some(({ waiverFrom }) => waiverFrom !== null));
  expect(waived.map(({ status }) => status)).toEqual(['COMPLIANT', 'NON_COMPLIANT']);
});

test('workers have names that nobody bears', () => {
  for (const { name } of SAMPLE.workers) expect(name).toMatch(/社工[甲乙丙丁戊己庚辛壬癸]$|示例党员\d\d$/);
});
