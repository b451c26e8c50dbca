import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { PROGRAM } from '../../src/access/asker.ts';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { PieceSolver } from '../../src/services/pieces/piece-solver.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { connect } from '../../src/storage/connect.ts';
import type { Database } from '../../src/storage/database.ts';
import { judgementDay } from '../../src/storage/judgement-day.ts';
import { migrate } from '../../src/storage/migrate.ts';
import * as core from '../../src/storage/migrations/2026-11-21-core.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { findVerdicts } from '../../src/storage/verdict.ts';
import { openDatabase } from '../support/open-database.ts';

const MIGRATIONS = [
  '2026-11-21-core',
  '2026-11-22-finding-since',
  '2026-11-22-policy',
  '2026-11-22-repeats',
  '2026-11-22-roles',
  '2026-11-22-trace',
  '2026-11-22-who-asks',
];
const NOW = '2026-11-21T04:00:00Z';

/** A district with two stations, a worker, a branch and a party body. */
const FACTS: Facts = {
  divisions: [{ code: 'd', name: '区', level: 'DISTRICT' }],
  partyBodies: [{ code: 'p', name: '党委', kind: 'OTHER', divisionCode: 'd' }],
  stations: ['s1', 's2'].map((code) => ({
    code,
    name: code,
    level: 'TOWN_STATION',
    divisionCode: 'd',
    openedOn: '2020-01-01',
    responsibleBodies: [{ partyBodyCode: 'p', until: '2022-01-01' }],
  })),
  adjacencies: [],
  workers: [
    {
      code: 'w',
      name: '工',
      postings: [{ stationCode: 's1', kind: 'RESIDENT', from: '2021-01-01' }],
      membership: [{ stage: 'FULL', from: '2021-01-01' }],
      relations: [],
    },
  ],
  branches: [{ code: 'b', name: '支部', establishedOn: '2021-01-01', coverage: [], committees: [], secretaries: [] }],
  waivers: [],
};

describe('migrating', () => {
  it('brings an empty database to the newest form, once', async () => {
    const database = await connect('sqlite::memory:');
    expect(await migrate(database)).toEqual(MIGRATIONS);
    expect(await migrate(database)).toEqual([]);
    await database.close();
  });
});

describe('a database of the first form', () => {
  it('is judged anew, since its verdicts do not say since when', async () => {
    const database = await connect('sqlite::memory:');
    await database.administer(async (db) => {
      const provider = { getMigrations: async () => ({ '2026-11-21-core': core }) };
      await new Migrator({ db, provider }).migrateToLatest();
    });
    await database.write(async (trx) => {
      await replaceFacts(trx, FACTS, NOW);
      for (const statement of [
        `insert into verdict values ('s1', '2026-11-20', null, 1, 'NON_COMPLIANT', 'DEVELOPMENT', 0, 0, '[]', null, 1, 0, 0, 0, 'x')`,
        `insert into verdict_finding values ('s1', 'DEVELOPMENT_NOT_STARTED', 'ERROR', null, '{}')`,
        `insert into judgement_day values (1, '2026-11-21')`,
      ]) {
        await sql.raw(statement).execute(trx);
      }
    });
    expect(await migrate(database)).toEqual(MIGRATIONS.slice(1));
    expect(await judgementDay(database.reader)).toBeUndefined();
    await renewVerdicts({
      database,
      policies: POLICIES,
      asker: PROGRAM,
      solver: new PieceSolver(),
      now: () => Temporal.Instant.from(NOW),
    });
    const verdicts = await findVerdicts(database.reader, ['s1', 's2']);
    expect([...verdicts.values()].flatMap(({ verdict }) => verdict.findings)).toMatchObject([
      { code: 'COVERAGE_MISSING', since: '2021-01-01' },
      { code: 'DEVELOPMENT_NOT_STARTED', since: '2020-01-01' },
    ]);
    await database.close();
  });
});

async function openFilled(): Promise<Database> {
  const database = await openDatabase();
  await database.write((trx) => replaceFacts(trx, FACTS, NOW));
  return database;
}

