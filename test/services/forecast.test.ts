import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutIntoDistricts } from '../../src/compliance/district-facts.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { addDays } from '../../src/domain/date.ts';
import { forecastDivision } from '../../src/services/forecast/forecast-division.ts';
import { forecastFacts } from '../../src/services/forecast/forecast-facts.ts';
import { forecastSnapshot } from '../../src/services/forecast/forecast-snapshot.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { judge } from '../../src/services/judge.ts';
import { openApp } from '../support/open-app.ts';
import { someDate, someFacts, TODAY } from '../support/random-district.ts';

const RUNS = Number(process.env.ZHIBU_RUNS ?? 25);
const SPAN = { from: TODAY, until: addDays(TODAY, 1096) };

test('a district by itself is judged as among all others', () => {
  fc.assert(
    fc.property(someFacts(), someDate, (facts, date) => {
      const parts = [...cutIntoDistricts(facts)];
      const verdicts = parts.flatMap(({ stationCodes, facts: part }) =>
        judge(part, date, POLICIES).filter(({ stationCode }) => stationCodes.has(stationCode)),
      );
      expect(verdicts.sort((one, other) => (one.stationCode < other.stationCode ? -1 : 1))).toEqual(
        judge(facts, date, POLICIES),
      );
    }),
    { numRuns: 4 * RUNS },
  );
});

test('the database, a snapshot and its facts as a whole tell the same forecast', async () => {
  await fc.assert(
    fc.asyncProperty(someFacts(), async (facts) => {
      const app = await openApp(TODAY);
      try {
        await importSnapshot(app, facts);
        const whole = await forecastSnapshot(facts, POLICIES, SPAN, undefined);
        expect(whole.development).toEqual((await forecastFacts(facts, POLICIES, SPAN)).development);
        expect(whole.entries.map(withoutCauses)).toEqual(
          (await forecastFacts(facts, POLICIES, SPAN)).entries.map(withoutCauses),
        );
        for (const divisionCode of [null, 'D1', 'T2']) {
          const codes = await stationsUnder(divisionCode);
          const stored = await forecastDivision(app, { ...SPAN, divisionCode });
          const isAsked = ({ stationCode }: { readonly stationCode: string }) => codes.has(stationCode);
          expect(stored.entries.map(sorted)).toEqual(whole.entries.filter(isAsked).map(sorted));
          expect(stored.development).toEqual(whole.development.filter(isAsked));
        }
      } finally {
        await app.close();
      }

      async function stationsUnder(divisionCode: string | null): Promise<ReadonlySet<string>> {
        const below: Readonly<Record<string, readonly string[]>> = { D1: ['D1', 'T1', 'T2'], T2: ['T2'] };
        const within = divisionCode === null ? null : (below[divisionCode] ?? []);
        const stations = facts.stations.filter((station) => within?.includes(station.divisionCode) !== false);
        return new Set(stations.map(({ code }) => code));
      }
    }),
    { numRuns: RUNS },
  );
});

/** Where the plan has grouped a district anew, all that happens in the facts is a cause. */
function withoutCauses({ causes: _, ...entry }: Awaited<ReturnType<typeof forecastFacts>>['entries'][number]) {
  return entry;
}

function sorted(entry: Awaited<ReturnType<typeof forecastFacts>>['entries'][number]) {
  return { ...entry, causes: entry.causes.map((cause) => JSON.stringify(cause)).sort() };
}
