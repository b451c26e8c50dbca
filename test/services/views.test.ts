import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPLIANCE_STATUSES } from '../../src/domain/compliance-status.ts';
import { addDays, LAST_DATE } from '../../src/domain/date.ts';
import { FINDING_CODES } from '../../src/domain/finding-code.ts';
import { STATION_LEVELS } from '../../src/domain/station.ts';
import { ORDER_DIRECTIONS, STATION_ORDER_FIELDS, type StationFilter } from '../../src/domain/station-query.ts';
import { STRUCTURE_KINDS } from '../../src/domain/structure-kind.ts';
import type { StationPage } from '../../src/services/compliance-view.ts';
import { ComputedView } from '../../src/services/computed-view.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { openView } from '../../src/services/open-view.ts';
import { StoredView } from '../../src/services/stored-view.ts';
import { openApp } from '../support/open-app.ts';
import { someFacts, TODAY } from '../support/random-district.ts';
import { smallDistrict } from '../support/small-district.ts';

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 1 });

const someFilter: fc.Arbitrary<StationFilter> = fc.record({
  divisionCode: optional(fc.constantFrom('C', 'D1', 'D2', 'T1')),
  codes: fc.option(fc.subarray(['s0', 's1', 's2', 's3', 'none']), { nil: undefined, freq: 6 }),
  levels: optional(fc.subarray([...STATION_LEVELS], { minLength: 1 })),
  statuses: optional(fc.subarray([...COMPLIANCE_STATUSES], { minLength: 1 })),
  requiredKinds: fc.option(fc.subarray([...STRUCTURE_KINDS], { minLength: 2 }), { nil: undefined, freq: 4 }),
  findingCodes: fc.option(fc.subarray([...FINDING_CODES], { minLength: 1 }), { nil: undefined, freq: 4 }),
  search: fc.option(fc.constantFrom('', 's', 'S1', '站', '%', '_', '\\'), { nil: undefined, freq: 4 }),
});
const somePlace = fc
  .integer({ min: 0, max: 12 })
  .map((n) => ({ code: `s${n}`, value: n % 2 === 0 ? n / 2 : `s${n}站` }));
const someSize = fc.integer({ min: 0, max: 5 });
const someRequest = fc.record({
  filter: someFilter,
  order: fc.record({
    field: fc.constantFrom(...STATION_ORDER_FIELDS),
    direction: fc.constantFrom(...ORDER_DIRECTIONS),
  }),
  size: fc.oneof(
    someSize.map((first) => ({ first })),
    someSize.map((last) => ({ last })),
  ),
  // bounds on both sides at once only decide whether there is more beside an empty page
  bound: fc.oneof(
    fc.constant({}),
    somePlace.map((after) => ({ after })),
    somePlace.map((before) => ({ before })),
  ),
});

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
            for (const { filter, order, size, bound } of requests) {
              const request = { filter, order, ...size, ...fitting(bound, order.field) };
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

/** The stored findings say since when; the computed ones only where that is asked for. */
function withoutSince({ stations, ...page }: StationPage): StationPage {
  return {
    ...page,
    stations: stations.map((row) => ({
      ...row,
      verdict: { ...row.verdict, findings: row.verdict.findings.map(({ since: _, ...finding }) => finding) },
    })),
  };
}

type Place = { readonly code: string; readonly value: string | number };

/** Bounds whose value is of the kind the list is ordered by. */
function fitting(bound: { readonly after?: Place; readonly before?: Place }, field: string) {
  const adapt = ({ code, value }: Place): Place => {
    if (field === 'CODE') return { code, value: code };
    if (field === 'SINCE') return { code, value: typeof value === 'number' ? addDays(TODAY, -value) : LAST_DATE };
    return { code, value: field === 'NAME' ? `${code}站` : typeof value === 'number' ? value : 1 };
  };
  return Object.fromEntries(Object.entries(bound).map(([side, place]) => [side, adapt(place)]));
}
