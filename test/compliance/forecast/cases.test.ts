import { expect, test } from 'vitest';
import { CROSSING_KINDS } from '../../../src/compliance/forecast/crossing.ts';
import { POLICIES } from '../../../src/compliance/policies/policies.ts';
import { TURN_KINDS } from '../../../src/compliance/turns.ts';
import { forecastSnapshot } from '../../../src/services/forecast/forecast-snapshot.ts';
import { readForecastCases, shortenForecast } from '../../support/forecast-cases.ts';
import { readSnapshot } from '../../support/read-snapshot.ts';

const CASES = readForecastCases();

test.each(CASES)('$name', async ({ snapshot, from, until, expect: expected }) => {
  const facts = readSnapshot(JSON.stringify(snapshot));
  const inForce = [...POLICIES, ...(facts.policies ?? [])];
  expect(shortenForecast(await forecastSnapshot(facts, inForce, { from, until }, undefined))).toEqual(expected);
});

test('the cases hold every crossing and every kind of date ahead', () => {
  const entries = CASES.flatMap((each) => each.expect.entries);
  const first = (line: string) => line.split(' ')[0];
  expect(new Set(entries.flatMap(({ crossings }) => crossings.map(first)))).toEqual(new Set(CROSSING_KINDS));
  expect(new Set(entries.flatMap(({ causes }) => causes.map(first)))).toEqual(new Set(TURN_KINDS));
});
