import * as fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { describe, expect, it } from 'vitest';
import { Scope } from '../../src/access/scope.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { MEMBERSHIP_STAGES } from '../../src/domain/membership.ts';
import { STATION_ORDER_FIELDS } from '../../src/domain/station-query.ts';
import { branchesByCodes } from '../../src/storage/branch.ts';
import { branchCodesInScope } from '../../src/storage/branches-in-scope.ts';
import { countStations } from '../../src/storage/count-stations.ts';
import { countDivisions, divisionsUnder, listDivisions } from '../../src/storage/division.ts';
import { setJudgementDay } from '../../src/storage/judgement-day.ts';
import { countBranches, listBranches } from '../../src/storage/list-branches.ts';
import { listStations } from '../../src/storage/list-stations.ts';
import { countWorkers, listWorkers } from '../../src/storage/list-workers.ts';
import { countPartyBodies, listPartyBodies, partyBodiesInScope } from '../../src/storage/party-body.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { stationCodesAmong, stationCodesIn } from '../../src/storage/station-codes.ts';
import { writeVerdicts } from '../../src/storage/verdict.ts';
import { workersInScope } from '../../src/storage/workers-in-scope.ts';
import { countWorkersOfStations, workersOfStations } from '../../src/storage/workers-of-stations.ts';
import { openDatabase, watchStatements } from '../support/open-database.ts';
import { someDate, someFacts, TODAY } from '../support/random-district.ts';
import { DIVISIONS_BELOW, someAsker } from '../support/some-asker.ts';
import { stationOfWorker } from '../support/station-of-worker.ts';
import { EXAMPLE, exampleCodes } from './example-facts.ts';
import { verdictOf } from './some-verdict.ts';

const NOW = '2026-11-21T04:00:00Z';
const ALL = { after: null, limit: 1000 };
const codesOf = (things: readonly { readonly code: string }[]) => things.map(({ code }) => code);

/** Random scopes, some of which have so many divisions that it pays to go through all stations in order. */
const someScope = fc.tuple(someAsker, fc.boolean()).map(([{ scopes }, isLarge]) => {
  const { area } = scopes.READ;
  if (area === null || !isLarge) return scopes.READ;
  const more = Array.from({ length: 700 }, (_, index) => `nowhere${index}`);
  return Scope.of({ ...area, divisions: new Set([...area.divisions, ...more]) });
});

async function open(facts: Facts) {
  const database = await openDatabase();
  await database.write((trx) => replaceFacts(trx, facts, NOW));
  return database.reader;
}

