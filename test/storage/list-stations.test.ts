import * as fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { describe, expect, it } from 'vitest';
import { Scope } from '../../src/access/scope.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import { compareCodes } from '../../src/domain/compare-codes.ts';
import { COMPLIANCE_STATUSES } from '../../src/domain/compliance-status.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { STATION_LEVELS, type Station } from '../../src/domain/station.ts';
import {
  ORDER_DIRECTIONS,
  STATION_ORDER_FIELDS,
  type StationBound,
  type StationFilter,
  type StationOrder,
} from '../../src/domain/station-query.ts';
import { STRUCTURE_KINDS } from '../../src/domain/structure-kind.ts';
import { countStations, summarizeStations } from '../../src/storage/count-stations.ts';
import type { Database } from '../../src/storage/database.ts';
import { type ListedStation, listStations } from '../../src/storage/list-stations.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { writeVerdicts } from '../../src/storage/verdict.ts';
import { openDatabase, watchStatements } from '../support/open-database.ts';
import { EXAMPLE, exampleCodes } from './example-facts.ts';
import { FINDINGS_IN_TESTS, someVerdict, verdictOf } from './some-verdict.ts';

const NOW = '2026-11-21T04:00:00Z';
const BY_CODE: StationOrder = { field: 'CODE', direction: 'ASC' };

interface Judged {
  readonly station: Station;
  readonly verdict: Verdict;
}

async function store(facts: Facts, verdicts: readonly Verdict[]): Promise<Database> {
  const database = await openDatabase();
  await database.write(async (trx) => {
    await replaceFacts(trx, facts, NOW);
    await writeVerdicts(
      trx,
      verdicts.map((verdict) => ({ verdict, dueOn: null })),
    );
  });
  return database;
}

const someName = fc.constantFrom('木渎站', '50%站', 'a_b站', 'aXb站', 'ABC', 'abc', 'back\\slash', '站');
const someNation = fc
  .tuple(fc.tuple(...exampleCodes.map(someVerdict)), fc.tuple(...exampleCodes.map(() => someName)))
  .map(([verdicts, names]): readonly Judged[] =>
    EXAMPLE.stations.map((station, index) => ({
      station: { ...station, name: names[index] ?? '' },
      verdict: verdicts[index] ?? verdictOf(station.code),
    })),
  );

const someFilter: fc.Arbitrary<StationFilter> = fc.record(
  {
    divisionCode: fc.constantFrom('c', 'd1', 'd2', 't-s03'),
    codes: fc.subarray([...exampleCodes, 'missing']),
    levels: fc.subarray([...STATION_LEVELS]),
    statuses: fc.subarray([...COMPLIANCE_STATUSES]),
    requiredKinds: fc.subarray([...STRUCTURE_KINDS]),
    findingCodes: fc.subarray([...FINDINGS_IN_TESTS]),
    search: fc.constantFrom('', '站', 'B', 'abc', '%', '_', '\\', 'S0', '木渎', '\0', 'S0\0'),
  },
  { requiredKeys: [] },
);

const someOrder: fc.Arbitrary<StationOrder> = fc.record({
  field: fc.constantFrom(...STATION_ORDER_FIELDS),
  direction: fc.constantFrom(...ORDER_DIRECTIONS),
});

/** So many divisions below one town that it, and all above it, are no small divisions any more. */
const VILLAGES: Facts['divisions'] = Array.from({ length: 700 }, (_, index) => ({
  code: `v${index}`,
  name: '村',
  level: 'VILLAGE',
  parentCode: 't-s03',
}));

/** What a list is to answer, looked up in memory. */
function matching(nation: readonly Judged[], filter: StationFilter): Judged[] {
  const has = <Value>(list: readonly Value[] | undefined, value: Value) => list === undefined || list.includes(value);
  const lower = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return nation.filter(
    ({ station, verdict }) =>
      verdict.counts &&
      (filter.divisionCode === undefined || isUnder(station.divisionCode, filter.divisionCode)) &&
      has(filter.codes, station.code) &&
      has(filter.levels, station.level) &&
      has(filter.statuses, verdict.status) &&
      (filter.requiredKinds === undefined ||
        (verdict.required !== null && has(filter.requiredKinds, verdict.required.kind))) &&
      (filter.findingCodes === undefined ||
        verdict.findings.some(({ code, waiverFrom }) => waiverFrom === null && has(filter.findingCodes, code))) &&
      (filter.search === undefined ||
        [station.name, station.code].some((text) => lower(text).includes(lower(filter.search ?? '')))),
  );
}

