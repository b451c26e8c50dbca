import * as fc from 'fast-check';
import { type Asker, askerOf } from '../../src/access/asker.ts';
import type { Grant } from '../../src/access/grant.ts';

/** The divisions of random districts, each with all below it. */
export const DIVISIONS_BELOW: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['C', new Set(['C', 'D1', 'D2', 'T1', 'T2', 'T3'])],
  ['D1', new Set(['D1', 'T1', 'T2'])],
  ['D2', new Set(['D2', 'T3'])],
  ['T1', new Set(['T1'])],
  ['T2', new Set(['T2'])],
  ['T3', new Set(['T3'])],
]);

const someDivision = fc.constantFrom(...DIVISIONS_BELOW.keys());

export const someGrant: fc.Arbitrary<Grant> = fc.oneof(
  { weight: 3, arbitrary: someDivision.map((divisionCode): Grant => ({ role: 'REPORTER', divisionCode })) },
  { weight: 3, arbitrary: someDivision.map((divisionCode): Grant => ({ role: 'TOWN_OFFICER', divisionCode })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('s0', 's1', 's2', 's3', 'none')
      .map((stationCode): Grant => ({ role: 'STATION_MANAGER', stationCode })),
  },
  { weight: 1, arbitrary: fc.constant<Grant>({ role: 'ADMINISTRATOR' }) },
);

/** Somebody with these grants in a random district. */
export function askerWith(grants: readonly Grant[]): Asker {
  return askerOf({ kind: 'KEY', id: 'some', name: 'some' }, grants, DIVISIONS_BELOW);
}

/** Somebody who may read and see the people of some part of a random district, mostly not the same part. */
export const someAsker: fc.Arbitrary<Asker> = fc.array(someGrant, { maxLength: 3 }).map(askerWith);