describe('the database refuses', () => {
  it.each([
    ['a text where a number belongs', `update station set latitude = 'north', longitude = 1 where code = 's1'`],
    ['a latitude alone', `update station set latitude = 31 where code = 's1'`],
    ['a latitude beyond the pole', `update station set latitude = 91, longitude = 120 where code = 's1'`],
    ['a level that does not exist', `update station set level = 'HOUSE' where code = 's1'`],
    ['a station that closes on the day it opens', `update station set closed_on = opened_on where code = 's1'`],
    ['a date that does not look like one', `update station set opened_on = '2020-1-1' where code = 's1'`],
    ['a station in a division that does not exist', `update station set division_code = 'x' where code = 's1'`],
    ['a parent that does not exist', `update division set parent_code = 'x'`],
    ['a division that is still used to be deleted', `delete from division`],
    ['a posting that ends before it begins', `update posting set valid_until = '2020-12-31'`],
    ['a second posting without an end', `insert into posting values ('w', 's2', 'RESIDENT', '2022-01-01', null, 'x')`],
    [
      'a second posting on one date',
      `insert into posting values ('w', 's2', 'RESIDENT', '2021-01-01', '2022-01-01', 'x')`,
    ],
    ['a second stage on one date', `insert into membership values ('w', 'ACTIVIST', '2021-01-01', 'x')`],
    ['a relation both here and elsewhere', `insert into relation values ('w', 'b', '外地', '2021-01-01', 'x')`],
    ['a relation neither here nor elsewhere', `insert into relation values ('w', null, null, '2021-01-01', 'x')`],
    ['a relation to no branch', `insert into relation values ('w', 'x', null, '2021-01-01', 'x')`],
    [
      'a second responsible body since ever',
      `insert into responsible_body values ('s1', 'p', null, '2021-01-01', 'x')`,
    ],
    ['a station next to itself', `insert into adjacency values ('s1', 's1', 'BORDER', 'x')`],
    ['a neighbour from one side only', `insert into adjacency values ('s1', 's2', 'BORDER', 'x')`],
    ['a neighbour of two kinds', `insert into adjacency values ('s1', 's2', 'BORDER', 'x'), ('s2', 's1', 'LINK', 'x')`],
    [
      'a member of a committee that does not exist',
      `insert into committee_member values ('b', '2022-01-01', 'w', 'MEMBER')`,
    ],
    [
      'a waiver of what cannot be waived',
      `insert into waiver values ('s1', 'BRANCH_MISSING', 'a', null, 'r', '2021-01-01', '2022-01-01', 'x')`,
    ],
    [
      'a waiver without an end',
      `insert into waiver values ('s1', 'BRANCH_OVER_CAP', 'a', null, 'r', '2021-01-01', null, 'x')`,
    ],
    [
      'a finding without a verdict',
      `insert into verdict_finding values ('s1', 'BRANCH_MISSING', 'ERROR', null, '2026-01-01', '{}')`,
    ],
    ['a second day of judgement', `insert into judgement_day values (2, '2026-11-21')`],
  ])('%s', async (_, statement) => {
    const database = await openFilled();
    await expect(database.write((trx) => sql.raw(statement).execute(trx))).rejects.toThrow(/constraint|cannot store/i);
  });

  it('nothing that is in order', async () => {
    const database = await openFilled();
    await database.write(async (trx) => {
      await sql.raw(`insert into adjacency values ('s2', 's1', 'LINK', 'x')`).execute(trx);
      await sql.raw(`insert into adjacency values ('s1', 's2', 'LINK', 'x')`).execute(trx);
      await sql.raw(`update posting set valid_until = '2022-01-01'`).execute(trx);
      await sql.raw(`insert into posting values ('w', 's2', 'DISPATCHED', '2022-01-01', null, 'x')`).execute(trx);
      await sql.raw(`insert into relation values ('w', 'b', null, '2021-01-01', 'x')`).execute(trx);
      await sql.raw(`insert into responsible_body values ('s1', 'p', '2022-01-01', null, 'x')`).execute(trx);
      await sql.raw(`insert into division values ('t', '镇', 'TOWN', 'later', null, 'x')`).execute(trx);
      await sql.raw(`insert into division values ('later', '市', 'CITY', null, null, 'x')`).execute(trx);
    });
    expect(await database.reader.selectFrom('posting').selectAll().execute()).toHaveLength(2);
  });
});
