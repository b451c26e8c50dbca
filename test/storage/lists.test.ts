import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Scope } from '../../src/access/scope.ts';
import { latestOn, MEMBERSHIP_STAGES } from '../../src/domain/membership.ts';
import { holdsOn } from '../../src/domain/period.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { neighborsOf } from '../../src/storage/adjacency.ts';
import { updateBranch } from '../../src/storage/branch.ts';
import { coverageOfBranches, coverageOfStations, replaceCoverage } from '../../src/storage/coverage.ts';
import { countDivisions, divisionsUnder, listDivisions } from '../../src/storage/division.ts';
import { countBranches, listBranches } from '../../src/storage/list-branches.ts';
import { countWorkers, listWorkers } from '../../src/storage/list-workers.ts';
import { countPartyBodies, listPartyBodies } from '../../src/storage/party-body.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { allStationCodes, stationCodesOfDistricts, stationCodesUnder } from '../../src/storage/station-codes.ts';
import { countWorkersOfStations, workersOfStations } from '../../src/storage/workers-of-stations.ts';
import { openDatabase } from '../support/open-database.ts';
import { someDate, someFacts } from '../support/random-district.ts';
import { EXAMPLE, exampleCodes } from './example-facts.ts';

const NOW = '2026-11-21T04:00:00Z';
const TODAY = '2026-11-21';
const ALL = { after: null, limit: 1000 };

async function openExample() {
  const database = await openDatabase();
  await database.write((trx) => replaceFacts(trx, EXAMPLE, NOW));
  return database;
}

const codes = (nouns: readonly { readonly code: string }[]) => nouns.map(({ code }) => code);

function postedOn({ postings }: Worker, date: string): string | undefined {
  return postings.find((posting) => holdsOn(posting, date))?.stationCode;
}

