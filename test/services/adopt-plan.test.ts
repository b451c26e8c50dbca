import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/compliance/verdict.ts';
import { ConflictError, DomainError } from '../../src/domain/errors.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { adoptJointBranchPlan } from '../../src/services/adopt-joint-branch-plan.ts';
import { isAltered } from '../../src/services/altered.ts';
import type { App } from '../../src/services/app.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { judge } from '../../src/services/judge.ts';
import { openView } from '../../src/services/open-view.ts';
import type { PlanOptionsInput } from '../../src/services/plan/plan-options.ts';
import { verifyVerdicts } from '../../src/services/verify-verdicts.ts';
import { loadAllFacts } from '../../src/storage/load-all-facts.ts';
import { adoptPlan, askPlan } from '../support/adopt-plan.ts';
import { openApp } from '../support/open-app.ts';
import { temporaryFolder } from '../support/open-database.ts';
import { printSnapshot } from '../support/print-snapshot.ts';
import { someFacts, TODAY } from '../support/random-district.ts';
import { someSmallDistrict, someSmallDistrictUntil } from '../support/random-small-district.ts';
import { smallDistrict } from '../support/small-district.ts';

/** Runs `work` on a database with these facts. */
async function withFacts(facts: Facts, work: (app: App) => Promise<void>, url?: string): Promise<void> {
  const app = await openApp(TODAY, url);
  try {
    await importSnapshot(app, facts);
    await work(app);
  } finally {
    await app.close();
  }
}

const print = async (app: App) => printSnapshot(await loadAllFacts(app.database.reader));

async function judgeAll(app: App): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = judge(await loadAllFacts(app.database.reader), TODAY, app.policies);
  return new Map(verdicts.map((verdict) => [verdict.stationCode, verdict]));
}

const someOptions: fc.Arbitrary<PlanOptionsInput | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ strategy: fc.constantFrom('BEST_COVERAGE', 'KEEP_EXISTING'), avoidFragile: fc.boolean() }),
  fc.record({ forbiddenPairs: fc.constantFrom([['s0', 's1']], [['s2', 's0']]) }),
);

