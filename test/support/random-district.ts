import * as fc from 'fast-check';
import type { Branch, Coverage } from '../../src/domain/branch.ts';
import { COMMITTEE_ROLES } from '../../src/domain/branch.ts';
import { findCoverageConflicts } from '../../src/domain/check-coverage.ts';
import { addDays, type IsoDate } from '../../src/domain/date.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { WAIVABLE_FINDING_CODES } from '../../src/domain/finding-code.ts';
import { MEMBERSHIP_STAGES } from '../../src/domain/membership.ts';
import type { Station } from '../../src/domain/station.ts';
import { STATION_LEVELS } from '../../src/domain/station.ts';
import type { Posting, Worker } from '../../src/domain/worker.ts';

/** The day the random facts gather around. */
export const TODAY: IsoDate = '2026-11-21';

/** Days near today, and months and years away from it: where the rules change their mind. */
export const someDate: fc.Arbitrary<IsoDate> = fc
  .oneof(
    // a few days on which much happens, so that one fact meets another
    { weight: 6, arbitrary: fc.constantFrom(-400, -366, -184, -30, -1, 0, 1, 60) },
    { weight: 1, arbitrary: fc.integer({ min: -3, max: 3 }) },
    { weight: 1, arbitrary: fc.integer({ min: -190, max: 190 }) },
    { weight: 1, arbitrary: fc.integer({ min: -1600, max: 400 }) },
  )
  .map((days) => addDays(TODAY, days));

const somePeriod = fc
  .tuple(someDate, fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined, freq: 2 }))
  .map(([from, days]) => ({ from, until: days === undefined ? undefined : addDays(from, days) }));

const mostly = <Value>(usual: Value, arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });

const DIVISIONS = [
  { code: 'C', name: '市', level: 'CITY' },
  { code: 'D1', name: '一区', level: 'DISTRICT', parentCode: 'C', policy: 'wuzhong-2022' },
  { code: 'D2', name: '二区', level: 'DISTRICT', parentCode: 'C' },
  { code: 'T1', name: '一镇', level: 'TOWN', parentCode: 'D1' },
  { code: 'T2', name: '二镇', level: 'TOWN', parentCode: 'D1', policy: 'national-2018' },
  { code: 'T3', name: '三街道', level: 'SUBDISTRICT', parentCode: 'D2' },
] as const;

const BODIES = ['B1', 'B2'] as const;

/** Small districts with every kind of dated fact, all of it acceptable as data. */
export function someFacts({ least = 1, most = 8 } = {}): fc.Arbitrary<Facts> {
  return fc.integer({ min: least, max: most }).chain((count) => {
    const codes = Array.from({ length: count }, (_, index) => `s${index}`);
    const workers = codes.flatMap((code) => [0, 1, 2, 3].map((index) => `${code}-w${index}`));
    return fc
      .record({
        partyBodies: fc.tuple(...BODIES.map(somePartyBody)),
        stations: fc.tuple(...codes.map(someStation)),
        adjacencies: someAdjacencies(codes),
        workers: fc.tuple(...workers.map((code) => someWorker(code, codes))),
        branches: fc.array(someBranch(codes, workers), { maxLength: 5 }),
        waivers: fc.uniqueArray(someWaiver(codes), {
          maxLength: 4,
          selector: ({ stationCode, findingCode, from }) => `${stationCode} ${findingCode} ${from}`,
        }),
      })
      .map(({ branches, ...others }) => ({ ...others, divisions: DIVISIONS, branches: keepLawful(branches) }));
  });
}

const somePartyBody = (code: string) =>
  fc.record({
    code: fc.constant(code),
    name: fc.constant(`党委${code}`),
    kind: fc.constant('OTHER' as const),
    divisionCode: fc.constant('D1'),
    from: fc.option(someDate, { nil: undefined, freq: 1 }),
  });

const someStation = (code: string): fc.Arbitrary<Station> =>
  fc
    .record({
      code: fc.constant(code),
      name: fc.constant(`${code}站`),
      level: mostly('TOWN_STATION', fc.constantFrom(...STATION_LEVELS)),
      divisionCode: fc.constantFrom('T1', 'T1', 'T2', 'T3', 'D1', 'C'),
      openedOn: mostly('2020-01-01', someDate),
      closedOn: mostly<IsoDate | undefined>(undefined, fc.constantFrom(TODAY, addDays(TODAY, 1), '2030-01-01')),
      location: fc.option(
        fc.record({
          latitude: fc.integer({ min: 31000, max: 31300 }).map((n) => n / 1000),
          longitude: fc.integer({ min: 120300, max: 120900 }).map((n) => n / 1000),
        }),
        { nil: undefined },
      ),
      responsibleBodies: mostly(
        [{ partyBodyCode: 'B1' }],
        fc.constantFrom<Station['responsibleBodies']>(
          [],
          [{ partyBodyCode: 'B2', until: TODAY }],
          [
            { partyBodyCode: 'B1', until: '2026-11-22' },
            { partyBodyCode: 'B2', from: '2026-11-22' },
          ],
        ),
      ),
    })
    .map((station) =>
      station.closedOn !== undefined && station.closedOn <= station.openedOn
        ? { ...station, closedOn: undefined }
        : station,
    );

