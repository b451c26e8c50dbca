import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { countStatistics } from '../../src/compliance/statistics/statistics.ts';
import type { Branch } from '../../src/domain/branch.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { openView } from '../../src/services/open-view.ts';
import { organizationStatistics } from '../../src/services/statistics/organization-statistics.ts';
import { readTrend } from '../../src/services/statistics/trend.ts';
import { StoredView } from '../../src/services/stored-view.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { countByHand } from '../support/count-by-hand.ts';
import { openApp } from '../support/open-app.ts';
import { someFacts, TODAY } from '../support/random-district.ts';

const numRuns = Number(process.env.ZHIBU_RUNS ?? 25);

it('the database answers for every division, and over time, as the facts in a file do', async () => {
  await fc.assert(
    fc.asyncProperty(someFacts(), async (facts) => {
      const app = await openApp(TODAY);
      try {
        await importSnapshot(app, facts);
        for (const divisionCode of [null, 'C', 'D1', 'T1', 'T3']) {
          for (const date of ['2025-12-31', TODAY]) {
            const scope = { date, divisionCode };
            expect(await organizationStatistics(app, scope)).toEqual(countStatistics(facts, scope, POLICIES));
          }
          const question = { divisionCode, from: '2024-06-30', until: '2027-01-01', every: 'HALF_YEAR' } as const;
          const points = await readTrend(app, question);
          expect(points.map(({ date }) => date)).toEqual([
            '2024-06-30',
            '2024-12-31',
            '2025-06-30',
            '2025-12-31',
            '2026-06-30',
            '2026-12-31',
          ]);
          for (const { date, figures } of points) {
            expect(figures).toEqual(countStatistics(facts, { date, divisionCode }, POLICIES).total);
          }
        }
      } finally {
        await app.close();
      }
    }),
    { numRuns },
  );
});

it('the form of today is that of the stored verdicts', async () => {
  await fc.assert(
    fc.asyncProperty(someFacts(), async (facts) => {
      const app = await openApp(TODAY);
      try {
        await importSnapshot(app, facts);
        const view = await openView(app, TODAY);
        expect(view).toBeInstanceOf(StoredView);
        const found = await view.findVerdicts(facts.stations.map(({ code }) => code));
        const stored = found.flatMap((verdict) => verdict ?? []);
        const { total } = await organizationStatistics(app, { date: TODAY, divisionCode: 'D1' });
        expect(total).toEqual(countByHand(facts, stored, TODAY, 'D1'));
      } finally {
        await app.close();
      }
    }),
    { numRuns },
  );
});

/** So many stations in two districts; the first shares a joint branch with the last, the second with the one before it. */
function mirrored(count: number): Facts {
  const codeOf = (index: number) => `s${String(index).padStart(5, '0')}`;
  const branches = Array.from({ length: count / 2 }, (_, index): Branch => {
    const coverage = [index, count - 1 - index].map((place) => ({
      stationCode: codeOf(place),
      mode: 'JOINT' as const,
      from: '2022-01-01',
    }));
    return {
      code: `b${index}`,
      name: '联合党支部',
      establishedOn: '2022-01-01',
      coverage,
      committees: [],
      secretaries: [],
    };
  });
  return {
    divisions: [
      { code: 'A', name: '甲区', level: 'DISTRICT' },
      { code: 'B', name: '乙区', level: 'DISTRICT' },
    ],
    partyBodies: [],
    stations: Array.from({ length: count }, (_, index) => ({
      code: codeOf(index),
      name: `${index}站`,
      level: 'TOWN_STATION',
      divisionCode: index < count / 2 ? 'A' : 'B',
      openedOn: '2022-01-01',
      responsibleBodies: [],
    })),
    adjacencies: [],
    workers: Array.from({ length: count * 2 }, (_, index) => ({
      code: `w${index}`,
      name: '社工',
      postings: [{ stationCode: codeOf(Math.floor(index / 2)), kind: 'RESIDENT', from: '2022-01-01' }],
      membership: [{ stage: 'FULL', from: '2022-01-01' }],
      relations: [],
    })),
    branches,
    waivers: [],
  };
}

it('a joint branch is counted once, however far apart its stations are read', async () => {
  const facts = mirrored(1_202);
  const app = await openApp(TODAY);
  try {
    await app.database.write((trx) => replaceFacts(trx, facts, '2026-11-21T00:00:00Z'));
    for (const divisionCode of [null, 'A', 'B']) {
      const scope = { date: TODAY, divisionCode };
      const statistics = await organizationStatistics(app, scope);
      expect(statistics).toEqual(countStatistics(facts, scope, POLICIES));
      const counted = divisionCode === 'B' ? 0 : 601;
      expect(statistics.total).toMatchObject({ jointBranches: counted, jointBranchesWithThreeMembers: counted });
      expect(statistics.contradictions).toHaveLength(divisionCode === null ? 0 : 601);
    }
  } finally {
    await app.close();
  }
});
