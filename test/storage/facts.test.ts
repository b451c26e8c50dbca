import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOn } from '../../src/compliance/facts-on.ts';
import type { Facts, JudgedFacts } from '../../src/domain/facts.ts';
import { loadAllFacts } from '../../src/storage/load-all-facts.ts';
import { loadFacts, loadFactsOfBranches } from '../../src/storage/load-facts.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { NO_FACTS } from '../support/no-facts.ts';
import { DATABASES, openDatabase } from '../support/open-database.ts';
import { someDate, someFacts } from '../support/random-district.ts';
import { sortFacts } from '../support/sort-facts.ts';

const NOW = '2026-11-21T04:00:00Z';

async function store(facts: Facts, kind: (typeof DATABASES)[number] = 'memory') {
  const database = await openDatabase(kind);
  await database.write((trx) => replaceFacts(trx, facts, NOW));
  return database;
}

describe.each(DATABASES)('facts in %s', (kind) => {
  it('come out as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(someFacts(), async (facts) => {
        const { reader } = await store(facts, kind);
        expect(sortFacts(await loadAllFacts(reader))).toEqual(sortFacts(facts));
      }),
      { numRuns: kind === 'memory' ? 60 : 5 },
    );
  });
});

describe('loading the facts of stations', () => {
  it('loads all that can concern them, when all are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(someFacts(), async (facts) => {
        const { reader } = await store(facts);
        const codes = facts.stations.map((station) => station.code);
        const loaded = await loadFacts(reader, codes);
        expect(sortFacts(loaded)).toEqual(sortFacts(concerning(facts, new Set(codes))));
      }),
      { numRuns: 60 },
    );
  });

  it('loads what one of them needs, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(someFacts({ least: 3 }), fc.nat(), async (facts, pick) => {
        const { reader } = await store(facts);
        const asked = facts.stations[pick % facts.stations.length]?.code ?? '';
        expect(sortFacts(await loadFacts(reader, [asked]))).toEqual(sortFacts(concerning(facts, new Set([asked]))));
      }),
      { numRuns: 100 },
    );
  });

  it('finds nothing of stations that do not exist', async () => {
    const { reader } = await openDatabase();
    expect(await loadFacts(reader, ['s1'])).toEqual(NO_FACTS);
    expect(await loadFacts(reader, [])).toEqual(NO_FACTS);
  });
});

describe('loading the facts of branches', () => {
  it('loads all that their headcounts need', async () => {
    await fc.assert(
      fc.asyncProperty(someFacts({ least: 3 }), someDate, fc.nat(), async (facts, date, pick) => {
        const { reader } = await store(facts);
        const code = facts.branches[pick % facts.branches.length]?.code ?? '';
        const loaded = factsOn(await loadFactsOfBranches(reader, [code]), date);
        expect(membersOf(loaded.branches.get(code))).toEqual(membersOf(factsOn(facts, date).branches.get(code)));
      }),
      { numRuns: 100 },
    );
  });
});

function membersOf(branch: { fullMembers: number; members: number } | undefined) {
  return { fullMembers: branch?.fullMembers, members: branch?.members };
}

/** What loading stations is to answer, looked up in memory. */
function concerning(facts: Facts, asked: ReadonlySet<string>): JudgedFacts {
  const covers = (codes: ReadonlySet<string>) => (branch: Facts['branches'][number]) =>
    branch.coverage.some(({ stationCode }) => codes.has(stationCode));
  const covering = facts.branches.filter(covers(asked));
  const wanted = new Set(covering.map(({ code }) => code));
  const codes = new Set([...asked, ...covering.flatMap(({ coverage }) => coverage.map((row) => row.stationCode))]);
  const stations = facts.stations.filter(({ code }) => codes.has(code));
  const bodies = new Set(stations.flatMap((station) => station.responsibleBodies.map((body) => body.partyBodyCode)));
  const divisions = new Set<string>();
  for (let upwards = stations.map((station) => station.divisionCode); upwards.length > 0; ) {
    for (const code of upwards) divisions.add(code);
    const current = new Set(upwards);
    upwards = facts.divisions.flatMap(({ code, parentCode }) => (current.has(code) && parentCode ? [parentCode] : []));
  }
  return {
    divisions: facts.divisions.filter(({ code }) => divisions.has(code)),
    partyBodies: facts.partyBodies.filter(({ code }) => bodies.has(code)),
    stations,
    adjacencies: facts.adjacencies.filter(({ stationCodes }) => stationCodes.every((code) => codes.has(code))),
    workers: facts.workers
      .filter(
        ({ postings, relations }) =>
          postings.some(({ stationCode }) => codes.has(stationCode)) ||
          relations.some(({ branchCode }) => branchCode !== undefined && wanted.has(branchCode)),
      )
      .map(({ code, postings, membership, relations }) => ({ code, postings, membership, relations })),
    branches: facts.branches
      .filter(covers(codes))
      .map((branch) => (wanted.has(branch.code) ? branch : { ...branch, committees: [], secretaries: [] })),
    waivers: facts.waivers.filter(({ stationCode }) => codes.has(stationCode)),
  };
}

describe('storing facts', () => {
  const branch = { code: 'b', name: '支部', establishedOn: '2020-01-01', committees: [], secretaries: [] };
  const station = {
    code: 's1',
    name: '站',
    level: 'TOWN_STATION',
    divisionCode: 'd',
    openedOn: '2020-01-01',
    responsibleBodies: [],
  } as const;
  const division = { code: 'd', name: '区', level: 'DISTRICT' } as const;

  it('keeps the longest of coverage rows that begin together, and pairs once', async () => {
    const row = { stationCode: 's1', mode: 'OWN', from: '2021-01-01' } as const;
    const { reader } = await store({
      ...NO_FACTS,
      divisions: [division],
      stations: [station, { ...station, code: 's2' }],
      adjacencies: [
        { stationCodes: ['s1', 's2'], kind: 'BORDER' },
        { stationCodes: ['s2', 's1'], kind: 'LINK' },
        { stationCodes: ['s1', 's1'], kind: 'BORDER' },
      ],
      branches: [{ ...branch, coverage: [{ ...row, until: '2022-01-01' }, row, { ...row, until: '2023-01-01' }] }],
    });
    const facts = await loadAllFacts(reader);
    expect(facts.branches[0]?.coverage).toEqual([{ ...row, until: undefined }]);
    expect(facts.adjacencies).toEqual([{ stationCodes: ['s1', 's2'], kind: 'LINK' }]);
  });

  it('stores all or nothing', async () => {
    const database = await openDatabase();
    const facts = { ...NO_FACTS, divisions: [division], stations: [{ ...station, divisionCode: 'missing' }] };
    await expect(database.write((trx) => replaceFacts(trx, facts, NOW))).rejects.toThrow(/FOREIGN KEY/);
    expect(sortFacts(await loadAllFacts(database.reader))).toEqual(NO_FACTS);
  });
});