describe('adopting a whole plan', () => {
  test('makes every group a registered joint branch, and the stored verdicts say so', async () => {
    await fc.assert(
      fc.asyncProperty(someSmallDistrict, fc.constantFrom('C', 'D1', 'T1'), async (facts, divisionCode) => {
        await withFacts(facts, async (app) => {
          const { groups } = await askPlan(app, { divisionCode });
          const before = await judgeAll(app);
          const { affectedStations } = await adoptPlan(app, { divisionCode });
          const after = await judgeAll(app);
          expect(affectedStations).toEqual(
            [...after.keys()].filter((code) => isAltered(before.get(code), after.get(code))),
          );
          const view = await openView(app, TODAY);
          for (const { stationCodes } of groups) {
            for (const verdict of await view.findVerdicts(stationCodes)) {
              expect(verdict?.required).toMatchObject({
                kind: 'JOINT_BRANCH',
                registered: true,
                jointGroup: stationCodes,
              });
              expect(verdict?.findings.map(({ code }) => code)).not.toContain('COVERAGE_MISSING');
            }
          }
          expect((await verifyVerdicts(app)).differences).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('either registers what was chosen, under whatever options, or leaves everything as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(someSmallDistrictUntil('2027-01-01'), someFacts({ least: 5 })),
        someOptions,
        fc.option(fc.subarray([0, 1, 2, 3]), { nil: undefined }),
        async (facts, options, places) => {
          await withFacts(facts, async (app) => {
            const before = await print(app);
            try {
              const { branches } = await adoptPlan(app, { divisionCode: 'C', options, places });
              // a group that is registered already writes no branch, but ends what affiliations its stations have
              expect(withoutAffiliations(await print(app)) === withoutAffiliations(before)).toBe(branches.length === 0);
            } catch (error) {
              if (!(error instanceof DomainError)) throw error;
              expect(await print(app)).toBe(before);
            }
            expect((await verifyVerdicts(app)).differences).toEqual([]);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a fingerprint', () => {
  test('does not depend on the order of the facts, nor on that of the options', async () => {
    const facts = smallDistrict({ stations: 'a1 b2 c2', neighbors: 'a-b b-c', branches: { B: 'a b' } });
    const found = new Set<string>();
    const turned = { ...facts, stations: facts.stations.toReversed(), adjacencies: facts.adjacencies.toReversed() };
    for (const [each, pairs] of [
      [
        facts,
        [
          ['a', 'c'],
          ['a', 'b'],
        ],
      ],
      [
        turned,
        [
          ['b', 'a'],
          ['c', 'a'],
          ['a', 'b'],
        ],
      ],
    ] as const) {
      await withFacts(each, async (app) => {
        const plan = await askPlan(app, { divisionCode: 'D1', options: { forbiddenPairs: pairs } });
        found.add(await plan.fingerprint());
      });
    }
    expect(found.size).toBe(1);
  });

  test('is another for every other division, date or option, and for every other fact', async () => {
    const facts = smallDistrict({ stations: 'a1 b2 c2', neighbors: 'a-b b-c', branches: { B: 'a b', H: '*c' } });
    const base = smallDistrict({ stations: 'a1 b2 c2', neighbors: 'a-b b-c', branches: { B: 'a b' } });
    const others: Facts[] = [
      facts,
      base,
      smallDistrict({ stations: 'a1 b2 c1', neighbors: 'a-b b-c', branches: { B: 'a b' } }),
      smallDistrict({ stations: 'a1 b2 c2', neighbors: 'a-b b-c a-c', branches: { B: 'a b' } }),
      smallDistrict({ stations: 'a1 b2 c2', neighbors: 'a-b b-c', branches: { X: 'a b' } }),
      smallDistrict({ stations: 'a1 b2 c2 d0', neighbors: 'a-b b-c', branches: { B: 'a b d' } }),
      smallDistrict({ stations: 'a1 b2 c2', neighbors: 'a-b b-c', branches: { B: 'a b' }, towns: { c: 'T2' } }),
    ];
    const found: string[] = [];
    for (const each of others) {
      await withFacts(each, async (app) => {
        found.push(await (await askPlan(app, { divisionCode: 'D1' })).fingerprint());
      });
    }
    await withFacts(base, async (app) => {
      for (const asked of [
        { divisionCode: 'T1' },
        { divisionCode: 'D1', date: '2026-11-22' },
        { divisionCode: 'D1', options: { avoidFragile: true } },
        { divisionCode: 'D1', options: { strategy: 'KEEP_EXISTING' as const } },
        { divisionCode: 'D1', options: { forbiddenPairs: [['a', 'c']] } },
        { divisionCode: 'D1', options: { forbiddenGroups: [['a', 'c']] } },
      ]) {
        found.push(await (await askPlan(app, asked)).fingerprint());
      }
    });
    expect(new Set(found).size).toBe(others.length + 6);
  });
});

describe('when twenty adopt at once', () => {
  test.each(['memory', 'a file'])('exactly one wins, and nothing is half registered, in %s', async (kind) => {
    const facts = smallDistrict({
      stations: 'a1 b2 c2 d1 e1 f1 g2 h2',
      neighbors: 'a-b c-d e-f f-g g-h',
      branches: { Old: 'b c', Host: '*d *h' },
    });
    const url = kind === 'memory' ? undefined : `sqlite:${temporaryFolder()}/test.db`;
    await withFacts(
      facts,
      async (app) => {
        const plan = await askPlan(app, { divisionCode: 'D1' });
        const fingerprint = await plan.fingerprint();
        const tries = Array.from({ length: 20 }, (_, index) =>
          adoptJointBranchPlan(app, {
            divisionCode: 'D1',
            fingerprint,
            branches: plan.groups.map(({ stationCodes }, place) => ({ stationCodes, code: `N${index}-${place}` })),
          }),
        );
        const results = await Promise.allSettled(tries);
        const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
        const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
        expect(won).toHaveLength(1);
        expect(lost.every((error) => error instanceof ConflictError && error.path[0] === 'fingerprint')).toBe(true);
        const { branches } = await loadAllFacts(app.database.reader);
        const live = branches.filter(({ dissolvedOn }) => dissolvedOn === undefined);
        const joint = live.flatMap(({ coverage }) => {
          const covered = coverage.filter(({ mode, until }) => mode === 'JOINT' && until === undefined);
          return covered.length === 0 ? [] : [covered.map(({ stationCode }) => stationCode)];
        });
        expect(joint.sort()).toEqual(plan.groups.map(({ stationCodes }) => stationCodes));
        expect(
          branches
            .filter(({ code }) => code.startsWith('N'))
            .map(({ code }) => code)
            .sort(),
        ).toEqual(won[0]?.branches);
        expect((await verifyVerdicts(app)).differences).toEqual([]);
      },
      url,
    );
  });
});

/** The printed facts but for who is affiliated with whom. */
function withoutAffiliations(printed: string): string {
  return JSON.stringify(JSON.parse(printed), (name, value) =>
    name === 'coverage' ? value.filter(({ mode }: { readonly mode: string }) => mode !== 'AFFILIATED') : value,
  );
}
