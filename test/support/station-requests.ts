import * as fc from 'fast-check';
import { COMPLIANCE_STATUSES } from '../../src/domain/compliance-status.ts';
import { addDays, LAST_DATE } from '../../src/domain/date.ts';
import { FINDING_CODES } from '../../src/domain/finding-code.ts';
import { STATION_LEVELS } from '../../src/domain/station.ts';
import { ORDER_DIRECTIONS, STATION_ORDER_FIELDS, type StationFilter } from '../../src/domain/station-query.ts';
import { STRUCTURE_KINDS } from '../../src/domain/structure-kind.ts';
import type { StationPage, StationPageRequest } from '../../src/services/compliance-view.ts';
import { TODAY } from './random-district.ts';

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
const someParts = fc.record({
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

/** Requests for pages of random districts. */
export const someRequest: fc.Arbitrary<StationPageRequest> = someParts.map(({ filter, order, size, bound }) => ({
  filter,
  order,
  ...size,
  ...fitting(bound, order.field),
}));

/** The stored findings say since when; the computed ones only where that is asked for. */
export function withoutSince({ stations, ...page }: StationPage): StationPage {
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
