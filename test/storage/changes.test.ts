import { describe, expect, it } from 'vitest';
import type { Branch } from '../../src/domain/branch.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { Station } from '../../src/domain/station.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { saveAdjacencies, setNeighbors } from '../../src/storage/adjacency.ts';
import { updateBranch } from '../../src/storage/branch.ts';
import { insertCommittee } from '../../src/storage/committee.ts';
import { endCoverage, replaceCoverage } from '../../src/storage/coverage.ts';
import type { Database, Trx } from '../../src/storage/database.ts';
import { updateDivision } from '../../src/storage/division.ts';
import { loadAllFacts } from '../../src/storage/load-all-facts.ts';
import {
  deleteMembershipEntry,
  insertMembershipEntry,
  stagesOn,
  updateMembershipEntry,
} from '../../src/storage/membership.ts';
import { updatePartyBody } from '../../src/storage/party-body.ts';
import { deletePosting, insertPosting, postingsOn, updatePosting } from '../../src/storage/posting.ts';
import { deleteRelation, insertRelation, updateRelation } from '../../src/storage/relation.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import {
  deleteResponsibleBody,
  insertResponsibleBody,
  responsibleBodiesOn,
  updateResponsibleBody,
} from '../../src/storage/responsible-body.ts';
import { insertSecretary, updateSecretary } from '../../src/storage/secretary.ts';
import { updateStation } from '../../src/storage/station.ts';
import { deleteWaiver, insertWaiver, updateWaiver } from '../../src/storage/waiver.ts';
import { updateWorker } from '../../src/storage/worker.ts';
import { NO_FACTS } from '../support/no-facts.ts';
import { openDatabase } from '../support/open-database.ts';
import { EXAMPLE } from './example-facts.ts';

const NOW = '2026-11-21T04:00:00Z';
const LATER = '2026-11-22T04:00:00Z';

async function openExample(): Promise<Database> {
  const database = await openDatabase();
  await database.write((trx) => replaceFacts(trx, EXAMPLE, NOW));
  return database;
}

/** Some branches of the example with other lists. */
function branches(changed: Readonly<Record<string, Partial<Branch>>>): Facts {
  const found = EXAMPLE.branches.filter(({ code }) => code in changed);
  return { ...NO_FACTS, branches: found.map((branch) => ({ ...branch, ...changed[branch.code] })) };
}

/** The example after some changes. */
async function exampleAfter(work: (trx: Trx) => Promise<unknown>) {
  const database = await openExample();
  await database.write(work);
  const facts = await loadAllFacts(database.reader);
  const find = <Noun extends { code: string }>(nouns: readonly Noun[], code: string): Noun => {
    const found = nouns.find((noun) => noun.code === code);
    if (found === undefined) throw new Error(`${code} is gone`);
    return found;
  };
  return {
    database,
    facts,
    station: (code: string): Station => find(facts.stations, code),
    worker: (code: string): Worker => find(facts.workers, code),
    branch: (code: string): Branch => find(facts.branches, code),
    neighborsOf: (code: string) =>
      facts.adjacencies
        .filter(({ stationCodes }) => stationCodes.includes(code))
        .map(({ stationCodes, kind }) => `${kind} ${stationCodes.find((each) => each !== code)}`),
  };
}

describe('rows with a code', () => {
  it('are written as they now are, with the instant', async () => {
    const { facts, station, worker, branch, database } = await exampleAfter(async (trx) => {
      await updateDivision(trx, { code: 't-s00', name: '新镇', level: 'SUBDISTRICT', parentCode: 'd2' }, LATER);
      await updatePartyBody(
        trx,
        { code: 'p', name: '新党委', kind: 'OTHER', divisionCode: 'd1', until: '2030-01-01' },
        LATER,
      );
      const moved = {
        code: 's00',
        name: '新站',
        level: 'DISTRICT_CENTER',
        divisionCode: 'd2',
        openedOn: '2019-01-01',
        closedOn: '2025-01-01',
      } as const;
      await updateStation(trx, moved, LATER);
      await updateWorker(trx, { code: 's00-a', name: '新名', employer: '机构' }, LATER);
      await updateBranch(
        trx,
        { code: 'b0', name: '新支部', establishedOn: '2021-01-01', dissolvedOn: '2025-01-01' },
        LATER,
      );
    });
    expect(facts.divisions.find(({ code }) => code === 't-s00')).toMatchObject({ name: '新镇', parentCode: 'd2' });
    expect(facts.partyBodies).toMatchObject([{ name: '新党委', divisionCode: 'd1', until: '2030-01-01' }]);
    expect(station('s00')).toMatchObject({
      name: '新站',
      level: 'DISTRICT_CENTER',
      closedOn: '2025-01-01',
      location: undefined,
    });
    expect(station('s01').name).toBe('站11');
    expect(worker('s00-a')).toMatchObject({ name: '新名', employer: '机构', postings: [{ stationCode: 's00' }] });
    expect(branch('b0')).toMatchObject({ name: '新支部', dissolvedOn: '2025-01-01' });
    const recorded = await database.reader
      .selectFrom('station')
      .select(['code', 'recorded_at'])
      .orderBy('code')
      .execute();
    expect(recorded.slice(0, 2)).toEqual([
      { code: 's00', recorded_at: LATER },
      { code: 's01', recorded_at: NOW },
    ]);
  });
});

