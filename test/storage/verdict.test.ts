import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Scope } from '../../src/access/scope.ts';
import { expandPieces } from '../../src/storage/expand-pieces.ts';
import { judgementDay, setJudgementDay } from '../../src/storage/judgement-day.ts';
import { plannedStationsUnder } from '../../src/storage/planned-stations.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { dueStations, findVerdicts, writeVerdicts } from '../../src/storage/verdict.ts';
import { openDatabase } from '../support/open-database.ts';
import { EXAMPLE, exampleCodes } from './example-facts.ts';
import { someVerdict, verdictOf } from './some-verdict.ts';

const NOW = '2026-11-21T04:00:00Z';

async function openExample() {
  const database = await openDatabase();
  await database.write((trx) => replaceFacts(trx, EXAMPLE, NOW));
  return database;
}

const someVerdicts = fc.tuple(...exampleCodes.map(someVerdict));

describe('stored verdicts', () => {
  it('come out as they went in, whatever was stored before', async () => {
    const database = await openExample();
    await fc.assert(
      fc.asyncProperty(someVerdicts, fc.constantFrom(null, '2027-01-01'), async (verdicts, dueOn) => {
        await database.write((trx) =>
          writeVerdicts(
            trx,
            verdicts.map((verdict) => ({ verdict, dueOn })),
          ),
        );
        const found = await findVerdicts(database.reader, exampleCodes);
        expect([...found.values()].map(({ verdict }) => verdict)).toEqual(verdicts);
        expect([...found.values()].every((each) => each.dueOn === dueOn)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('leave the others alone', async () => {
    const database = await openExample();
    const finding = {
      code: 'BRANCH_MISSING',
      severity: 'ERROR',
      waiverFrom: null,
      evidence: { fullMembers: 3 },
      since: '2026-01-05',
    } as const;
    await database.write((trx) =>
      writeVerdicts(trx, [{ verdict: verdictOf('s00', { findings: [finding] }), dueOn: null }]),
    );
    await database.write((trx) => writeVerdicts(trx, [{ verdict: verdictOf('s01'), dueOn: null }]));
    await database.write((trx) => writeVerdicts(trx, []));
    const found = await findVerdicts(database.reader, ['s00', 's01', 's02', 'missing']);
    expect([...found.keys()]).toEqual(['s00', 's01']);
    expect(found.get('s00')?.verdict.findings).toEqual([finding]);
  });

  it('are due on their date, and later', async () => {
    const database = await openExample();
    await database.write((trx) =>
      writeVerdicts(trx, [
        { verdict: verdictOf('s00'), dueOn: '2026-12-01' },
        { verdict: verdictOf('s01'), dueOn: '2026-12-02' },
        { verdict: verdictOf('s02'), dueOn: null },
      ]),
    );
    expect(await dueStations(database.reader, '2026-11-30')).toEqual([]);
    expect(await dueStations(database.reader, '2026-12-01')).toEqual(['s00']);
    expect((await dueStations(database.reader, '2027-01-01')).sort()).toEqual(['s00', 's01']);
  });

  it('hold for one day', async () => {
    const database = await openExample();
    expect(await judgementDay(database.reader)).toBeUndefined();
    await database.write((trx) => setJudgementDay(trx, '2026-11-21'));
    await database.write((trx) => setJudgementDay(trx, '2026-11-22'));
    expect(await judgementDay(database.reader)).toBe('2026-11-22');
  });

  it('tell the plan of a division', async () => {
    const database = await openExample();
    const required = { kind: 'AFFILIATION', minimumBranches: 1, jointGroup: [], registered: true } as const;
    await database.write((trx) =>
      writeVerdicts(trx, [
        { verdict: verdictOf('s00', { planGroup: ['s00', 's01'] }), dueOn: null },
        { verdict: verdictOf('s01', { planGroup: [], required }), dueOn: null },
        { verdict: verdictOf('s02'), dueOn: null },
        { verdict: verdictOf('s08', { planGroup: [] }), dueOn: null },
      ]),
    );
    expect(await plannedStationsUnder(database.reader, Scope.EVERYTHING, 'd1')).toEqual([
      { stationCode: 's00', planGroup: ['s00', 's01'], isAffiliated: false },
      { stationCode: 's01', planGroup: [], isAffiliated: true },
    ]);
    expect(await plannedStationsUnder(database.reader, Scope.EVERYTHING, 'c')).toHaveLength(3);
    expect(await plannedStationsUnder(database.reader, Scope.EVERYTHING, 't-s02')).toEqual([]);
  });
});

describe('expanding to whole pieces', () => {
  /** Stations in a row; those with true may be grouped. */
  async function openRow(mayBeGrouped: readonly boolean[]) {
    const database = await openExample();
    await database.write((trx) =>
      writeVerdicts(
        trx,
        mayBeGrouped.map((may, index) => ({
          verdict: verdictOf(exampleCodes[index] ?? '', { planGroup: may ? [] : null }),
          dueOn: null,
        })),
      ),
    );
    return database.reader;
  }

  it('reaches whole pieces that contain or border the seeds, and nothing beyond', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: exampleCodes.length, maxLength: exampleCodes.length }),
        fc.subarray([...exampleCodes], { minLength: 1, maxLength: 3 }),
        async (mayBeGrouped, seeds) => {
          const reader = await openRow(mayBeGrouped);
          const { codes: reached } = await expandPieces(reader, seeds);
          const expected = new Set(seeds);
          for (const seed of seeds) {
            for (const step of [-1, 1]) {
              for (let at = exampleCodes.indexOf(seed) + step; mayBeGrouped[at] === true; at += step) {
                expected.add(exampleCodes[at] ?? '');
              }
            }
          }
          expect([...reached].sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes a neighbour without a verdict for one that may be grouped', async () => {
    const database = await openExample();
    expect((await expandPieces(database.reader, ['s00'])).codes.size).toBe(exampleCodes.length);
  });

  it('stays in the districts of the seeds where a piece is very large, and keeps it whole there', async () => {
    const database = await openDatabase();
    const codes = Array.from({ length: 1000 }, (_, index) => `s${String(index).padStart(4, '0')}`);
    await database.write(async (trx) => {
      await replaceFacts(
        trx,
        {
          divisions: [0, 1, 2].map((index) => ({ code: `d${index}`, name: '区', level: 'DISTRICT' as const })),
          partyBodies: [],
          stations: codes.map((code, index) => ({
            code,
            name: code,
            level: 'TOWN_STATION' as const,
            divisionCode: `d${Math.floor(index / 400)}`,
            openedOn: '2020-01-01',
            responsibleBodies: [],
          })),
          adjacencies: codes
            .slice(1)
            .map((code, index) => ({ stationCodes: [codes[index] ?? '', code], kind: 'BORDER' as const })),
          workers: [],
          branches: [],
          waivers: [],
        },
        NOW,
      );
      await writeVerdicts(
        trx,
        codes.map((code) => ({ verdict: verdictOf(code, { planGroup: [] }), dueOn: null })),
      );
    });
    expect([...(await expandPieces(database.reader, ['s0500'])).codes].sort()).toEqual(codes.slice(400, 800));
  });
});
