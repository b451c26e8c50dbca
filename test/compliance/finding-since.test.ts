import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failingSince, withSince } from '../../src/compliance/finding-since.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { addDays, type IsoDate } from '../../src/domain/date.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { judge } from '../../src/services/judge.ts';
import { someFacts, TODAY } from '../support/random-district.ts';
import { smallDistrict } from '../support/small-district.ts';

const RUNS = Number(process.env.ZHIBU_RUNS ?? 25);

test('each finding has held since its day on every day, and not on the eve', () => {
  fc.assert(
    fc.property(someFacts({ most: 3 }), fc.integer({ min: -300, max: 100 }), (facts, days) => {
      const date = addDays(TODAY, days);
      const first = addDays(date, -1096);
      // what judging each day separately says: the first day of the run of days that ends on the date
      const runs = new Map<string, IsoDate>();
      for (let day = first; day <= date; day = addDays(day, 1)) {
        const held = new Set(judge(facts, day, POLICIES).flatMap(keysOf));
        for (const key of runs.keys()) if (!held.has(key)) runs.delete(key);
        for (const key of held) if (!runs.has(key)) runs.set(key, day);
      }
      const dated = withSince(facts, POLICIES, judge(facts, date, POLICIES));
      for (const { stationCode, findings } of dated) {
        for (const { code, since = '' } of findings) {
          const run = runs.get(`${stationCode} ${code}`) ?? '';
          if (run > first) expect(since, `${stationCode} ${code}`).toBe(run);
          else expect(since <= first, `${stationCode} ${code} ${since}`).toBe(true);
        }
      }
      expect(new Set(dated.flatMap(keysOf))).toEqual(new Set(runs.keys()));
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

describe('a station of three full members without a branch', () => {
  test.each([
    ['on the day it was opened', '2024-01-01', '2024-01-01'],
    ['on the day after', '2024-01-02', '2024-01-01'],
    ['on the day before the break', '2025-05-31', '2024-01-01'],
    ['after one day with a branch', '2025-06-02', '2025-06-02'],
    ['a long time after it', '2026-11-21', '2025-06-02'],
  ])('%s', (_what, date, since) => {
    const [verdict] = withSince(briefBranch, POLICIES, judge(briefBranch, date, POLICIES));
    const finding = verdict?.findings.find(({ code }) => code === 'BRANCH_MISSING');
    expect(finding?.since).toBe(since);
    expect(verdict && failingSince(verdict)).toBe(since);
  });

  test('through a change of policy', () => {
    const facts = {
      ...briefBranch,
      stations: briefBranch.stations.map((each) => ({ ...each, openedOn: '2021-01-01' })),
    };
    const [verdict] = withSince(facts, POLICIES, judge(facts, '2023-01-01', POLICIES));
    expect(verdict?.policy).toBe('wuzhong-2022');
    expect(verdict && failingSince(verdict)).toBe('2021-01-01');
  });
});

/** One station, always three full members, with a branch of its own on the one day 2025-06-01. */
const briefBranch = ((): Facts => {
  const facts = smallDistrict({ stations: 'a3' });
  return {
    ...facts,
    stations: facts.stations.map((station) => ({ ...station, openedOn: '2024-01-01' })),
    workers: facts.workers.map((worker) => ({
      ...worker,
      postings: [{ stationCode: 'a', kind: 'RESIDENT', from: '2010-01-01' }],
      membership: [{ stage: 'FULL', from: '2010-01-01' }],
    })),
    branches: [
      {
        code: 'b',
        name: '一日支部',
        establishedOn: '2020-01-01',
        coverage: [{ stationCode: 'a', mode: 'OWN', from: '2025-06-01', until: '2025-06-02' }],
        committees: [],
        secretaries: [],
      },
    ],
  };
})();

function keysOf({ stationCode, findings }: { stationCode: string; findings: readonly { code: string }[] }) {
  return findings.map(({ code }) => `${stationCode} ${code}`);
}