describe('the lists of a worker', () => {
  it('take postings, end them, correct their dates and lose them', async () => {
    const { database, worker } = await exampleAfter(async (trx) => {
      await updatePosting(
        trx,
        's00-a',
        '2021-01-01',
        { stationCode: 's00', kind: 'RESIDENT', from: '2021-02-01', until: '2023-01-01' },
        NOW,
      );
      await insertPosting(trx, 's00-a', { stationCode: 's01', kind: 'DISPATCHED', from: '2023-01-01' }, NOW);
      await deletePosting(trx, 's00-b', '2021-01-01');
    });
    expect(worker('s00-b').postings).toEqual([]);
    expect(worker('s00-a').postings).toMatchObject([
      { stationCode: 's00', from: '2021-02-01', until: '2023-01-01' },
      { stationCode: 's01', kind: 'DISPATCHED', from: '2023-01-01' },
    ]);
    const codes = ['s00-a', 's00-b', 's01-a'];
    const on = async (date: string) =>
      [...(await postingsOn(database.reader, codes, date))].map(([code, { stationCode }]) => `${code} ${stationCode}`);
    expect(await on('2021-01-31')).toEqual(['s01-a s01']);
    expect(await on('2022-12-31')).toEqual(['s00-a s00', 's01-a s01']);
    expect(await on('2023-01-01')).toEqual(['s00-a s01', 's01-a s01']);
  });

  it('take stages, correct and lose them; the latest holds', async () => {
    const { database, worker } = await exampleAfter(async (trx) => {
      await insertMembershipEntry(trx, 's00-a', { stage: 'ENDED', from: '2025-01-01' }, NOW);
      await updateMembershipEntry(trx, 's00-a', '2022-01-01', { stage: 'FULL', from: '2022-06-01' }, NOW);
      await deleteMembershipEntry(trx, 's00-b', '2022-01-01');
    });
    expect(worker('s00-a').membership.map(({ stage, from }) => `${stage} ${from}`)).toEqual([
      'PROBATIONARY 2021-01-01',
      'FULL 2022-06-01',
      'ENDED 2025-01-01',
    ]);
    const on = async (date: string) =>
      [...(await stagesOn(database.reader, ['s00-a', 's00-b'], date))].map(([code, { stage }]) => `${code} ${stage}`);
    expect(await on('2020-12-31')).toEqual([]);
    expect(await on('2022-05-31')).toEqual(['s00-a PROBATIONARY', 's00-b PROBATIONARY']);
    expect(await on('2022-06-01')).toEqual(['s00-a FULL', 's00-b PROBATIONARY']);
    expect(await on('2025-01-01')).toEqual(['s00-a ENDED', 's00-b PROBATIONARY']);
  });

  it('take relations, correct and lose them', async () => {
    const { worker } = await exampleAfter(async (trx) => {
      await updateRelation(trx, 's00-a', '2021-01-01', { from: '2021-03-01', branchCode: 'b0' }, NOW);
      await insertRelation(trx, 's00-a', { from: '2024-01-01', elsewhere: '外省' }, NOW);
      await deleteRelation(trx, 's01-a', '2021-01-01');
    });
    expect(worker('s00-a').relations).toEqual([
      { from: '2021-03-01', branchCode: 'b0', elsewhere: undefined },
      { from: '2024-01-01', branchCode: undefined, elsewhere: '外省' },
    ]);
    expect(worker('s01-a').relations).toEqual([]);
  });
});

