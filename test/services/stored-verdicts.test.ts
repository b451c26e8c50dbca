import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSince } from '../../src/compliance/finding-since.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import { compareCodes } from '../../src/domain/compare-codes.ts';
import { addDays } from '../../src/domain/date.ts';
import { DomainError } from '../../src/domain/errors.ts';
import { isAltered } from '../../src/services/altered.ts';
import { today } from '../../src/services/app.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { judge } from '../../src/services/judge.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { verifyVerdicts } from '../../src/services/verify-verdicts.ts';
import { loadAllFacts } from '../../src/storage/load-all-facts.ts';
import { allStationCodes } from '../../src/storage/station-codes.ts';
import { findVerdicts } from '../../src/storage/verdict.ts';
import { openApp, type TestApp } from '../support/open-app.ts';
import { type RandomChange, someChange } from '../support/random-change.ts';
import { someFacts, TODAY } from '../support/random-district.ts';

// more with ZHIBU_RUNS: npm run test:long
const RUNS = Number(process.env.ZHIBU_RUNS ?? 12);

type Step = RandomChange | { readonly days: number };

const someStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 15, arbitrary: someChange },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 200 }) }) },
);

describe('stored verdicts after any sequence of changes', () => {
  it('are those of a full recomputation, and affectedStations are exactly the altered ones', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFacts({ least: 6 }),
        fc.array(someStep, { minLength: 200, maxLength: 200 }),
        async (facts, steps) => {
          const app = await openApp(TODAY);
          try {
            await importSnapshot(app, facts);
            let before = await judgeAll(app);
            for (const [index, step] of steps.entries()) {
              if (index % 20 === 0) expect(await sincesStored(app)).toEqual(await sincesComputed(app));
              if ('days' in step) {
                app.setDay(addDays(today(app), step.days));
                await renewVerdicts(app);
                before = await judgeAll(app);
                continue;
              }
              const affected = await run(app, step);
              const after = await judgeAll(app);
              expect(affected, `${step.name} ${JSON.stringify(step.input)}`).toEqual(alteredBetween(before, after));
              before = after;
            }
            const { differences } = await verifyVerdicts(app);
            expect(differences).toEqual([]);
          } finally {
            await app.close();
          }
        },
      ),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});

async function run(app: TestApp, change: RandomChange): Promise<readonly string[]> {
  try {
    return (await change.run(app)).affectedStations;
  } catch (error) {
    // an expected refusal changes nothing
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** Since when every finding of today has held, as it is stored. */
async function sincesStored(app: TestApp): Promise<readonly string[]> {
  const codes = await allStationCodes(app.database.reader);
  return [...(await findVerdicts(app.database.reader, codes)).values()].flatMap(({ verdict }) => sincesOf(verdict));
}

/** The same from all facts there are. */
async function sincesComputed(app: TestApp): Promise<readonly string[]> {
  const facts = await loadAllFacts(app.database.reader);
  return withSince(facts, app.policies, judge(facts, today(app), app.policies)).flatMap(sincesOf);
}

function sincesOf({ stationCode, findings }: Verdict): readonly string[] {
  return findings.map(({ code, since }) => `${stationCode} ${code} ${since}`);
}

async function judgeAll(app: TestApp): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = judge(await loadAllFacts(app.database.reader), today(app), app.policies);
  return new Map(verdicts.map((verdict) => [verdict.stationCode, verdict]));
}

function alteredBetween(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): readonly string[] {
  return [...after.keys()].filter((code) => isAltered(before.get(code), after.get(code))).sort(compareCodes);
}
