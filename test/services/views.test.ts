import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDER_DIRECTIONS } from '../../src/domain/station-query.ts';
import { actFor } from '../../src/services/act-for.ts';
import type { ComplianceView, StationPage, StationPageRequest } from '../../src/services/compliance-view.ts';
import { ComputedView } from '../../src/services/computed-view.ts';
import { countVerdicts } from '../../src/services/count-verdicts.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { openView } from '../../src/services/open-view.ts';
import { comparePlaces, takePage } from '../../src/services/page-of-list.ts';
import { StoredView } from '../../src/services/stored-view.ts';
import { summarizePlan } from '../../src/services/summarize-plan.ts';
import { openApp } from '../support/open-app.ts';
import { someFacts, TODAY } from '../support/random-district.ts';
import { smallDistrict } from '../support/small-district.ts';
import { someAsker } from '../support/some-asker.ts';
import { someRequest, withoutSince } from '../support/station-requests.ts';

describe('stored and computed verdicts of one day', () => {
  it('answer every list, total, summary and plan alike', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFacts(),
        fc.array(someRequest, { minLength: 20, maxLength: 20 }),
        async (facts, requests) => {
          const app = await openApp(TODAY);
          try {
            await importSnapshot(app, facts);
            const stored = await openView(app, TODAY);
            expect(stored).toBeInstanceOf(StoredView);
            const computed = new ComputedView(app, TODAY);
            for (const request of requests) {
              const { filter } = request;
              const said = JSON.stringify(request);
              const page = withoutSince(await stored.listStations(request));
              expect(await computed.listStations(request), said).toEqual(page);
              // what a view has looked at before must not matter
              expect(await new ComputedView(app, TODAY).listStations(request), said).toEqual(page);
              expect(await stored.countStations(filter), said).toBe(await computed.countStations(filter));
            }
            const codes = ['s3', 'none', 's0', 's1', 's2'];
            expect(await stored.findVerdictsWithSince(codes)).toEqual(await computed.findVerdictsWithSince(codes));
            for (const division of ['C', 'D1', 'T1', 'T3']) {
              expect(await stored.summarize(division)).toEqual(await computed.summarize(division));
              expect(await stored.planOf(division)).toEqual(await computed.planOf(division));
            }
            expect(await stored.summarize(null)).toEqual(await computed.summarize(null));
          } finally {
            await app.close();
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('answer of a part what all has of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFacts(),
        someAsker,
        fc.array(someRequest, { minLength: 12, maxLength: 12 }),
        async (facts, asker, requests) => {
          const app = await openApp(TODAY);
          try {
            await importSnapshot(app, facts);
            const { READ } = asker.scopes;
            const whole = new ComputedView(app, TODAY);
            const all = (await whole.listStations(WHOLE)).stations.filter(({ station }) =>
              READ.includesStation(station),
            );
            const inside = (code: string) => READ.includesDivision(code);
            const partial = actFor(app, asker);
            const views = [await openView(partial, TODAY), new ComputedView(partial, TODAY)];
            for (const view of views) {
              for (const request of requests) {
                const { divisionCode } = request.filter;
                const isOutside = divisionCode !== undefined && !inside(divisionCode);
                const told = isOutside ? NOTHING : await narrow(whole, request, new Set(all.map(codeOf)));
                expect(withoutSince(await view.listStations(request)), JSON.stringify(request)).toEqual(told.page);
                expect(await view.countStations(request.filter)).toBe(told.count);
              }
              expect(await view.summarize(null)).toEqual(countVerdicts(all.map(({ verdict }) => verdict)));
              for (const division of ['C', 'D1', 'T1', 'T3']) {
                const isIn = inside(division);
                expect(await view.summarize(division)).toEqual(
                  isIn ? await whole.summarize(division) : countVerdicts([]),
                );
                expect(await view.planOf(division)).toEqual(isIn ? await whole.planOf(division) : summarizePlan([]));
              }
            }
          } finally {
            await app.close();
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('answer every page of a long list alike', async () => {
    const stations = Array.from(
      { length: 180 },
      (_, index) => `n${String(index).padStart(3, '0')}${index % 40 === 7 ? 3 : 1}`,
    );
    const app = await openApp(TODAY);
    await importSnapshot(app, smallDistrict({ stations: stations.join(' ') }));
    const stored = await openView(app, TODAY);
    for (const requiredKinds of [undefined, ['BRANCH'] as const]) {
      for (const direction of ORDER_DIRECTIONS) {
        for (const number of ['000', '007', '087', '088', '179']) {
          const after = { value: `n${number}`, code: `n${number}` };
          const order = { field: 'CODE', direction } as const;
          for (const size of [{ first: 3 }, { last: 3 }, { first: 0 }]) {
            const request = { filter: { requiredKinds }, order, after, ...size };
            const page = withoutSince(await stored.listStations(request));
            expect(await new ComputedView(app, TODAY).listStations(request)).toEqual(page);
          }
        }
      }
    }
    await app.close();
  });
});

const WHOLE: StationPageRequest = { filter: {}, order: { field: 'CODE', direction: 'ASC' }, first: 1000 };
const NOTHING = { page: { stations: [], hasNextPage: false, hasPreviousPage: false }, count: 0 };

const codeOf = ({ station }: StationPage['stations'][number]) => station.code;

/** A page and a total of everything, of which only some stations are left. */
async function narrow(
  whole: ComplianceView,
  { filter, order, ...window }: StationPageRequest,
  left: ReadonlySet<string>,
) {
  const all = await whole.listStations({ filter, order, first: 1000 });
  const rows = all.stations.filter((row) => left.has(codeOf(row)));
  return { page: withoutSince(takePage(rows, window, comparePlaces(order))), count: rows.length };
}
