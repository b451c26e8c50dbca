import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grant } from '../../src/access/grant.ts';
import { TestApi } from '../support/api.ts';
import { someSmallDistrict } from '../support/random-small-district.ts';

// more with ZHIBU_RUNS: npm run test:long
const RUNS = Number(process.env.ZHIBU_RUNS ?? 25);

const someDivision = fc.constantFrom('C', 'D1', 'D2', 'T1', 'T2', 'T3');
const someGrant: fc.Arbitrary<Grant> = fc.oneof(
  fc.record({
    role: fc.constantFrom('DISTRICT_OFFICER' as const, 'TOWN_OFFICER' as const, 'REPORTER' as const),
    divisionCode: someDivision,
  }),
  fc.record({ role: fc.constant('STATION_MANAGER' as const), stationCode: fc.constantFrom('s0', 's1', 's2', 's3') }),
  fc.constant({ role: 'ADMINISTRATOR' as const }),
);

interface Listed {
  readonly stations?: { readonly nodes: readonly { readonly code: string }[] };
  readonly workers?: { readonly nodes: readonly { readonly code: string }[] };
}

const STATIONS = `query($asOf: Date, $division: String) {
  stations(asOf: $asOf, first: 100, filter: { divisionCode: $division }) { nodes { code } }
}`;
const PEOPLE = `query($asOf: Date, $division: String) {
  workers(asOf: $asOf, first: 100, filter: { divisionCode: $division }) { nodes { code } }
}`;

test('a file holds what the API lists, whoever asks for whatever', async () => {
  const someGrants = fc.uniqueArray(someGrant, {
    minLength: 1,
    maxLength: 3,
    selector: (grant) => JSON.stringify(grant),
  });
  await fc.assert(
    fc.asyncProperty(someSmallDistrict, someGrants, fc.option(someDivision), async (facts, grants, division) => {
      await using owner = await TestApi.open(facts);
      const api = await owner.asKey(grants);
      for (const asOf of ['2026-11-21', '2026-10-01']) {
        const within = division === null ? '' : `&divisionCode=${division}`;
        const codesOf = async (table: string) => {
          const response = await api.fetch(`/export/${table}.ndjson?asOf=${asOf}${within}`);
          if (response.status !== 200) return null;
          const lines = (await response.text()).split('\n').filter((line) => line !== '');
          return lines.map((line) => JSON.parse(line).code);
        };
        const list = async (query: string) => {
          const { data, errors = [] } = await api.run<Listed>(query, { asOf, division });
          // refused as the file is: not allowed, or a division of nothing
          for (const { extensions } of errors) expect(['FORBIDDEN', 'BAD_REQUEST']).toContain(extensions?.code);
          return errors.length === 0 ? data : null;
        };
        const stations = (await list(STATIONS))?.stations?.nodes.map(({ code }) => code) ?? null;
        expect(await codesOf('stations')).toEqual(stations);
        const workers = (await list(PEOPLE))?.workers?.nodes.map(({ code }) => code) ?? null;
        expect(await codesOf('workers')).toEqual(workers);
      }
    }),
    { numRuns: RUNS },
  );
});
