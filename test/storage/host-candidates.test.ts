import { describe, expect, it } from 'vitest';
import { rankHosts } from '../../src/compliance/affiliation-hosts.ts';
import type { Branch } from '../../src/domain/branch.ts';
import { hostCandidates } from '../../src/storage/host-candidates.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { openDatabase, watchStatements } from '../support/open-database.ts';
import { EXAMPLE, exampleCodes } from './example-facts.ts';

const NOW = '2026-11-21T04:00:00Z';
const TODAY = '2026-11-21';

const branch = (code: string, stationCodes: readonly string[], changes: Partial<Branch> = {}): Branch => ({
  code,
  name: code,
  establishedOn: '2021-01-01',
  coverage: stationCodes.map((stationCode) => ({ stationCode, mode: 'AFFILIATED', from: '2021-01-01' })),
  committees: [],
  secretaries: [],
  ...changes,
});

async function hostsOf(stationCode: string, branches: readonly Branch[], date = TODAY): Promise<readonly string[]> {
  const database = await openDatabase();
  await database.write((trx) => replaceFacts(trx, { ...EXAMPLE, branches }, NOW));
  const candidates = await hostCandidates(database.reader, [stationCode], date);
  const location = EXAMPLE.stations.find(({ code }) => code === stationCode)?.location;
  return rankHosts(location, candidates.get(stationCode) ?? []);
}

describe('the hosts of a station', () => {
  it('are those of neighbours first, then the others of the district, nearest first', async () => {
    const branches = [
      branch('a', ['s00']),
      branch('b', ['s03']),
      branch('c', ['s01']),
      branch('d', ['s04']),
      branch('e', ['s05']),
    ];
    // s02 borders s01 and s03; s04 has no location; s00 and s05 are of the district
    expect(await hostsOf('s02', branches)).toEqual(['b', 'c', 'a', 'e', 'd']);
  });

  it('are not those that cover the station already', async () => {
    expect(await hostsOf('s02', [branch('a', ['s02', 's03']), branch('b', ['s01'])])).toEqual(['b']);
  });

  it('cross the border of the district only to a neighbour', async () => {
    // s05 is of d1; its neighbour s06 and s08 are of d2
    expect(await hostsOf('s05', [branch('a', ['s06']), branch('b', ['s08'])])).toEqual(['a']);
  });

  it('belong to the district they name, else to those of the stations they cover', async () => {
    const branches = [
      branch('away', ['s00'], { divisionCode: 'd2' }),
      branch('here', [], { divisionCode: 't-s01' }),
      branch('nowhere', []),
      branch('over', ['s00'], { divisionCode: 'c' }),
    ];
    expect(await hostsOf('s03', branches)).toEqual(['over', 'here']);
  });

  it('are live on the date, and cover stations that count on it', async () => {
    const branches = [
      branch('dissolved', ['s08'], { dissolvedOn: TODAY }),
      branch('ended', [], { coverage: [{ stationCode: 's08', mode: 'OWN', from: '2021-01-01', until: TODAY }] }),
      branch('closed', ['s07']),
      branch('live', ['s11']),
    ];
    expect(await hostsOf('s09', branches)).toEqual(['live']);
    expect(await hostsOf('s09', branches, '2023-12-31')).toEqual(['dissolved', 'ended', 'closed', 'live']);
  });

  it('take the same statements for one station and for many', async () => {
    const database = await openDatabase();
    await database.write((trx) => replaceFacts(trx, EXAMPLE, NOW));
    const one = watchStatements(database.reader);
    await hostCandidates(one.db, ['s02'], TODAY);
    const many = watchStatements(database.reader);
    await hostCandidates(many.db, exampleCodes, TODAY);
    expect(many.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
  });
});