describe('workers', () => {
  it('are listed as the filter says, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFacts(),
        fc.record(
          {
            stationCode: fc.constantFrom('s0', 's1'),
            divisionCode: fc.constantFrom('C', 'D1', 'T1'),
            stage: fc.constantFrom(...MEMBERSHIP_STAGES),
            search: fc.constantFrom('工S', '-W1', '%', '', '\0'),
          },
          { requiredKeys: [] },
        ),
        someDate,
        async (facts, filter, date) => {
          const database = await openDatabase();
          await database.write((trx) => replaceFacts(trx, facts, NOW));
          const under = new Set(filter.divisionCode && (await stationCodesUnder(database.reader, filter.divisionCode)));
          const expected = facts.workers
            .filter(
              (worker) =>
                (filter.stationCode === undefined || postedOn(worker, date) === filter.stationCode) &&
                (filter.divisionCode === undefined || under.has(postedOn(worker, date) ?? '')) &&
                (filter.stage === undefined || latestOn(worker.membership, date)?.stage === filter.stage) &&
                (filter.search === undefined ||
                  [worker.name, worker.code].some((text) => text.includes((filter.search ?? '').toLowerCase()))),
            )
            .map(({ code }) => code)
            .sort();
          const listed: string[] = [];
          for (let after: string | null = null; ; after = listed.at(-1) ?? null) {
            const page = await listWorkers(database.reader, Scope.EVERYTHING, filter, date, { after, limit: 5 });
            listed.push(...codes(page));
            if (page.length < 5) break;
          }
          expect(listed).toEqual(expected);
          expect(await countWorkers(database.reader, Scope.EVERYTHING, filter, date)).toBe(expected.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of several stations are paged each by itself', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFacts(),
        someDate,
        fc.constantFrom(null, 's1-w0', 's9'),
        fc.integer({ min: 0, max: 3 }),
        async (facts, date, after, limit) => {
          const { reader, write } = await openDatabase().then((database) => ({
            reader: database.reader,
            write: database.write.bind(database),
          }));
          await write((trx) => replaceFacts(trx, facts, NOW));
          const stations = codes(facts.stations);
          const pages = await workersOfStations(reader, Scope.EVERYTHING, stations, date, { after, limit });
          const counts = await countWorkersOfStations(reader, Scope.EVERYTHING, stations, date);
          for (const station of stations) {
            const posted = codes(facts.workers.filter((worker) => postedOn(worker, date) === station)).sort();
            expect(counts.get(station) ?? 0).toBe(posted.length);
            const expected = posted.filter((code) => after === null || code > after).slice(0, limit);
            expect(codes(pages.get(station) ?? [])).toEqual(expected);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('branches', () => {
  it('are listed by division, life and text', async () => {
    const database = await openExample();
    const { reader } = database;
    await database.write(async (trx) => {
      await updateBranch(
        trx,
        { code: 'b0', name: '第一ABC', establishedOn: '2021-01-01', dissolvedOn: '2025-01-01' },
        NOW,
      );
      await updateBranch(trx, { code: 'b3', name: '第二', establishedOn: '2021-01-01', divisionCode: 't-s09' }, NOW);
    });
    expect(codes(await listBranches(reader, Scope.EVERYTHING, {}, ALL))).toEqual(['b0', 'b3', 'b6', 'b9']);
    expect(codes(await listBranches(reader, Scope.EVERYTHING, {}, { after: 'b0', limit: 2 }))).toEqual(['b3', 'b6']);
    // b3 covers s03 of d1, but names a town of d2
    expect(codes(await listBranches(reader, Scope.EVERYTHING, { divisionCode: 'd1' }, ALL))).toEqual(['b0']);
    expect(codes(await listBranches(reader, Scope.EVERYTHING, { divisionCode: 'd2' }, ALL))).toEqual([
      'b3',
      'b6',
      'b9',
    ]);
    expect(codes(await listBranches(reader, Scope.EVERYTHING, { divisionCode: 'c', liveOn: TODAY }, ALL))).toEqual([
      'b3',
      'b6',
      'b9',
    ]);
    expect(codes(await listBranches(reader, Scope.EVERYTHING, { liveOn: '2024-12-31' }, ALL))).toContain('b0');
    expect(codes(await listBranches(reader, Scope.EVERYTHING, { liveOn: '2020-12-31' }, ALL))).toEqual([]);
    expect(codes(await listBranches(reader, Scope.EVERYTHING, { search: '一abc' }, ALL))).toEqual(['b0']);
    expect(await countBranches(reader, Scope.EVERYTHING, { divisionCode: 'd2', search: 'B' })).toBe(3);
  });
});

describe('what is read by key on a date', () => {
  it('neighbours are those that count, in order', async () => {
    const { reader } = await openExample();
    const on = async (date: string) => {
      const found = await neighborsOf(reader, ['s00', 's06', 's08'], date);
      return ['s00', 's06', 's08'].map((code) => codes(found.get(code) ?? []).join(' '));
    };
    expect(await on('2019-12-31')).toEqual(['', '', '']);
    expect(await on('2023-12-31')).toEqual(['s01', 's05 s07', 's07 s09']);
    expect(await on('2024-01-01')).toEqual(['s01', 's05', 's09']);
  });

  it('coverage is live within its own dates and those of its branch', async () => {
    const database = await openExample();
    const { reader } = database;
    await database.write(async (trx) => {
      await replaceCoverage(trx, 'b0', '2023-01-01', [{ stationCode: 's01', mode: 'AFFILIATED' }], NOW);
      await updateBranch(trx, { code: 'b0', name: 'b0', establishedOn: '2021-01-01', dissolvedOn: '2025-01-01' }, NOW);
    });
    const on = async (date: string) => {
      const stations = await coverageOfStations(reader, ['s00', 's01', 's03'], date);
      const branches = await coverageOfBranches(reader, ['b0', 'b3'], date);
      const texts = [...stations.values()].flat().map(({ branchCode, stationCode }) => `${branchCode} ${stationCode}`);
      expect([...branches.values()].flat()).toHaveLength(texts.length);
      return texts.sort();
    };
    expect(await on('2020-12-31')).toEqual([]);
    expect(await on('2022-12-31')).toEqual(['b0 s00', 'b3 s03']);
    expect(await on('2023-01-01')).toEqual(['b0 s01', 'b3 s03']);
    expect(await on('2025-01-01')).toEqual(['b3 s03']);
  });
});

describe('divisions and what lies in them', () => {
  it('are walked downwards and upwards', async () => {
    const { reader } = await openExample();
    expect(codes(await divisionsUnder(reader, Scope.EVERYTHING, 'd1')).sort()).toEqual([
      'd1',
      ...exampleCodes.slice(0, 6).map((code) => `t-${code}`),
    ]);
    expect(await divisionsUnder(reader, Scope.EVERYTHING, 'missing')).toEqual([]);
    expect((await stationCodesUnder(reader, 'd2')).sort()).toEqual(exampleCodes.slice(6));
    expect((await stationCodesOfDistricts(reader, ['s01', 's02'])).sort()).toEqual(exampleCodes.slice(0, 6));
    expect(await stationCodesOfDistricts(reader, ['missing'])).toEqual(['missing']);
    expect(await allStationCodes(reader)).toEqual(exampleCodes);
    expect(await allStationCodes(reader, { after: 's03', limit: 2 })).toEqual(['s04', 's05']);
  });

  it('are listed with party bodies by code', async () => {
    const { reader } = await openExample();
    expect(codes(await listDivisions(reader, Scope.EVERYTHING, null, 3))).toEqual(['c', 'd1', 'd2']);
    expect(codes(await listDivisions(reader, Scope.EVERYTHING, 'd2', 1))).toEqual(['t-s00']);
    expect(await countDivisions(reader, Scope.EVERYTHING)).toBe(15);
    expect(codes(await listPartyBodies(reader, Scope.EVERYTHING, null, 3))).toEqual(['p']);
    expect(await listPartyBodies(reader, Scope.EVERYTHING, 'p', 3)).toEqual([]);
    expect(await countPartyBodies(reader, Scope.EVERYTHING)).toBe(1);
  });
});