describe('a scope', () => {
  it('leaves of workers those who belong to its stations, whatever is asked', async () => {
    const someFilter = fc.record(
      {
        stationCode: fc.constantFrom('s0', 's1'),
        divisionCode: fc.constantFrom('C', 'D1', 'T1'),
        stage: fc.constantFrom(...MEMBERSHIP_STAGES),
        search: fc.constantFrom('工S', '-W1', ''),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(someFacts(), someScope, someFilter, someDate, async (facts, scope, filter, date) => {
        const reader = await open(facts);
        const stations = new Map(facts.stations.map((station) => [station.code, station]));
        const isInside = (code: string | undefined) => {
          const station = stations.get(code ?? '');
          return station === undefined ? scope.isEverything : scope.includesStation(station);
        };
        const all = await listWorkers(reader, Scope.EVERYTHING, filter, date, ALL);
        const home = new Map(facts.workers.map(({ code, postings }) => [code, stationOfWorker(postings, date)]));
        const isOutside = filter.divisionCode !== undefined && !scope.includesDivision(filter.divisionCode);
        const expected = isOutside ? [] : all.filter(({ code }) => isInside(home.get(code)));
        expect(await listWorkers(reader, scope, filter, date, ALL)).toEqual(expected);
        expect(await countWorkers(reader, scope, filter, date)).toBe(expected.length);

        const belonging = facts.workers.filter(({ code }) => isInside(home.get(code)));
        const found = await workersInScope(reader, scope, codesOf(facts.workers), date);
        expect([...found.keys()].sort()).toEqual(codesOf(belonging).sort());
        const inside = codesOf(facts.stations.filter((station) => scope.includesStation(station)));
        const posted = await workersOfStations(reader, scope, codesOf(facts.stations), date, ALL);
        expect(posted).toEqual(await workersOfStations(reader, Scope.EVERYTHING, inside, date, ALL));
        const counted = await countWorkersOfStations(reader, scope, codesOf(facts.stations), date);
        expect(counted).toEqual(await countWorkersOfStations(reader, Scope.EVERYTHING, inside, date));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves of stations, branches, divisions and party bodies what is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFacts(),
        someScope,
        fc.option(fc.constantFrom('C', 'D1', 'T1', 'T3'), { nil: undefined }),
        async (facts, scope, divisionCode) => {
          const reader = await open(facts);
          const stations = facts.stations.filter((station) => scope.includesStation(station));
          const isOutside = divisionCode !== undefined && !scope.includesDivision(divisionCode);
          const isUnder = (code: string) => divisionCode === undefined || DIVISIONS_BELOW.get(divisionCode)?.has(code);
          const under = isOutside ? [] : stations.filter((station) => isUnder(station.divisionCode));
          expect((await stationCodesIn(reader, scope, divisionCode ?? null)).sort()).toEqual(codesOf(under).sort());
          const among = await stationCodesAmong(reader, scope, codesOf(facts.stations));
          expect([...among].sort()).toEqual(codesOf(stations).sort());

          const covered = new Set(codesOf(stations));
          const inScope = facts.branches.filter(
            (branch) =>
              scope.isEverything ||
              scope.includesDivision(branch.divisionCode ?? '') ||
              branch.coverage.some(({ stationCode }) => covered.has(stationCode)),
          );
          const everyBranch = [...(await branchesByCodes(reader, codesOf(facts.branches))).values()];
          expect(await branchCodesInScope(reader, scope, everyBranch)).toEqual(new Set(codesOf(inScope)));
          const all = await listBranches(reader, Scope.EVERYTHING, { divisionCode }, ALL);
          const expected = isOutside ? [] : all.filter(({ code }) => codesOf(inScope).includes(code));
          expect(await listBranches(reader, scope, { divisionCode }, ALL)).toEqual(expected);
          expect(await countBranches(reader, scope, { divisionCode })).toBe(expected.length);

          const homes = new Set(stations.map((station) => station.divisionCode));
          const seen = facts.divisions.filter(({ code }) => scope.includesDivision(code) || homes.has(code));
          expect(codesOf(await listDivisions(reader, scope, null, 1000))).toEqual(codesOf(seen).sort());
          expect(await countDivisions(reader, scope)).toBe(seen.length);
          expect(codesOf(await divisionsUnder(reader, scope, null)).sort()).toEqual(codesOf(seen).sort());

          // both belong to the first district
          const answers = scope.isEverything || ['D1', 'T1', 'T2'].some((code) => codesOf(seen).includes(code));
          const bodies = answers ? ['B1', 'B2'] : [];
          expect(codesOf(await listPartyBodies(reader, scope, null, 1000))).toEqual(bodies);
          expect(await countPartyBodies(reader, scope)).toBe(bodies.length);
          expect([...(await partyBodiesInScope(reader, scope, ['B2', 'B3'])).keys()]).toEqual(bodies.slice(1));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of very many divisions leaves the same stations in every order', async () => {
    const database = await openDatabase();
    await database.write(async (trx) => {
      await replaceFacts(trx, EXAMPLE, NOW);
      await writeVerdicts(
        trx,
        exampleCodes.map((code) => ({ verdict: verdictOf(code), dueOn: null })),
      );
      await setJudgementDay(trx, TODAY);
    });
    const { reader } = database;
    const many = Array.from({ length: 700 }, (_, index) => `nowhere${index}`);
    for (const stations of [[], ['s00', 's07']]) {
      const codes = [...new Set([...(await stationCodesIn(reader, Scope.EVERYTHING, 'd2')), ...stations])].sort();
      const divisions = new Set(codesOf(await divisionsUnder(reader, Scope.EVERYTHING, 'd2')));
      for (const more of [[], many]) {
        const scope = Scope.of({
          roots: ['d2'],
          divisions: new Set([...divisions, ...more]),
          stations: new Set(stations),
        });
        for (const field of STATION_ORDER_FIELDS) {
          const page = await listStations(reader, scope, { filter: {}, order: { field, direction: 'ASC' }, limit: 50 });
          expect(codesOf(page.map(({ station }) => station)).sort()).toEqual(codes);
        }
        expect(await countStations(reader, scope, { findingCodes: ['BRANCH_MISSING'] })).toBe(
          await countStations(reader, Scope.EVERYTHING, { findingCodes: ['BRANCH_MISSING'], codes }),
        );
      }
    }
  });

  it.each([
    ['a small division', { roots: ['d1'], divisions: new Set(['d1']), stations: new Set<string>() }, ['within']],
    ['one station', { roots: [], divisions: new Set<string>(), stations: new Set(['s00']) }, []],
    ['both', { roots: ['d1'], divisions: new Set(['d1']), stations: new Set(['s07']) }, ['within', 'ranged']],
  ])('of %s is read through its stations alone', async (_, area, scanned) => {
    const database = await openDatabase();
    await database.write((trx) => replaceFacts(trx, EXAMPLE, NOW));
    const { db, statements } = watchStatements(database.reader);
    const order = { field: 'CODE', direction: 'ASC' } as const;
    await listStations(db, Scope.of(area), { filter: { statuses: ['NON_COMPLIANT'] }, order, limit: 50 });
    const [page] = statements;
    const explained = CompiledQuery.raw(`explain query plan ${page?.sql}`, [...(page?.parameters ?? [])]);
    const { rows } = await database.reader.executeQuery<{ detail: string }>(explained);
    const scans = rows.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN'));
    expect(scans.every((detail) => scanned.some((table) => detail === `SCAN ${table}`))).toBe(true);
  });
});