function isUnder(code: string | undefined, above: string): boolean {
  if (code === undefined || code === above) return code === above;
  return isUnder(EXAMPLE.divisions.find((division) => division.code === code)?.parentCode, above);
}

function placeOf({ station, verdict }: Judged | ListedStation, { field }: StationOrder): StationBound {
  const failing = verdict.findings.filter(({ severity, waiverFrom }) => severity === 'ERROR' && waiverFrom === null);
  const value = {
    CODE: station.code,
    NAME: station.name,
    FULL_MEMBERS: verdict.headcount.fullMembers,
    SINCE: failing.map(({ since }) => since ?? '').sort()[0] ?? '9999-12-31',
  }[field];
  return { value, code: station.code };
}

function comparePlaces(one: StationBound, other: StationBound, { direction }: StationOrder): number {
  const byValue =
    typeof one.value === 'number' ? one.value - Number(other.value) : compareCodes(one.value, String(other.value));
  return (byValue || compareCodes(one.code, other.code)) * (direction === 'ASC' ? 1 : -1);
}

describe('listing stations', () => {
  it('answers what the filter, the order, the bounds and the limit say', async () => {
    await fc.assert(
      fc.asyncProperty(
        someNation,
        fc.array(
          fc.record({
            filter: someFilter,
            order: someOrder,
            after: fc.option(fc.nat({ max: exampleCodes.length - 1 }), { nil: undefined }),
            before: fc.option(fc.nat({ max: exampleCodes.length - 1 }), { nil: undefined }),
            limit: fc.integer({ min: 0, max: 6 }),
            fromEnd: fc.boolean(),
          }),
          { minLength: 12, maxLength: 12 },
        ),
        fc.constantFrom([], VILLAGES),
        async (nation, requests, villages) => {
          const divisions = [...EXAMPLE.divisions, ...villages];
          const { reader } = await store(
            { ...EXAMPLE, divisions, stations: nation.map(({ station }) => station) },
            nation.map(({ verdict }) => verdict),
          );
          for (const { filter, order, limit, fromEnd, ...bounds } of requests) {
            const boundAt = (index: number | undefined) => {
              const judged = index === undefined ? undefined : nation[index];
              return judged && placeOf(judged, order);
            };
            const [after, before] = [boundAt(bounds.after), boundAt(bounds.before)];
            const all = matching(nation, filter).sort((one, other) =>
              comparePlaces(placeOf(one, order), placeOf(other, order), order),
            );
            const between = all.filter(
              (judged) =>
                (after === undefined || comparePlaces(placeOf(judged, order), after, order) > 0) &&
                (before === undefined || comparePlaces(placeOf(judged, order), before, order) < 0),
            );
            const expected = fromEnd ? between.slice(Math.max(0, between.length - limit)) : between.slice(0, limit);
            const listed = await listStations(reader, Scope.EVERYTHING, {
              filter,
              order,
              after,
              before,
              limit,
              fromEnd,
            });
            expect(listed.map(({ station }) => station.code)).toEqual(expected.map(({ station }) => station.code));
            expect(listed.map(({ verdict }) => verdict)).toEqual(expected.map(({ verdict }) => verdict));
            expect(await countStations(reader, Scope.EVERYTHING, filter)).toBe(all.length);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts by status, requirement and finding', async () => {
    await fc.assert(
      fc.asyncProperty(
        someNation,
        fc.constantFrom(null, 'c', 'd1', 't-s03'),
        fc.constantFrom([], VILLAGES),
        async (nation, divisionCode, villages) => {
          const { reader } = await store(
            { ...EXAMPLE, divisions: [...EXAMPLE.divisions, ...villages] },
            nation.map(({ verdict }) => verdict),
          );
          const rows = matching(nation, divisionCode === null ? {} : { divisionCode });
          const count = (texts: readonly string[]) =>
            Map.groupBy(texts, (text) => text)
              .entries()
              .map(([text, same]) => [text, same.length] as const);
          const found = await summarizeStations(reader, Scope.EVERYTHING, divisionCode);
          expect(found.stations).toBe(rows.length);
          expect(new Map(found.byStatus)).toEqual(new Map(count(rows.map(({ verdict }) => verdict.status))));
          expect(new Map(found.byRequiredKind)).toEqual(
            new Map(count(rows.flatMap(({ verdict }) => verdict.required?.kind ?? []))),
          );
          const unwaived = rows.flatMap(({ verdict }) =>
            verdict.findings.filter(({ waiverFrom }) => waiverFrom === null),
          );
          expect(new Map(found.byFinding)).toEqual(new Map(count(unwaived.map(({ code }) => code))));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('reads the station with everything about it', async () => {
    const verdict = verdictOf('s02', { status: 'NON_COMPLIANT' });
    const { reader } = await store(EXAMPLE, [verdict]);
    const { responsibleBodies: _, ...station } = EXAMPLE.stations[2] ?? {};
    expect(await listStations(reader, Scope.EVERYTHING, { filter: {}, order: BY_CODE, limit: 5 })).toEqual([
      { station, verdict, place: { value: 's02', code: 's02' } },
    ]);
  });
});

describe('a page', () => {
  const failing: StationFilter = { statuses: ['NON_COMPLIANT'] };

  it.each<[string, StationFilter, StationOrder]>([
    ['of failing stations by code', failing, BY_CODE],
    ['of failing stations by code, descending', failing, { field: 'CODE', direction: 'DESC' }],
    ['of failing stations by name', failing, { field: 'NAME', direction: 'ASC' }],
    ['of failing stations by full members', failing, { field: 'FULL_MEMBERS', direction: 'DESC' }],
    ['of failing stations by since', failing, { field: 'SINCE', direction: 'ASC' }],
    ['of failing stations by since, descending', failing, { field: 'SINCE', direction: 'DESC' }],
    ['of all stations by since', {}, { field: 'SINCE', direction: 'DESC' }],
    ['of all stations by code', {}, BY_CODE],
    ['of stations with a finding', { findingCodes: ['BRANCH_MISSING'] }, BY_CODE],
    ['of stations with one of two findings', { findingCodes: ['BRANCH_MISSING', 'BRANCH_OVER_CAP'] }, BY_CODE],
    ['of two statuses by code', { statuses: ['NON_COMPLIANT', 'IN_PROGRESS'] }, BY_CODE],
  ])('%s is read along an index, without sorting', async (_, filter, order) => {
    const { reader } = await store(
      EXAMPLE,
      exampleCodes.map((code) => verdictOf(code)),
    );
    const { db, statements } = watchStatements(reader);
    await listStations(db, Scope.EVERYTHING, {
      filter,
      order,
      limit: 50,
      after: { value: order.field === 'FULL_MEMBERS' ? 1 : 's03', code: 's03' },
    });
    const [page] = statements;
    const explained = CompiledQuery.raw(`explain query plan ${page?.sql}`, [...(page?.parameters ?? [])]);
    const { rows } = await reader.executeQuery<{ detail: string }>(explained);
    const plan = rows.map(({ detail }) => detail).join('\n');
    expect(plan).toMatch(/^SEARCH \w+ USING/);
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
  });

  it('of a small division goes through its stations alone', async () => {
    const { reader } = await store(
      EXAMPLE,
      exampleCodes.map((code) => verdictOf(code)),
    );
    const { db, statements } = watchStatements(reader);
    await listStations(db, Scope.EVERYTHING, { filter: { divisionCode: 'd1' }, order: BY_CODE, limit: 50 });
    const page = statements[1];
    const explained = CompiledQuery.raw(`explain query plan ${page?.sql}`, [...(page?.parameters ?? [])]);
    const { rows } = await reader.executeQuery<{ detail: string }>(explained);
    const scans = rows.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN'));
    expect(scans.every((detail) => detail === 'SCAN within')).toBe(true);
    expect(statements).toHaveLength(3);
  });
});