const someAdjacencies = (codes: readonly string[]) => {
  const pairs = codes.flatMap((one, index) => codes.slice(index + 1).map((other): [string, string] => [one, other]));
  return fc
    .subarray(pairs, { maxLength: Math.min(pairs.length, codes.length * 2) })
    .map((chosen) => chosen.map((stationCodes) => ({ stationCodes, kind: 'BORDER' as const })));
};

const someWorker = (code: string, stations: readonly string[]): fc.Arbitrary<Worker> =>
  fc.record({
    code: fc.constant(code),
    name: fc.constant(`工${code}`),
    postings: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constant([
          { stationCode: code.split('-')[0] ?? '', kind: 'RESIDENT', from: '2023-01-01' },
        ] as Posting[]),
      },
      { weight: 2, arbitrary: somePostings(stations) },
    ),
    membership: fc.uniqueArray(
      fc.record({ stage: mostly('FULL', fc.constantFrom(...MEMBERSHIP_STAGES)), from: someDate }),
      {
        maxLength: 3,
        selector: ({ from }) => from,
      },
    ),
    relations: mostly<Worker['relations']>(
      [],
      fc.uniqueArray(
        fc
          .record({ from: someDate, target: fc.constantFrom('b0', 'b1', 'b2', undefined) })
          .map(({ from, target }) =>
            target === undefined ? { from, elsewhere: '外地' } : { from, branchCode: target },
          ),
        { maxLength: 2, selector: ({ from }) => from },
      ),
    ),
  });

/** Postings one after the other, some with gaps. */
const somePostings = (stations: readonly string[]): fc.Arbitrary<Posting[]> =>
  fc
    .tuple(
      fc.uniqueArray(someDate, { minLength: 1, maxLength: 3 }),
      fc.array(fc.constantFrom(...stations), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
    )
    .map(([dates, where, isOpen]) => {
      const edges = dates.toSorted();
      return edges.map((from, index) => ({
        stationCode: where[index] ?? '',
        kind: index % 2 === 0 ? ('RESIDENT' as const) : ('DISPATCHED' as const),
        from,
        until: edges[index + 1] ?? (isOpen ? undefined : addDays(from, 200)),
      }));
    });

const someBranch = (stations: readonly string[], workers: readonly string[]): fc.Arbitrary<Branch> =>
  fc.record({
    code: fc.constant(''),
    name: fc.constant('党支部'),
    establishedOn: mostly('2022-01-01', someDate),
    divisionCode: mostly<string | undefined>(undefined, fc.constantFrom('D1', 'D2')),
    coverage: fc.oneof(
      fc
        .tuple(fc.constantFrom(...stations), somePeriod)
        .map(([stationCode, period]): Coverage[] => [{ stationCode, mode: 'OWN', ...period }]),
      fc
        .tuple(fc.subarray([...stations], { minLength: 1, maxLength: Math.min(4, stations.length) }), somePeriod)
        .map(([chosen, period]): Coverage[] =>
          chosen.map((stationCode) => ({ stationCode, mode: 'JOINT', ...period })),
        ),
      fc
        .tuple(fc.constantFrom(...stations), somePeriod)
        .map(([stationCode, period]): Coverage[] => [{ stationCode, mode: 'AFFILIATED', ...period }]),
    ),
    committees: fc.uniqueArray(
      fc.record({
        electedOn: someDate,
        members: fc
          .subarray([...workers], { maxLength: 3 })
          .map((chosen) =>
            chosen.map((workerCode, index) => ({ workerCode, role: COMMITTEE_ROLES[index] ?? 'MEMBER' })),
          ),
      }),
      { maxLength: 2, selector: ({ electedOn }) => electedOn },
    ),
    secretaries: fc.array(
      fc.tuple(fc.constantFrom(...workers), somePeriod).map(([workerCode, period]) => ({ workerCode, ...period })),
      { maxLength: 1 },
    ),
  });

const someWaiver = (stations: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...stations),
      fc.constantFrom(...WAIVABLE_FINDING_CODES),
      someDate,
      fc.integer({ min: 1, max: 400 }),
    )
    .map(([stationCode, findingCode, from, days]) => ({
      stationCode,
      findingCode,
      approvedBy: '区委组织部',
      reason: '批准',
      from,
      until: addDays(from, days),
    }));

/** Names the branches, leaves out rows that would break the coverage rule, and always has b0 to b2, which relations name. */
function keepLawful(branches: readonly Branch[]): readonly Branch[] {
  const kept: Branch[] = [];
  for (const branch of branches) {
    const named = { ...branch, code: `b${kept.length}` };
    kept.push(findCoverageConflicts([...kept, named]).length === 0 ? named : { ...named, coverage: [] });
  }
  while (kept.length < 3) {
    const code = `b${kept.length}`;
    kept.push({ code, name: code, establishedOn: '2022-01-01', coverage: [], committees: [], secretaries: [] });
  }
  return kept;
}