describe('the lists of a branch', () => {
  it('keep, from a date on, only the new coverage', async () => {
    const { branch } = await exampleAfter(async (trx) => {
      await replaceCoverage(
        trx,
        'b0',
        '2022-01-01',
        [
          { stationCode: 's00', mode: 'JOINT' },
          { stationCode: 's01', mode: 'JOINT' },
        ],
        NOW,
      );
      await replaceCoverage(trx, 'b0', '2024-01-01', [{ stationCode: 's02', mode: 'OWN' }], NOW);
      const twice = [
        { stationCode: 's01', mode: 'JOINT' },
        { stationCode: 's01', mode: 'JOINT' },
      ] as const;
      await replaceCoverage(trx, 'b0', '2023-01-01', twice, NOW);
      await endCoverage(trx, 'b3', '2021-01-01', NOW);
      await endCoverage(trx, 'b6', '2023-01-01', NOW);
    });
    expect(branch('b0').coverage.map((row) => `${row.mode} ${row.stationCode} ${row.from} ${row.until}`)).toEqual([
      'JOINT s00 2022-01-01 2023-01-01',
      'OWN s00 2021-01-01 2022-01-01',
      'JOINT s01 2022-01-01 2023-01-01',
      'JOINT s01 2023-01-01 undefined',
    ]);
    expect(branch('b3').coverage).toEqual([]);
    expect(branch('b6').coverage).toMatchObject([{ until: '2023-01-01' }]);
  });

  it('take committees, correct and lose them with their members', async () => {
    const { branch } = await exampleAfter(async (trx) => {
      const members = [
        { workerCode: 's00-a', role: 'SECRETARY' },
        { workerCode: 's00-b', role: 'MEMBER' },
        { workerCode: 's00-b', role: 'MEMBER' },
      ] as const;
      const corrected = { electedOn: '2021-02-01', termEndsOn: '2026-02-01', members };
      await replaceFacts(trx, branches({ b0: { committees: [corrected] }, b3: { committees: [] } }), NOW);
      await insertCommittee(trx, 'b0', { electedOn: '2025-01-01', members: [] }, NOW);
    });
    expect(branch('b0').committees).toEqual([
      {
        electedOn: '2021-02-01',
        termEndsOn: '2026-02-01',
        dissolvedOn: undefined,
        members: [
          { workerCode: 's00-a', role: 'SECRETARY' },
          { workerCode: 's00-b', role: 'MEMBER' },
        ],
      },
      { electedOn: '2025-01-01', termEndsOn: undefined, dissolvedOn: undefined, members: [] },
    ]);
    expect(branch('b3').committees).toEqual([]);
  });

  it('take secretaries, correct and lose them', async () => {
    const { branch } = await exampleAfter(async (trx) => {
      const previous = { workerCode: 's00-b', from: '2021-01-01' };
      await updateSecretary(trx, 'b0', previous, { ...previous, until: '2024-01-01' }, NOW);
      await insertSecretary(trx, 'b0', { workerCode: 's00-a', from: '2024-01-01' }, NOW);
      await replaceFacts(trx, branches({ b3: { secretaries: [] } }), NOW);
    });
    expect(branch('b0').secretaries).toMatchObject([
      { workerCode: 's00-b', until: '2024-01-01' },
      { workerCode: 's00-a', from: '2024-01-01' },
    ]);
    expect(branch('b3').secretaries).toEqual([]);
  });
});

describe('the lists of a station', () => {
  it('change the responsible body, also the one since ever', async () => {
    const { database, station } = await exampleAfter(async (trx) => {
      await updateResponsibleBody(trx, 's00', null, { partyBodyCode: 'p', until: '2024-01-01' }, NOW);
      await insertResponsibleBody(trx, 's00', { partyBodyCode: 'p', from: '2025-01-01' }, NOW);
      await deleteResponsibleBody(trx, 's01', null);
    });
    expect(station('s00').responsibleBodies).toMatchObject([{ until: '2024-01-01' }, { from: '2025-01-01' }]);
    expect(station('s01').responsibleBodies).toEqual([]);
    const on = async (date: string) =>
      [...(await responsibleBodiesOn(database.reader, ['s00', 's01', 's02'], date)).keys()].sort();
    expect(await on('2023-12-31')).toEqual(['s00', 's02']);
    expect(await on('2024-01-01')).toEqual(['s02']);
    expect(await on('2025-01-01')).toEqual(['s00', 's02']);
  });

  it('replace the neighbours from both sides', async () => {
    const { neighborsOf } = await exampleAfter(async (trx) => {
      await saveAdjacencies(trx, [{ stationCodes: ['s03', 's02'], kind: 'LINK' }], NOW);
      await setNeighbors(trx, 's02', ['s03', 's09', 's09', 's02'], NOW);
      await setNeighbors(trx, 's11', [], NOW);
    });
    expect(neighborsOf('s02')).toEqual(['LINK s03', 'BORDER s09']);
    expect(neighborsOf('s01')).toEqual(['BORDER s00']);
    expect(neighborsOf('s09')).toEqual(['BORDER s02', 'BORDER s08', 'BORDER s10']);
    expect(neighborsOf('s11')).toEqual([]);
  });

  it('grant, replace, end and remove waivers', async () => {
    const waiver = {
      stationCode: 's00',
      findingCode: 'BRANCH_OVER_CAP',
      approvedBy: '区委',
      reason: '批准',
      from: '2024-01-01',
      until: '2026-01-01',
    } as const;
    const { facts } = await exampleAfter(async (trx) => {
      await insertWaiver(trx, waiver, NOW);
      await updateWaiver(trx, '2024-01-01', { ...waiver, documentNumber: '1号' }, NOW);
      await insertWaiver(trx, { ...waiver, stationCode: 's01' }, NOW);
      await updateWaiver(trx, '2024-01-01', { ...waiver, stationCode: 's01', until: '2025-01-01' }, NOW);
      await insertWaiver(trx, { ...waiver, stationCode: 's02' }, NOW);
      await deleteWaiver(trx, { ...waiver, stationCode: 's02' });
    });
    expect(facts.waivers).toMatchObject([
      { stationCode: 's00', documentNumber: '1号' },
      { stationCode: 's01', until: '2025-01-01' },
    ]);
  });
});
